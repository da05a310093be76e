/**
 * Notices that the browser cleared the databases since a screen was last open: the mark that stood in one of them is gone,
 * while the settings, which are kept elsewhere, still say how many records there were.
 */
import { openOwn } from '@/lib/storage/database';
import { readStores, storesOf } from '@/lib/storage/own-state';
import { changeSettings, type SettingsArea } from '@/lib/storage/settings-store';
import { openSafety, wasHere } from '@/lib/storage/snapshots';

const heldKey = 'ownRecordsHeld';

async function recordsNow(name?: string): Promise<number> {
  const own = await openOwn(name);
  try {
    const stores = await readStores(own, storesOf(own, true));
    return Object.values(stores).reduce((sum, { length }) => sum + length, 0);
  } finally {
    own.close();
  }
}

async function isMarkThere(today: string, name?: string): Promise<boolean> {
  const safety = await openSafety(name);
  try {
    return await wasHere(safety, today);
  } finally {
    safety.close();
  }
}

export async function noticeLoss(
  storage: SettingsArea,
  today: string,
  databases?: { own: string; safety: string },
): Promise<void> {
  const held = (await storage.local.get([heldKey]))[heldKey];
  const isHere = await isMarkThere(today, databases?.safety);
  const records = await recordsNow(databases?.own);
  if (!isHere && typeof held === 'number' && held > 0 && records === 0)
    await changeSettings(storage, { ownLostOn: today });
  if (held !== records) await storage.local.set({ [heldKey]: records });
}
