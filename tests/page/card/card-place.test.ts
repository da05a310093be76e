import { expect, test } from 'vitest';
import { placeCard } from '@/lib/page/card/card-place';

const view = { width: 1000, height: 700 };
const card = { width: 320, height: 300 };
const mark = (left: number, top: number) => ({ left, top, width: 60, height: 20 });

test('below the mark, 8 pixels away', () => {
  expect(placeCard(mark(100, 200), card, view)).toMatchObject({ left: 100, top: 228 });
});

test('above it where there is no room below', () => {
  expect(placeCard(mark(100, 500), card, view)).toMatchObject({ top: 500 - 8 - 300 });
});

test('never outside the window, never less than 8 pixels from its edge', () => {
  expect(placeCard(mark(900, 200), card, view).left).toBe(1000 - 320 - 8);
  expect(placeCard(mark(-30, 200), card, view).left).toBe(8);
  expect(placeCard(mark(10, 200), { width: 240, height: 300 }, { width: 256, height: 700 }).left).toBe(8);
});

test('where neither side has room, on the larger side, as tall as fits, and never over the mark', () => {
  const tall = { width: 320, height: 650 };
  expect(placeCard(mark(100, 200), tall, view)).toEqual({ left: 100, top: 228, maxHeight: 700 - 220 - 16 });
  const above = placeCard(mark(100, 500), tall, view);
  expect(above).toEqual({ left: 100, top: 8, maxHeight: 484 });
  expect(above.top + above.maxHeight).toBeLessThanOrEqual(500 - 8);
});
