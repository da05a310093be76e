/** Navigation from one part of the panel to another. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelRoute, PanelTab, Place } from './panel-route';

export interface PanelNav {
  route: PanelRoute;
  /** `rowId` names the pressed row, so that Back can return to it. */
  go(place: Place, rowId: string | null): void;
  /** Shows a place instead of this one; Back leads where it led before. */
  turn(place: Place): void;
  back(): void;
  choose(tab: PanelTab): void;
  /** Answers these words in place of the view, and puts them into the field with the focus. */
  lookUp(query: string): void;
}

export const PanelNavContext = createContext<PanelNav | null>(null);

export function useNav(): PanelNav {
  const nav = useContext(PanelNavContext);
  if (!nav) throw new Error('useNav needs a PanelNavContext above it');
  return nav;
}
