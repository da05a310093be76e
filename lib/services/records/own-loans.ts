/**
 * Keeps the loans the user has taken, on this device, once they have agreed to it. The database is opened by the first who
 * asks; one that cannot be opened is told, and tried again at the next question.
 */
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import type { Settings } from '@/lib/storage/settings';
import type { Keyring } from './keyring';
import { tellOtherScreens, watchOtherScreens } from './own-changes';
import { openedByFirst } from './own-database';

export interface OwnLoans {
  /** Oldest first. Rejects where the browser does not open the database. */
  list(): Promise<OwnLoan[]>;
  /** Adds it, or replaces the one of the same id. Rejects where the user has not agreed. */
  save(loan: OwnLoan): Promise<void>;
  remove(id: string): Promise<void>;
  /** The user agrees, on this day, that their loans are kept. */
  agree(today: string): Promise<void>;
  /** Deletes all loans and all evidence, and takes the consent back. */
  wipe(): Promise<void>;
  /** Something else changed them: who watches is told. */
  readAgain(): Promise<void>;
  /** Calls back after each change made here, not at once. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

/** Where it is kept that the user agreed. */
export interface ConsentArea {
  read(): Promise<Pick<Settings, 'loansAgreedOn'>>;
  change(part: Pick<Settings, 'loansAgreedOn'>): Promise<void>;
}

export type LoanStore = Pick<OwnLoans, 'list' | 'save' | 'remove'> & { clear(): Promise<void> };

function onDevice(keyring: Keyring | null, name?: string): LoanStore {
  const heldKey = () => keyring?.key() ?? null;
  const db = openedByFirst(name);
  // Loaded with the first question: most readers keep no loan.
  const store = () => import('@/lib/storage/own-loans-store');
  return {
    list: async () => (await store()).readOwnLoans(await db(), heldKey),
    save: async (loan) => (await store()).putOwnLoan(await db(), loan, heldKey),
    remove: async (id) => (await store()).deleteOwnLoan(await db(), id),
    async clear() {
      await (await store()).deleteLoansAndEvidence(await db());
      const { forgetLoansInSnapshots, openSafety } = await import('@/lib/storage/snapshots');
      const safety = await openSafety();
      await forgetLoansInSnapshots(safety).finally(() => safety.close());
    },
  };
}

export function withConsent(store: LoanStore, consent: ConsentArea): OwnLoans {
  const watchers = new Set<() => void>();
  const tellAfter = async (change: Promise<void>) => {
    await change;
    for (const tell of watchers) tell();
  };
  const saveAgreed = async (loan: OwnLoan) => {
    if ((await consent.read()).loansAgreedOn === null) throw new Error('Loans are kept only once the user agreed');
    await store.save(loan);
  };
  return {
    list: store.list,
    save: (loan) => tellAfter(saveAgreed(loan)),
    remove: (id) => tellAfter(store.remove(id)),
    agree: (today) => tellAfter(consent.change({ loansAgreedOn: today })),
    wipe: () => tellAfter(store.clear().then(() => consent.change({ loansAgreedOn: null }))),
    readAgain: () => tellAfter(Promise.resolve()),
    watch(onChange, signal) {
      watchers.add(onChange);
      signal.addEventListener('abort', () => watchers.delete(onChange));
    },
  };
}

/** `keyring`: null where no key is ever held; loans that are sealed are then not listed, which rejects with `OwnLocked`. */
export function openOwnLoans(consent: ConsentArea, keyring: Keyring | null = null, name?: string): OwnLoans {
  const loans = withConsent(onDevice(keyring, name), consent);
  return {
    ...loans,
    async wipe() {
      await loans.wipe();
      keyring?.forget();
      tellOtherScreens();
    },
    watch(onChange, signal) {
      loans.watch(onChange, signal);
      keyring?.watch(onChange, signal);
      watchOtherScreens(onChange, signal);
    },
  };
}
