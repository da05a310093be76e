import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutInBands, joinBands } from '@/lib/core/pictures/picture-bands';
import type { BoxText } from '@/lib/core/pictures/picture-box';

const size = fc.record({ width: fc.integer({ min: 1, max: 4000 }), height: fc.integer({ min: 1, max: 30_000 }) });

test('a screen of a phone is one band', () => {
  expect(cutInBands(1080, 2400)).toEqual([{ top: 0, height: 2400 }]);
});

test('bands cover the picture, end within it and overlap by more than a line', () => {
  fc.assert(
    fc.property(size, ({ width, height }) => {
      const bands = cutInBands(width, height);
      expect(bands[0]?.top).toBe(0);
      const last = bands.at(-1);
      expect((last?.top ?? 0) + (last?.height ?? 0)).toBe(height);
      bands.slice(1).forEach((band, i) => {
        const before = bands[i];
        expect((before?.top ?? 0) + (before?.height ?? 0) - band.top).toBeGreaterThanOrEqual(
          Math.min(60, width * 0.15) - 1,
        );
      });
    }),
  );
});

const item = (y: number, text: string): BoxText => ({
  box: { x: 100, y, width: 180, height: 30, angle: 0 },
  text,
  sureness: 1,
});

test('a line that two bands hold is taken from the one that does not cut it', () => {
  const joined = joinBands(
    [
      { top: 0, height: 1000, items: [item(100, '一'), item(990, '切')] },
      { top: 900, height: 1000, items: [item(90, '二'), item(500, '三')] },
    ],
    1900,
  );
  expect(joined.sort((a, b) => a.box.y - b.box.y).map(({ text, box }) => [text, box.y])).toEqual([
    ['一', 100],
    ['二', 990],
    ['三', 1400],
  ]);
});
