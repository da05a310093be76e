/** Brings the device's copy of the reference lists up to date with the bundled one, in one transaction. */
import { lenderAddresses } from '@/lib/core/addresses/lender-addresses';
import type { Lists } from '@/lib/core/lenders/knowledge';
import { lenderInShort } from '@/lib/core/lenders/lender-in-short';
import type { Spelling } from '@/lib/core/lenders/search-spelling';
import { packSpellings } from '@/lib/core/lenders/spelling-index';
import { deleteLists, type ListRows, type ListsDatabase, listNames, openLists } from './database';

export type BundledLists = Lists & { spellings: Spelling[] };

/** Each entry was checked when the file was made; here only that this is the file. */
export function isBundledLists(value: unknown): value is BundledLists {
  if (typeof value !== 'object' || value === null) return false;
  const lists = value as Record<string, unknown>;
  return [...listNames, 'spellings'].every((name) => Array.isArray(lists[name]));
}

/** `rebuilt`: the copy was incomplete. `replaced_newer`: a newer release had left one that this release cannot read. */
export type Opened = 'ready' | 'seeded' | 'rebuilt' | 'replaced_newer';

/** The lists as they are read, with what is worked out of them once. */
export function rowsOf({ lenders, spellings, ...lists }: BundledLists): ListRows {
  return {
    ...lists,
    inShort: lenders.map(lenderInShort),
    addresses: lenders.map(lenderAddresses),
    spellings: packSpellings(spellings),
  };
}

async function condition(db: ListsDatabase, contentHash: string): Promise<'whole' | 'absent' | 'older' | 'damaged'> {
  const tx = db.transaction(['lenders', 'lists', 'stamp']);
  const [stamp, lenders, lists] = await Promise.all([
    tx.objectStore('stamp').get('lists'),
    tx.objectStore('lenders').count(),
    tx.objectStore('lists').count(),
  ]);
  if (!stamp) return lenders + lists === 0 ? 'absent' : 'damaged';
  if (stamp.contentHash !== contentHash) return 'older';
  return stamp.counts.lenders === lenders && stamp.counts.lists === lists ? 'whole' : 'damaged';
}

/** All or nothing. Not waited for until it is on the disk: what a power cut takes is written again at the next start. */
async function writeLists(db: ListsDatabase, bundled: BundledLists, contentHash: string): Promise<void> {
  const rows = Object.entries(rowsOf(bundled)) as [keyof ListRows, ListRows[keyof ListRows]][];
  const tx = db.transaction(['lenders', 'lists', 'stamp'], 'readwrite', { durability: 'relaxed' });
  const lenders = tx.objectStore('lenders');
  const lists = tx.objectStore('lists');
  const writes: Promise<unknown>[] = [lenders.clear(), lists.clear()];
  for (const lender of bundled.lenders) writes.push(lenders.add(lender));
  for (const [name, row] of rows) writes.push(lists.add(row, name));
  const counts = { lenders: bundled.lenders.length, lists: rows.length };
  writes.push(tx.objectStore('stamp').put({ contentHash, counts }, 'lists'));
  await Promise.all([...writes, tx.done]);
}

/** Opens the lists' database with the bundled content in it. `read` is only called when something must be written. */
export async function openSeededLists(
  bundled: { contentHash: string; read: () => BundledLists | Promise<BundledLists> },
  name?: string,
): Promise<{ db: ListsDatabase; opened: Opened }> {
  let replacedNewer = false;
  const db = await openLists(name).catch(async (error: unknown) => {
    if (!(error instanceof DOMException && error.name === 'VersionError')) throw error;
    replacedNewer = true;
    await deleteLists(name);
    return openLists(name);
  });
  const found = await condition(db, bundled.contentHash);
  if (found === 'whole') return { db, opened: 'ready' };
  await writeLists(db, await bundled.read(), bundled.contentHash);
  if (replacedNewer) return { db, opened: 'replaced_newer' };
  return { db, opened: found === 'damaged' ? 'rebuilt' : 'seeded' };
}
