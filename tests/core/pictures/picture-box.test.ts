import { expect, test } from 'vitest';
import {
  bottomOf,
  leftOf,
  moveBox,
  type PictureBox,
  rightOf,
  scaleBox,
  sharedPart,
  topOf,
  turnBox,
} from '@/lib/core/pictures/picture-box';

const box: PictureBox = { x: 10, y: 20, width: 8, height: 4, angle: 0 };

test('edges lie half a side from the middle', () => {
  expect([leftOf(box), rightOf(box), topOf(box), bottomOf(box)]).toEqual([6, 14, 18, 22]);
});

test('a box is scaled, moved and turned with its picture', () => {
  expect(scaleBox(box, 2, 3)).toEqual({ x: 20, y: 60, width: 16, height: 12, angle: 0 });
  expect(moveBox(box, 100).y).toBe(120);
  const turned = turnBox(box, Math.PI / 2);
  expect(turned.x).toBeCloseTo(-20);
  expect(turned.y).toBeCloseTo(10);
});

test('how much two boxes share is told of the smaller one', () => {
  expect(sharedPart(box, { ...box, x: 14 })).toBeCloseTo(0.5);
  expect(sharedPart(box, { ...box, width: 80, height: 40 })).toBe(1);
  expect(sharedPart(box, { ...box, y: 40 })).toBe(0);
});
