/** A row that leads to a place of the panel; Back brings the focus to it again. */
import type { ComponentChildren } from 'preact';
import { LeadingRow } from '@/components/rows/LeadingRow';
import { useNav } from './panel-nav';
import type { Place } from './panel-route';
import { rowElementId } from './use-return-focus';

interface PlaceRowProps {
  /** Names the row for Back. */
  row: string;
  place: Place;
  children: ComponentChildren;
}

export function PlaceRow({ row, place, children }: PlaceRowProps) {
  const { go } = useNav();
  return (
    <LeadingRow id={rowElementId(row)} look="answer-row" onOpen={() => go(place, row)}>
      {children}
    </LeadingRow>
  );
}
