/** How large a picture says it is, by its first bytes, before anything of it is unpacked. */
import type { PictureKind } from '@/lib/core/documents/file-kind';

export interface PictureHeader {
  width: number;
  height: number;
  /** It holds several pictures, of which a reader sees the first at first. */
  isAnimated: boolean;
}

/** A photograph may have large notes before its size. */
export const headerBytes = 1024 * 1024;

/** Unpacked, a picture takes four bytes for each of these. A screen of a phone has three million. */
export const mostPixels = 40_000_000;

export function isTooLarge({ width, height }: { width: number; height: number }): boolean {
  return width * height > mostPixels;
}

const letters = (bytes: Uint8Array, at: number, count: number) =>
  String.fromCharCode(...bytes.subarray(at, at + count));

/** Where `word` stands; -1: nowhere. */
function placeOf(bytes: Uint8Array, word: string): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (letters(bytes, at, word.length) === word) return at;
  return -1;
}

function png(view: DataView, bytes: Uint8Array): PictureHeader {
  const [animation, picture] = [placeOf(bytes, 'acTL'), placeOf(bytes, 'IDAT')];
  // Behind the first picture, the letters are part of its data.
  const isAnimated = animation >= 0 && (picture < 0 || animation < picture);
  return { width: view.getUint32(16), height: view.getUint32(20), isAnimated };
}

function gif(view: DataView, bytes: Uint8Array): PictureHeader {
  const isAnimated = placeOf(bytes, 'NETSCAPE2.0') >= 0;
  return { width: view.getUint16(6, true), height: view.getUint16(8, true), isAnimated };
}

function bmp(view: DataView): PictureHeader {
  return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)), isAnimated: false };
}

const three = (view: DataView, at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;

function webp(view: DataView, bytes: Uint8Array): PictureHeader | null {
  const kind = letters(bytes, 12, 4);
  if (kind === 'VP8X')
    return { width: three(view, 24) + 1, height: three(view, 27) + 1, isAnimated: (view.getUint8(20) & 2) !== 0 };
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1, isAnimated: false };
  }
  if (kind !== 'VP8 ') return null;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff, isAnimated: false };
}

/** The size stands in the first frame, behind parts of any length. */
function jpeg(view: DataView): PictureHeader | null {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), isAnimated: false };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** null: it does not say, or what it says is no size. `bytes`: the first of the file. */
export function readPictureHeader(kind: PictureKind, bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const header = { png, gif, bmp, webp, jpeg }[kind](view, bytes);
    return header && header.width > 0 && header.height > 0 ? header : null;
  } catch (error) {
    // The file ends before its size.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
