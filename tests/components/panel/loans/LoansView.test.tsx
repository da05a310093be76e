import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { toFen } from '@/lib/core/loans/money';
import { aPage, type FakeOptions, fakeApp } from '@/tests/support/fake-app';
import { anOwnLoan } from '@/tests/support/own-loans';
import { faultsFor, show } from '@/tests/support/show';

function openLoans(options: FakeOptions = {}) {
  const fake = fakeApp({ page: aPage(), today: '2026-03-31', locale: 'en', ...options });
  const { container } = show(fake, <Panel />);
  fireEvent.click(screen.getByRole('button', { name: 'My loans' }));
  return { fake, container };
}

const agreed = { settings: { loansAgreedOn: '2026-01-01' } };

test('consent is asked before anything, and “Not now” leads back', async () => {
  const { fake, container } = openLoans({ ownLoans: [anOwnLoan()] });
  const heading = await screen.findByRole('heading', { name: 'Before you begin' });
  await waitFor(() => expect(document.activeElement === heading).toBe(true));
  expect(screen.queryByText('甲小额贷款有限公司')).toBeNull();
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
  expect(fake.settings().loansAgreedOn).toBeNull();
  expect(screen.getByRole('tab', { name: 'This page' }).getAttribute('aria-selected')).toBe('true');
});

test('in a private window nothing is shown or asked', async () => {
  openLoans({ ...agreed, ownLoans: [anOwnLoan()], isPrivateWindow: true });
  expect(await screen.findByRole('heading', { name: 'No loans in a private window' })).toBeShown();
  expect(screen.queryByText('甲小额贷款有限公司')).toBeNull();
});

test('a database that is not opened is said, with a way to try again', async () => {
  openLoans({ ...agreed, loansRefused: true });
  expect(await screen.findByRole('heading', { name: 'Your loans cannot be opened now' })).toBeShown();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeShown();
});

test('where one stands, and one loan with what is late, to the fen', async () => {
  const { container } = openLoans({ ...agreed, ownLoans: [anOwnLoan()] });
  // As worked out by hand in the tests of the core: 745.60 + 760.51, 200 + 185.09, 22.80 + 2.25
  expect(await screen.findByText('1,916.25 yuan')).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: /^甲小额贷款有限公司/ }));
  expect(await screen.findByText('the oldest by 31 days')).toBeShown();
  expect(screen.getByText('25.05')).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
});

test('without the uplift the sum is the least it can be', async () => {
  openLoans({ ...agreed, ownLoans: [anOwnLoan({ lateUpliftPercent: null })] });
  expect(await screen.findByText(/^at least 1,907\.\d\d yuan$/)).toBeShown();
});

test('a loan is deleted and brought back', async () => {
  const { fake } = openLoans({
    ...agreed,
    ownLoans: [anOwnLoan({ payments: [{ on: '2026-02-28', amountFen: toFen(94_560) }] })],
  });
  fireEvent.click(await screen.findByRole('button', { name: /^甲小额贷款有限公司/ }));
  fireEvent.click(await screen.findByRole('button', { name: 'Delete this loan' }));
  expect(await screen.findByText(/was deleted/)).toBeShown();
  expect(await fake.app.ownLoans.list()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await fake.app.ownLoans.list()).toHaveLength(1));
  expect(await screen.findByRole('button', { name: 'Delete this loan' })).toBeShown();
});

test('wiping asks once, deletes all and takes the consent back', async () => {
  const { fake } = openLoans({ ...agreed, ownLoans: [anOwnLoan()] });
  fireEvent.click(await screen.findByRole('button', { name: 'Wipe all loans and evidence' }));
  expect(await fake.app.ownLoans.list()).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Wipe' }));
  expect(await screen.findByRole('heading', { name: 'Before you begin' })).toBeShown();
  expect(await fake.app.ownLoans.list()).toEqual([]);
  expect(fake.settings().loansAgreedOn).toBeNull();
});

test('every fault of the form is at its field, and what was typed stays', async () => {
  const { container } = openLoans(agreed);
  fireEvent.click(await screen.findByRole('button', { name: 'Add a loan' }));
  const lender = await screen.findByLabelText('Lender');
  fireEvent.input(screen.getByLabelText('Sum borrowed'), { target: { value: '1万' } });
  fireEvent.click(screen.getByRole('radio', { name: 'the plan' }));
  fireEvent.input(screen.getByLabelText('Payment plan'), { target: { value: '2026-02-28 6000\n？ 6000' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('No date was read in line 2: ？ 6000')).toBeShown();
  expect(document.activeElement === lender).toBe(true);
  expect(lender.getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByDisplayValue('1万')).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
});
