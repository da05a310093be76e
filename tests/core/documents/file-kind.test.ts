import { expect, test } from 'vitest';
import { fileKindOf, isPicture } from '@/lib/core/documents/file-kind';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ['%PDF-1.7\n%\xe2\xe3', 'pdf'],
  ['\r\n\r\n%PDF-1.4', 'pdf'],
  ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'png'],
  ['\xff\xd8\xff\xe0\0\x10JFIF', 'jpeg'],
  ['RIFF\x10\0\0\0WEBPVP8 ', 'webp'],
  ['GIF89a', 'gif'],
  ['BM\x36\0\x0c\0\0\0\0\0', 'bmp'],
  ['', 'empty'],
  ['BMW Leasing', 'other'],
  ['AAAA\x10\0\0\0WEBP', 'other'],
  ['<svg onload="alert(1)">', 'other'],
  ['PK\x03\x04', 'other'],
])('%j is %s', (start, kind) => {
  expect(fileKindOf(bytes(start))).toBe(kind);
});

test('a PDF that begins far into the file is none', () => {
  expect(fileKindOf(bytes(`${' '.repeat(2000)}%PDF-1.7`))).toBe('other');
});

test('a document is no picture', () => {
  expect([fileKindOf(bytes('%PDF-')), fileKindOf(bytes('GIF87a'))].map(isPicture)).toEqual([false, true]);
});
