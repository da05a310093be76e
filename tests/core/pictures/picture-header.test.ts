import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureKinds } from '@/lib/core/documents/file-kind';
import { isTooLarge, readPictureHeader } from '@/lib/core/pictures/picture-header';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)));
const big = (value: number, size: number) =>
  Array.from({ length: size }, (_, i) => (value >>> (8 * (size - 1 - i))) & 255);
const little = (value: number, size: number) => big(value, size).reverse();

const png = (width: number, height: number, ...rest: string[]) =>
  bytes('\x89PNG\r\n\x1a\n', big(13, 4), 'IHDR', big(width, 4), big(height, 4), [8, 6, 0, 0, 0, 0, 0, 0, 0], ...rest);

test('each kind says its size', () => {
  const size = { width: 1080, height: 2400, isAnimated: false };
  expect(readPictureHeader('png', png(1080, 2400))).toEqual(size);
  expect(readPictureHeader('gif', bytes('GIF89a', little(1080, 2), little(2400, 2)))).toEqual(size);
  expect(readPictureHeader('bmp', bytes('BM', big(0, 16), little(1080, 4), little(-2400, 4)))).toEqual(size);
  const notes = bytes(
    [0xff, 0xd8, 0xff, 0xe1],
    big(6, 2),
    'Exif',
    [0xff, 0xc0],
    big(17, 2),
    [8],
    big(2400, 2),
    big(1080, 2),
    [3, 1],
  );
  expect(readPictureHeader('jpeg', notes)).toEqual(size);
  const webp = (kind: string, ...rest: number[][]) => bytes('RIFF', big(0, 4), 'WEBP', kind, little(10, 4), ...rest);
  expect(readPictureHeader('webp', webp('VP8X', [0, 0, 0, 0], little(1079, 3), little(2399, 3)))).toEqual(size);
  expect(readPictureHeader('webp', webp('VP8L', [0x2f], little(1079 + 2399 * 2 ** 14, 4)))).toEqual(size);
  expect(readPictureHeader('webp', webp('VP8 ', big(0, 6), little(1080, 2), little(2400, 2)))).toEqual(size);
});

test('pictures that move say so', () => {
  expect(readPictureHeader('png', png(8, 8, 'acTL', 'IDAT'))?.isAnimated).toBe(true);
  expect(readPictureHeader('png', png(8, 8, 'IDAT', 'acTL'))?.isAnimated).toBe(false);
  const gif = bytes('GIF89a', little(8, 2), little(8, 2), 'NETSCAPE2.0');
  expect(readPictureHeader('gif', gif)?.isAnimated).toBe(true);
});

test('a bomb is told by what it says of itself, before it is unpacked', () => {
  const header = readPictureHeader('png', png(20_000, 20_000));
  expect(header && isTooLarge(header)).toBe(true);
  expect(isTooLarge({ width: 1080, height: 30_000 })).toBe(false);
});

test('whatever the bytes, there is a size or none', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pictureKinds), fc.uint8Array({ maxLength: 60 }), (kind, some) => {
      const header = readPictureHeader(kind, some);
      if (header) expect(Math.min(header.width, header.height)).toBeGreaterThan(0);
    }),
  );
});
