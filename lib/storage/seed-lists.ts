/** Brings the device's copy of the reference lists up to date with the bundled one, in one transaction. */
import type { Lists } from '@/lib/core/lenders/knowledge';
import type { Spelling } from '@/lib/core/lenders/search-spelling';
import { deleteLists, type ListName, type ListsDatabase, listNames, openLists, type Stamp } from './database';

export type BundledLists = Lists & { spellings: Spelling[] };

/** `rebuilt`: the copy was incomplete. `replaced_newer`: a newer release had left one that this release cannot read. */
export type Opened = 'ready' | 'seeded' | 'rebuilt' | 'replaced_newer';

const storeNames: (ListName | 'spellings')[] = [...listNames, 'spellings'];

async function condition(db: ListsDatabase, contentHash: string): Promise<'whole' | 'absent' | 'older' | 'damaged'> {
  const tx = db.transaction([...storeNames, 'stamp' as const]);
  const [stamp, ...counts] = await Promise.all([
    tx.objectStore('stamp').get('lists'),
    ...storeNames.map((name) => tx.objectStore(name).count()),
  ]);
  if (!stamp) return counts.every((count) => count === 0) ? 'absent' : 'damaged';
  if (stamp.contentHash !== contentHash) return 'older';
  return storeNames.every((name, at) => stamp.counts[name] === counts[at]) ? 'whole' : 'damaged';
}

async function writeLists(db: ListsDatabase, lists: BundledLists, contentHash: string): Promise<void> {
  const tx = db.transaction([...storeNames, 'stamp' as const], 'readwrite');
  const counts: Partial<Record<ListName | 'spellings', number>> = {};
  const writes: Promise<unknown>[] = [];
  for (const name of listNames) {
    const store = tx.objectStore(name) as unknown as { clear(): Promise<void>; put(value: unknown): Promise<unknown> };
    writes.push(store.clear());
    for (const [position, entry] of lists[name].entries()) writes.push(store.put({ ...entry, position }));
    counts[name] = lists[name].length;
  }
  const spellings = tx.objectStore('spellings');
  writes.push(spellings.clear());
  for (const spelling of lists.spellings) writes.push(spellings.put(spelling));
  counts.spellings = lists.spellings.length;
  writes.push(tx.objectStore('stamp').put({ contentHash, counts: counts as Stamp['counts'] }, 'lists'));
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
