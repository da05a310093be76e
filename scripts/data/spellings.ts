/** All ways a lender can be looked up – both scripts, pinyin, initials, English, aliases, former names – worked out once, when the lists are built. */
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { Alias, LenderAliases } from '@/lib/core/lenders/alias';
import type { Lender } from '@/lib/core/lenders/lender';
import { foldSearch, type Spelling } from '@/lib/core/lenders/search-spelling';
import type { Name } from '@/lib/core/wording/name';

const toHant = Converter({ from: 'cn', to: 't' });

const rankOfKind: Record<Alias['kind'], number> = {
  brand: 1,
  product: 1,
  app: 1,
  legal: 2,
  abbreviation: 2,
  english: 2,
  former_name: 3,
  misspelling: 5,
};

const latin = (text: string, style: 'normal' | 'first') =>
  pinyin(text, {
    toneType: 'none',
    pattern: style === 'first' ? 'first' : 'pinyin',
    type: 'array',
    nonZh: 'consecutive',
  }).join(' ');

/** One entry a distinct folded spelling of a lender; the lowest rank wins. */
export function lenderSpellings(lenders: readonly Lender[], aliases: readonly LenderAliases[]): Spelling[] {
  const aliasesOf = new Map(aliases.map((entry) => [entry.lenderId, entry.aliases]));
  return lenders.flatMap((lender) => {
    const found = new Map<string, Spelling>();
    const add = (text: string, rank: number) => {
      const folded = foldSearch(text);
      if (folded === '' || (found.get(folded)?.rank ?? 99) <= rank) return;
      found.set(folded, { lenderId: lender.id, text, rank });
    };
    const addName = (name: Name, rank: number) => {
      add(name.hans, rank);
      add(name.hant, rank);
      add(name.en, rank);
    };
    const addSounds = (hans: string, rank: number, spelled = latin(hans, 'normal')) => {
      add(spelled, rank);
      add(foldSearch(latin(hans, 'first')), rank);
    };
    addName(lender.name, 0);
    addSounds(lender.name.hans, 1, lender.pinyin);
    for (const former of lender.formerNames) addName(former.name, 3);
    for (const alias of aliasesOf.get(lender.id) ?? []) {
      const rank = rankOfKind[alias.kind];
      add(alias.text, rank);
      if (!/[一-鿿]/.test(alias.text)) continue;
      add(toHant(alias.text), rank);
      if (alias.strength !== 'never_alone') addSounds(alias.text, rank + 1);
    }
    return [...found.values()];
  });
}
