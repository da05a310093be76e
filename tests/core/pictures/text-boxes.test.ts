import { expect, test } from 'vitest';
import { findTextBoxes } from '@/lib/core/pictures/text-boxes';

/** A map of noughts with some fields filled. */
function mapWith(fields: readonly { x: number; y: number; width: number; height: number; share: number }[]) {
  const [width, height] = [100, 40];
  const shares = new Float32Array(width * height);
  for (const field of fields)
    for (let y = field.y; y < field.y + field.height; y++)
      shares.fill(field.share, y * width + field.x, y * width + field.x + field.width);
  return { width, height, shares };
}

test('each patch becomes a box about it, a little larger', () => {
  const boxes = findTextBoxes(
    mapWith([
      { x: 10, y: 5, width: 60, height: 6, share: 0.9 },
      { x: 10, y: 25, width: 30, height: 6, share: 0.8 },
    ]),
  );
  expect(boxes).toHaveLength(2);
  expect(boxes[0]).toMatchObject({ x: 40, y: 8, angle: 0 });
  expect(boxes[0]?.height).toBeGreaterThan(6);
  expect(boxes[0]?.width).toBeGreaterThan(60);
});

test('ornaments, specks and thin rules are none', () => {
  expect(
    findTextBoxes(
      mapWith([
        { x: 10, y: 5, width: 60, height: 6, share: 0.4 },
        { x: 2, y: 20, width: 2, height: 2, share: 0.9 },
        { x: 10, y: 30, width: 80, height: 1, share: 0.9 },
      ]),
    ),
  ).toEqual([]);
});
