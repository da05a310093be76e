/**
 * Notices that the browser cleared the databases since a screen was last open: the mark that stood in one of them is gone,
 * while the settings, which are kept elsewhere, still say how many records there were.
 */
import { type OwnDatabase, openOwn } from '@/lib/storage/database';
import { storesOf } from '@/lib/storage/own-state';
import { changeSettings, type SettingsArea } from '@/lib/storage/settings-store';
import { openSafety, wasHere } from '@/lib/storage/snapshots';
import { usedOnce } from '@/lib/storage/used-once';

const heldKey = 'ownRecordsHeld';

async function recordsIn(own: OwnDatabase): Promise<number> {
  const counts = await Promise.all(storesOf(own, true).map((store) => own.count(store as never)));
  return counts.reduce((sum, count) => sum + count, 0);
}

export async function noticeLoss(
  storage: SettingsArea,
  today: string,
  databases?: { own: string; safety: string },
): Promise<void> {
  const held = (await storage.local.get([heldKey]))[heldKey];
  const isHere = await usedOnce(openSafety(databases?.safety), (safety) => wasHere(safety, today));
  const records = await usedOnce(openOwn(databases?.own), recordsIn);
  if (!isHere && typeof held === 'number' && held > 0 && records === 0)
    await changeSettings(storage, { ownLostOn: today });
  if (held !== records) await storage.local.set({ [heldKey]: records });
}
