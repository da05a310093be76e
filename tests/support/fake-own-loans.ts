/** The reader's loans in memory, behind the same consent as on the device. */
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { type ConsentArea, type OwnLoans, withConsent } from '@/lib/services/records/own-loans';
import { openOwnNews } from '@/lib/services/records/own-news';
import type { FakeVault } from './fake-vault';
import { fakeLocks } from './locks';
import { sharedSession } from './shared-session';

export interface FakeLoans {
  ownLoans?: OwnLoan[];
  /** The browser does not open the database of loans. */
  loansRefused?: boolean;
  /** The passphrase they are under; they are locked at first. */
  passphrase?: string;
}

export function fakeOwnLoans(
  { ownLoans = [], loansRefused = false }: FakeLoans,
  consent: ConsentArea,
  { vault, requireOpen }: FakeVault,
): OwnLoans & { count(): number } {
  const loans = new Map(ownLoans.map((loan) => [loan.id, loan]));
  const store = {
    async list() {
      if (loansRefused) throw new Error('refused');
      requireOpen();
      return [...loans.values()];
    },
    saveAll: async (added: readonly OwnLoan[]) => {
      for (const loan of added) loans.set(loan.id, loan);
    },
    remove: async (id: string) => void loans.delete(id),
    clear: async () => loans.clear(),
  };
  const kept = withConsent(store, consent, openOwnNews(sharedSession().api), fakeLocks());
  return {
    ...kept,
    /** Without the passphrase. */
    count: () => loans.size,
    watch(onChange, signal) {
      kept.watch(onChange, signal);
      vault.watch(onChange, signal);
    },
  };
}
