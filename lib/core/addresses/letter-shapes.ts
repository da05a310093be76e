/** A word as its letters look: two words of the same shape are easily taken for one another. */
import { latinLookAlikes } from '@/lib/core/text/latin-look-alikes';

/** Letters that occur in host names only; names of lenders are not written with them. */
const inHostsOnly: Readonly<Record<string, string>> = {
  d: 'ԁ',
  g: 'ɡ',
  i: 'ı',
  j: 'ј',
  l: 'ӏ',
  q: 'ԛ',
  s: 'ѕ',
  v: 'ν',
};

const meant = new Map<string, string>();
for (const table of [latinLookAlikes, inHostsOnly])
  for (const [letter, drawn] of Object.entries(table)) for (const other of drawn) meant.set(other, letter);

/** Marks above and below letters. */
const marks = /[\u0300-\u036f]/g;

/** Only for comparing: `rn` and `m`, `0` and `o`, `1` and `l` come out the same. */
export function letterShapes(word: string): string {
  const plain = Array.from(
    word.normalize('NFKD').replace(marks, '').toLowerCase(),
    (letter) => meant.get(letter) ?? letter,
  );
  return plain.join('').replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('rn', 'm').replaceAll('vv', 'w');
}
