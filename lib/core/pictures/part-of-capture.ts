/** Where an element of a page stands in a capture of its window. */

/** In CSS pixels of the window: the part that can be seen. */
export interface SeenPart {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Of the window. */
  width: number;
  height: number;
}

export interface PartOfCapture {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** In pixels of the capture, whatever the zoom and the screen. null: nothing of it is in the capture. */
export function partOfCapture(part: SeenPart, capture: { width: number; height: number }): PartOfCapture | null {
  const times = capture.width / part.width;
  const x = Math.max(0, Math.floor(part.left * times));
  const y = Math.max(0, Math.floor(part.top * times));
  const width = Math.min(capture.width, Math.ceil(part.right * times)) - x;
  const height = Math.min(capture.height, Math.ceil(part.bottom * times)) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}
