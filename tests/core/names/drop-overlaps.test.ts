import { expect, test } from 'vitest';
import { dropOverlaps } from '@/lib/core/names/drop-overlaps';

const span = (start: number, end: number, strength: 'strong' | 'context' | 'own' = 'strong') => ({
  start,
  end,
  strength,
});

test.each([
  ['the longer of two that begin together', [span(0, 4), span(0, 6)], [span(0, 6)]],
  ['the first of two that overlap', [span(0, 4), span(2, 6)], [span(0, 4)]],
  ['a sure name before a doubtful one that overlaps it', [span(0, 4, 'context'), span(2, 6)], [span(2, 6)]],
  ['a doubtful name that holds the sure one whole', [span(0, 8, 'context'), span(2, 6)], [span(0, 8, 'context')]],
  ['the reader’s own of two alike', [span(0, 4), span(0, 4, 'own')], [span(0, 4, 'own')]],
  ['names that only touch', [span(0, 4), span(4, 8)], [span(0, 4), span(4, 8)]],
])('keeps %s', (_, found, kept) => {
  expect(dropOverlaps(found)).toEqual(kept);
});
