import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partOfCapture } from '@/lib/core/pictures/part-of-capture';

const window = { width: 1280, height: 800 };

test('on a dense screen the part is larger', () => {
  const part = { left: 100, top: 50, right: 300, bottom: 150, ...window };
  expect(partOfCapture(part, { width: 2560, height: 1600 })).toEqual({ x: 200, y: 100, width: 400, height: 200 });
});

test('what lies outside is no part', () => {
  expect(partOfCapture({ left: 10, top: 900, right: 90, bottom: 990, ...window }, window)).toBeNull();
});

test('the part lies within the capture', () => {
  const edge = fc.double({ min: 0, max: 1280, noNaN: true });
  fc.assert(
    fc.property(edge, edge, edge, edge, fc.integer({ min: 300, max: 4000 }), (left, top, right, bottom, width) => {
      const capture = { width, height: Math.round((width * 800) / 1280) };
      const part = partOfCapture({ left, top, right, bottom, ...window }, capture);
      if (!part) return;
      expect(part.x + part.width).toBeLessThanOrEqual(capture.width);
      expect(part.y + part.height).toBeLessThanOrEqual(capture.height);
    }),
  );
});
