/** Every character that may stand in a text for a Simplified one, worked out once, when the lexicon is built: OpenCC's tables and look-alikes. Widths, cases and Unicode's compatibility forms are resolved at run time. */
import { Converter } from 'opencc-js';
import type { FoldVariants } from '@/lib/core/lexicon-build/fold-variants';
import { lookAlikes } from './look-alikes';

// A character changed by an earlier table is not tried with a later one: 後 is settled by the first, 銭 only by the last.
const converters = (['t', 'tw', 'hk', 'jp'] as const).map((from) => Converter({ from, to: 'cn' }));

function simplified(character: string): string {
  for (const convert of converters) {
    const result = convert(character);
    if (result !== character && result.length === 1) return result;
  }
  return character;
}

/** The characters in these rows and cells of a double-byte encoding. */
function charactersIn(encoding: string, [firstRow, lastRow]: [number, number], firstCell: number): Set<string> {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let row = firstRow; row <= lastRow; row++) {
    for (let cell = firstCell; cell <= 0xfe; cell++) characters.add(decoder.decode(Uint8Array.of(row, cell)));
  }
  return characters;
}

/** Traditional characters in everyday use, without those that Simplified text is written with too (欠, in Japan for 缺). */
function isEveryday(): (character: string) => boolean {
  const traditional = charactersIn('big5', [0xa4, 0xc6], 0x40);
  const simplified = charactersIn('gb2312', [0xb0, 0xf7], 0xa1);
  return (character) => traditional.has(character) && !simplified.has(character);
}

let made: FoldVariants | null = null;

/** All ideographs of the Basic Multilingual Plane; `compileLexicon` keeps only what its names need. */
export function foldVariants(): FoldVariants {
  if (made) return made;
  const script = new Map<string, string>();
  for (let unit = 0x3400; unit < 0xa000; unit++) {
    const character = String.fromCharCode(unit);
    const result = simplified(character);
    if (result !== character) script.set(character, result);
  }
  const isWritten = isEveryday();
  const everydayScript = new Map([...script].filter(([written]) => isWritten(written)));
  const alike = new Map<string, string>();
  // What was chosen by hand goes before what the tables make of a rare character: 狽 is 呗 drawn otherwise, and no name holds 狈.
  for (const [meant, drawn] of Object.entries(lookAlikes)) {
    for (const character of drawn) {
      script.delete(character);
      alike.set(character, meant);
    }
  }
  made = { script, lookAlikes: alike, everydayScript };
  return made;
}
