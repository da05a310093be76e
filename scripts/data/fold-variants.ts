/** Every character that may stand in a text for a Simplified one, worked out once, when the lexicon is built: OpenCC's tables and look-alikes. Widths, cases and Unicode's compatibility forms are resolved at run time. */
import { Converter } from 'opencc-js';
import type { FoldVariants } from '../../lib/core/fold-variants';
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
  const alike = new Map<string, string>();
  for (const [meant, drawn] of Object.entries(lookAlikes)) {
    for (const character of drawn) if (!script.has(character) && character !== meant) alike.set(character, meant);
  }
  made = { script, lookAlikes: alike };
  return made;
}
