/** The smallest turned rectangle about points. */
import type { PictureBox } from './picture-box';

export type Point = readonly [x: number, y: number];

/** Which side of the line from `a` to `b` the point lies on. */
const turn = (a: Point, b: Point, point: Point) =>
  (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]);

function halfHull(points: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of points) {
    for (;;) {
      const last = hull.at(-1);
      const before = hull.at(-2);
      if (!last || !before || turn(before, last, point) > 0) break;
      hull.pop();
    }
    hull.push(point);
  }
  return hull.slice(0, -1);
}

/** The points at the outer edge, in order. */
export function hullOf(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return sorted.length < 3 ? sorted : [...halfHull(sorted), ...halfHull(sorted.reverse())];
}

/** The rectangle about the hull whose sides run along `angle`. */
function boxAlong(hull: readonly Point[], angle: number): PictureBox {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of hull) {
    const along = x * cos + y * sin;
    const across = y * cos - x * sin;
    left = Math.min(left, along);
    right = Math.max(right, along);
    top = Math.min(top, across);
    bottom = Math.max(bottom, across);
  }
  const along = (left + right) / 2;
  const across = (top + bottom) / 2;
  return {
    x: along * cos - across * sin,
    y: along * sin + across * cos,
    width: right - left,
    height: bottom - top,
    angle,
  };
}

/** Its angle lies within 45° of level, so that letters stand upright in it. null: there are no points. */
export function narrowestBox(points: readonly Point[]): PictureBox | null {
  const hull = hullOf(points);
  let narrowest: PictureBox | null = null;
  hull.forEach(([x, y], i) => {
    const [nextX, nextY] = hull[(i + 1) % hull.length] ?? [x, y];
    const steep = Math.atan2(nextY - y, nextX - x);
    const box = boxAlong(hull, steep - Math.round(steep / (Math.PI / 2)) * (Math.PI / 2));
    if (!narrowest || box.width * box.height < narrowest.width * narrowest.height) narrowest = box;
  });
  return narrowest;
}
