/** Search as one types, over the lists as they are kept on the device, grown to a thousand lenders. */

import { readLists } from 'virtual:lists';
import { contentHash, dataDate } from 'virtual:lists-stamp';
import type { Spelling } from '@/lib/core/lenders/search-spelling';
import type { Knowledge } from '@/lib/services/records/knowledge';
import { openKnowledge } from '@/lib/services/records/knowledge';
import type { BundledLists } from '@/lib/storage/seed-lists';

let knowledge: Knowledge;

/** Copies of the lenders, each called by its name and a number: one query then has many times the hits it has in truth. */
function grownTo(count: number): BundledLists {
  const lists = readLists() as BundledLists;
  const lenders: BundledLists['lenders'] = [];
  const spellings: Spelling[] = [];
  for (let copy = 0; lenders.length < count; copy += 1) {
    for (const lender of lists.lenders.slice(0, count - lenders.length)) {
      const id = copy === 0 ? lender.id : `${lender.id}-${copy}`;
      lenders.push({ ...lender, id });
      for (const spelling of lists.spellings.filter(({ lenderId }) => lenderId === lender.id)) {
        const text = copy === 0 ? spelling.text : `${spelling.text}${copy}`;
        spellings.push({ ...spelling, lenderId: id, text });
      }
    }
  }
  return { ...lists, lenders, spellings };
}

/** Resolves with the milliseconds that writing the lists to the device took. */
export async function prepare(lenders: number): Promise<number> {
  const lists = grownTo(lenders);
  const start = performance.now();
  knowledge = await openKnowledge(
    { contentHash: `${contentHash}-${lenders}`, dataDate, aliasCount: 0, readLists: () => lists },
    'bench-lists',
  );
  if (knowledge.kept !== 'device') throw new Error('The browser stores nothing here.');
  return performance.now() - start;
}

/** What the list of lenders asks for before anyone can type; milliseconds. */
export async function openList(): Promise<number> {
  const start = performance.now();
  await knowledge.lenders();
  return performance.now() - start;
}

/** Types each query letter by letter; milliseconds of each search. */
export async function typed(queries: readonly string[]): Promise<{ query: string; ms: number; hits: number }[]> {
  const answers: { query: string; ms: number; hits: number }[] = [];
  for (const query of queries) {
    for (let length = 1; length <= query.length; length += 1) {
      const start = performance.now();
      const found = await knowledge.search(query.slice(0, length));
      answers.push({ query: query.slice(0, length), ms: performance.now() - start, hits: found.length });
    }
  }
  return answers;
}
