import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hullOf, narrowestBox, type Point } from '@/lib/core/pictures/narrowest-box';

const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 })), { minLength: 1 });

test('points inside are no part of the hull', () => {
  expect(
    hullOf([
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [2, 2],
      [2, 0],
    ]),
  ).toHaveLength(4);
});

test('a line of text that is slanted is found with its slant', () => {
  const slant = 0.1;
  const corner = (along: number, across: number): Point => [
    100 + along * Math.cos(slant) - across * Math.sin(slant),
    50 + along * Math.sin(slant) + across * Math.cos(slant),
  ];
  const box = narrowestBox([corner(-40, -5), corner(40, -5), corner(40, 5), corner(-40, 5)]);
  expect(box?.angle).toBeCloseTo(slant);
  expect(box?.width).toBeCloseTo(80);
  expect(box?.height).toBeCloseTo(10);
});

test('letters stand upright: a box that is higher than wide is not laid on its side', () => {
  const box = narrowestBox([
    [0, 0],
    [10, 0],
    [10, 90],
    [0, 90],
  ]);
  expect([box?.width, box?.height]).toEqual([10, 90]);
});

test('every point lies in the box, which is no larger than the upright one', () => {
  fc.assert(
    fc.property(points, (all) => {
      const box = narrowestBox(all);
      if (!box) throw new Error('There are points.');
      for (const [x, y] of all) {
        const [right, down] = [x - box.x, y - box.y];
        const along = right * Math.cos(box.angle) + down * Math.sin(box.angle);
        const across = down * Math.cos(box.angle) - right * Math.sin(box.angle);
        expect(Math.abs(along)).toBeLessThanOrEqual(box.width / 2 + 1e-6);
        expect(Math.abs(across)).toBeLessThanOrEqual(box.height / 2 + 1e-6);
      }
      const range = (values: number[]) => Math.max(...values) - Math.min(...values);
      const upright = range(all.map(([x]) => x)) * range(all.map(([, y]) => y));
      expect(box.width * box.height).toBeLessThanOrEqual(upright + 1e-6);
      expect(Math.abs(box.angle)).toBeLessThanOrEqual(Math.PI / 4 + 1e-9);
    }),
  );
});

test('nothing has no box', () => {
  expect(narrowestBox([])).toBeNull();
});
