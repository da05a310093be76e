/** What a file is that is neither a PDF nor a picture that can be opened, as far as something is to be done about it. By its first bytes, like the others. */

export type OtherFile = 'heic_file' | 'word_file' | 'text_file' | 'other_file';

/** Of photos as an iPhone keeps them. */
const heicBrands = /^(?:heic|heix|heim|heis|hevc|hevx|mif1|msf1)/;

const zip = 'PK\x03\x04';
const oldOffice = '\xd0\xcf\x11\xe0';

const lineBreaks: readonly number[] = [9, 10, 12, 13, 27];

/** Letters, and line breaks at most: no program writes bytes like these. Some editors begin with a mark of their own. What begins with a tag is a page or a drawing, whose letters nobody would copy. */
const isText = (bytes: Uint8Array, start: string) =>
  !/^\s*</.test(start) &&
  (/^(?:\xff\xfe|\xfe\xff)/.test(start) || bytes.every((byte) => byte >= 32 || lineBreaks.includes(byte)));

export function otherFileOf(bytes: Uint8Array): OtherFile {
  const start = String.fromCharCode(...bytes);
  if (start.startsWith('ftyp', 4) && heicBrands.test(start.slice(8))) return 'heic_file';
  if ([zip, oldOffice, '{\\rtf'].some((signature) => start.startsWith(signature))) return 'word_file';
  return isText(bytes, start) ? 'text_file' : 'other_file';
}
