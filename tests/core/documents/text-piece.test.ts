import { expect, test } from 'vitest';
import { boxAround, heightOf, overlapInHeight, widthOf } from '@/lib/core/documents/text-piece';

const high = { left: 10, right: 30, top: 0, bottom: 12 };
const low = { left: 20, right: 60, top: 8, bottom: 20 };

test('a box around others reaches as far as each of them', () => {
  expect(boxAround([high, low])).toEqual({ left: 10, right: 60, top: 0, bottom: 20 });
  expect([heightOf(low), widthOf(low)]).toEqual([12, 40]);
});

test('boxes share a height, or stand apart by so much', () => {
  expect(overlapInHeight(high, low)).toBe(4);
  expect(overlapInHeight(high, { ...low, top: 20, bottom: 32 })).toBe(-8);
});
