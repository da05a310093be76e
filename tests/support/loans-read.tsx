/** By when a screen shown before would have read its loans: one shown now, for a reader who agreed, has read and said them. */
import { LoansDueLoaded } from '@/components/loans-due/LoansDueLoaded';
import { fakeApp } from './fake-app';
import { anOwnLoan } from './own-loans';
import { show } from './show';

export async function loansRead(): Promise<void> {
  const agreed = fakeApp({
    today: '2026-02-26',
    locale: 'en',
    ownLoans: [anOwnLoan()],
    settings: { loansAgreedOn: '2026-01-31' },
  });
  const { findByText, unmount } = show(agreed, <LoansDueLoaded hasSum={false} />);
  await findByText('due in 2 days');
  unmount();
}
