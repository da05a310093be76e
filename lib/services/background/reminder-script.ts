/** What reads loans and words reminders, as the background has it: a script of its own, since most readers keep no loan. */
import { type OwnPackage, remindersScriptFile, runPackageScript } from '@/lib/storage/package-file';
import type { LoanReminders } from './loan-reminders';

const key = 'overdueLensReminders';

type WithReminders = { [key]?: LoanReminders };

/** Called by the script. */
export function offerLoanReminders(reminders: LoanReminders): void {
  (globalThis as WithReminders)[key] = reminders;
}

/** Rejects where the script cannot be run. */
export async function loadLoanReminders(ownPackage: OwnPackage): Promise<LoanReminders> {
  const world = globalThis as WithReminders;
  if (!world[key]) await runPackageScript(ownPackage, remindersScriptFile);
  const reminders = world[key];
  if (!reminders) throw new Error(`${remindersScriptFile} of the package offers no reminders.`);
  return reminders;
}

/** For a worker that is being installed: what it does not run then, it may never run. */
export function keepLoanReminders(ownPackage: OwnPackage): void {
  globalThis.addEventListener?.('install', () => void loadLoanReminders(ownPackage).catch(() => undefined));
}
