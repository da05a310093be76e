/** Navigation from one part of the panel to another. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PanelRoute, PanelTab, Place } from './panel-route';

export interface PanelNav {
  route: PanelRoute;
  /** `rowId` names the pressed row, so that Back can return to it. */
  go(place: Place, rowId: string | null): void;
  /** In this place's stead, as when a form is done: Back does not lead to it again. */
  replace(place: Place): void;
  back(): void;
  choose(tab: PanelTab): void;
  /** Opens the list of lenders with these words in its search field. */
  lookUp(query: string): void;
}

export const PanelNavContext = createContext<PanelNav | null>(null);

export function useNav(): PanelNav {
  const nav = useContext(PanelNavContext);
  if (!nav) throw new Error('useNav needs a PanelNavContext above it');
  return nav;
}
