/** A button or link that leads to a place of the panel; Back brings the focus to it again. */
import type { ComponentChildren } from 'preact';
import { useNav } from './panel-nav';
import type { Place } from './panel-route';
import { rowElementId } from './use-return-focus';

interface PlaceButtonProps {
  /** Names the button for Back. */
  row: string;
  place: Place;
  look?: 'btn' | 'btn primary' | 'link';
  /** Said in place of its words, for those who hear it without its row. */
  label?: string;
  children: ComponentChildren;
}

export function PlaceButton({ row, place, look = 'btn', label, children }: PlaceButtonProps) {
  const { go } = useNav();
  return (
    <button type="button" class={look} id={rowElementId(row)} aria-label={label} onClick={() => go(place, row)}>
      {children}
    </button>
  );
}
