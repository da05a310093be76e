/** Lists written to the device, listed, and searched as one types: today's, and grown to many lenders. */

import { aliasCount, contentHash, dataDate } from 'virtual:lists-stamp';
import type { Spelling } from '@/lib/core/lenders/search-spelling';
import type { BundledModule, Knowledge } from '@/lib/services/records/knowledge';
import { openKnowledge } from '@/lib/services/records/knowledge';
import { deleteLists } from '@/lib/storage/database';
import type { BundledLists } from '@/lib/storage/seed-lists';

const database = 'bench-lists';

/** As the extension reads them of its package. */
async function readLists(): Promise<BundledLists> {
  const { body } = await fetch('/lists.json.gz');
  if (body === null) throw new Error('The lists are not served.');
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).json() as Promise<BundledLists>;
}

let bundled: BundledModule = { aliasCount, contentHash, dataDate, readLists };
let knowledge: Knowledge;

/** Copies of the lenders, each called by its name and a number: one query then has many times the hits it has in truth. */
function grownTo(count: number, lists: BundledLists): BundledLists {
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

/** From here on the lists have so many lenders; these are made beforehand and stand in memory. */
export async function growTo(count: number): Promise<void> {
  const lists = grownTo(count, await readLists());
  bundled = { aliasCount, contentHash: `${contentHash}-${count}`, dataDate, readLists: () => lists };
}

/** Of a device that holds none: milliseconds from the file of the package, or from memory, to lists that answer. */
export async function seed(): Promise<number> {
  await deleteLists(database);
  const start = performance.now();
  knowledge = await openKnowledge(bundled, database);
  const took = performance.now() - start;
  if (knowledge.kept !== 'device' || knowledge.opened !== 'seeded') throw new Error('The browser stored nothing.');
  return took;
}

/** What a screen waits for before it can ask anything, and what the list of lenders then asks for; milliseconds. */
export async function openList(): Promise<{ openMs: number; listMs: number }> {
  const start = performance.now();
  knowledge = await openKnowledge(bundled, database);
  const opened = performance.now();
  await knowledge.lenders();
  return { openMs: opened - start, listMs: performance.now() - opened };
}

/** Types each query letter by letter on a screen that was just opened; milliseconds of each search. */
export async function typed(queries: readonly string[]): Promise<{ query: string; ms: number; hits: number }[]> {
  knowledge = await openKnowledge(bundled, database);
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
