/** Where something stands in a picture: a rectangle, turned about its middle. */

export interface PictureBox {
  x: number;
  y: number;
  width: number;
  height: number;
  /** In radians; above 0, the right end is lower than the left. */
  angle: number;
}

/** What was read in one box. */
export interface BoxText {
  box: PictureBox;
  text: string;
  /** Left out: the same. With a mark for each letter that is printed and was not read. */
  marked?: string;
  /** How sure the recogniser was of its least sure letter that counts, from 0 to 1. */
  sureness: number;
}

export const leftOf = ({ x, width }: PictureBox) => x - width / 2;
export const rightOf = ({ x, width }: PictureBox) => x + width / 2;
export const topOf = ({ y, height }: PictureBox) => y - height / 2;
export const bottomOf = ({ y, height }: PictureBox) => y + height / 2;

export function scaleBox(box: PictureBox, timesX: number, timesY: number): PictureBox {
  return {
    x: box.x * timesX,
    y: box.y * timesY,
    width: box.width * timesX,
    height: box.height * timesY,
    angle: box.angle,
  };
}

export function moveBox(box: PictureBox, down: number): PictureBox {
  return { ...box, y: box.y + down };
}

/** The middle, after the picture was turned by `angle` about its origin. */
export function turnBox(box: PictureBox, angle: number): PictureBox {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return { ...box, x: box.x * cos - box.y * sin, y: box.x * sin + box.y * cos, angle: box.angle + angle };
}

/** How much of the smaller one lies within the other, from 0 to 1, both seen as if they stood straight. */
export function sharedPart(one: PictureBox, other: PictureBox): number {
  const across = Math.min(rightOf(one), rightOf(other)) - Math.max(leftOf(one), leftOf(other));
  const down = Math.min(bottomOf(one), bottomOf(other)) - Math.max(topOf(one), topOf(other));
  if (across <= 0 || down <= 0) return 0;
  return (across * down) / Math.min(one.width * one.height, other.width * other.height);
}
