/** The records with the lenders the user added among them: found, listed and opened like any other. */
import { isOwnLenderId, type OwnLender } from '@/lib/core/lenders/own-lender';
import { foldSearch, isFoundBy } from '@/lib/core/lenders/search-spelling';
import type { Knowledge, LenderListEntry } from './knowledge';

/** As its record says, without reading its price: a list asks at each letter typed. */
function entryOf({ id, name }: OwnLender, matched: string | null): LenderListEntry {
  return {
    id,
    name: { hans: name, hant: name, en: name },
    kind: 'unidentified_name',
    status: 'own',
    pinyin: '',
    isNameOnly: false,
    matched,
  };
}

function hitIn(own: OwnLender, folded: string): LenderListEntry[] {
  const hit = [own.name, ...own.spellings].find((text) => isFoundBy(folded, text));
  return hit === undefined ? [] : [entryOf(own, hit === own.name ? null : hit)];
}

export function withOwnLenders(knowledge: Knowledge, readOwn: () => Promise<readonly OwnLender[]>): Knowledge {
  return {
    ...knowledge,
    async lender(id) {
      if (!isOwnLenderId(id)) return knowledge.lender(id);
      const own = (await readOwn()).find((one) => one.id === id);
      return own ? (await import('@/lib/core/lenders/own-lender-record')).recordOfOwn(own) : null;
    },
    async lenders() {
      const [listed, own] = await Promise.all([knowledge.lenders(), readOwn()]);
      return [...own.map((one) => entryOf(one, null)), ...listed];
    },
    async search(query) {
      const folded = foldSearch(query);
      if (folded === '') return [];
      const [listed, own] = await Promise.all([knowledge.search(query), readOwn()]);
      return [...own.flatMap((one) => hitIn(one, folded)), ...listed];
    },
  };
}
