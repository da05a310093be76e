import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { aPage, fakeApp } from '@/tests/support/fake-app';
import { lateRecords } from '@/tests/support/late-records';
import { anOwnLoan } from '@/tests/support/own-loans';
import { faultsFor, show } from '@/tests/support/show';

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const hasFocus = (element: Element) => waitFor(() => expect(document.activeElement === element).toBe(true));

/** On 2026-03-15 one payment of it is late, by fifteen days; on 2026-03-31 two are. */
async function openToday(loan: OwnLoan, today = '2026-03-15') {
  const settings = { loansAgreedOn: '2026-01-01' };
  const fake = fakeApp({ page: aPage(), today, locale: 'en', settings, knowledge: lateRecords, ownLoans: [loan] });
  const { container } = show(fake, <Panel />);
  await press('My loans');
  await press(/^甲小额贷款有限公司/);
  await press('What to do today');
  return { fake, container };
}

test('the loan’s own parts stand there, and no interest is put on their sum', async () => {
  const { container } = await openToday(anOwnLoan(), '2026-03-31');
  await hasFocus(await heading('甲小额贷款有限公司: 31 days late'));
  expect(screen.getByText('10,000 yuan, 12 payments, 24% a year by contract')).toBeShown();
  // As on the loan itself: 745.60 + 760.51, 200 + 185.09, 22.80 + 2.25
  expect(await screen.findByText('1,916.25 yuan')).toBeShown();
  expect(screen.getByText('25.05')).toBeShown();
  expect(screen.queryByText(/would be owed today/)).toBeNull();
  // Two payments of two days: one sum on one day would say something else.
  expect(screen.queryByRole('button', { name: /adds up day by day/ })).toBeNull();
  expect(await faultsFor(container)).toEqual([]);
});

test('the calculator gets the late principal alone, and adds what the loan itself adds', async () => {
  await openToday(anOwnLoan());
  expect(await screen.findByText('956.63 yuan')).toBeShown();
  await press('See how the penalty adds up day by day');
  expect(await screen.findByDisplayValue('745.6')).toBeShown();
  expect(screen.getByDisplayValue('24')).toBeShown();
  expect(screen.getByText(/The late principal of your loan with 甲小额贷款有限公司/)).toBeShown();
  // 745.60 of principal and 11.03 of penalty.
  expect(screen.getAllByText('756.63')[0]).toBeShown();
  await press(/^Back/);
  await hasFocus(await screen.findByRole('button', { name: 'See how the penalty adds up day by day' }));
});

test('without the uplift nothing more is worked out, and what lacks is said', async () => {
  await openToday(anOwnLoan({ lateUpliftPercent: null }));
  expect(await screen.findByText(/^What the contract adds once late is missing/)).toBeShown();
  expect(screen.queryByRole('button', { name: /adds up day by day/ })).toBeNull();
  expect(screen.queryByText(/would be owed today/)).toBeNull();
  await press('Fill it in');
  expect(await heading('Change the loan')).toBeShown();
});

test('the message and the letters are filled from the loan, and each step leads back to it', async () => {
  await openToday(anOwnLoan());
  const message = await screen.findByText(/现已逾期15天|已经逾期15天/);
  expect(message.textContent).toContain('10,000.00元');
  await press(/^Whole letters|^As a letter/);
  expect(await screen.findByText(/Filled from your loan with 甲小额贷款有限公司/)).toBeShown();
  await press(/^Back/);
  await heading('甲小额贷款有限公司: 15 days late');
  await press('See this loan');
  await hasFocus(await heading('甲小额贷款有限公司'));
  await press(/^Back/);
  await hasFocus(await screen.findByRole('button', { name: 'See this loan' }));
  await press('Back: Back to the loan');
  await hasFocus(await screen.findByRole('button', { name: 'What to do today' }));
});

test('a loan deleted meanwhile is said to be gone; what goes by days stays', async () => {
  const { fake } = await openToday(anOwnLoan());
  await heading('甲小额贷款有限公司: 15 days late');
  await fake.app.ownLoans.remove('loan-a');
  expect(await screen.findByText(/^That loan cannot be opened now, or was deleted/)).toBeShown();
  expect(await heading('15 days late')).toBeShown();
});
