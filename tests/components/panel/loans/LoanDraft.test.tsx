import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { aPage, fakeApp } from '@/tests/support/fake-app';
import { anOwnLoan } from '@/tests/support/own-loans';
import { faultsFor, show } from '@/tests/support/show';

function openForm(settings = { loansAgreedOn: '2026-01-01' }) {
  const fake = fakeApp({ page: aPage(), today: '2026-03-31', locale: 'en', settings, ownLoans: [anOwnLoan()] });
  const { container } = show(fake, <Panel />);
  fireEvent.click(screen.getByRole('button', { name: 'My loans' }));
  return { fake, container };
}

const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

async function leaveAndComeBack() {
  fireEvent.click(screen.getByRole('tab', { name: 'Guide' }));
  fireEvent.click(screen.getByRole('button', { name: 'My loans' }));
  await press('Add a loan');
}

test('what was typed is there again after another view, says so, and can be begun anew', async () => {
  const { container } = openForm();
  await press('Add a loan');
  await screen.findByLabelText('Lender');
  type('Lender', '乙公司');
  type('Sum borrowed', '1万');
  await leaveAndComeBack();
  expect(await screen.findByDisplayValue('乙公司')).toBeShown();
  expect(screen.getByDisplayValue('1万')).toBeShown();
  expect(screen.getByText(/What you had begun to type is still here/)).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
  await press('Start over');
  await waitFor(() => expect(screen.queryByDisplayValue('乙公司')).toBeNull());
});

test('what was given up or kept is not offered again', async () => {
  const { fake } = openForm();
  await press('Add a loan');
  await screen.findByLabelText('Lender');
  type('Lender', '乙公司');
  await press('Do not save');
  await press('Add a loan');
  await screen.findByLabelText('Lender');
  expect(screen.queryByDisplayValue('乙公司')).toBeNull();
  type('Lender', '丙公司');
  type('Sum borrowed', '10000');
  type('Paid out on', '2026-03-01');
  fireEvent.click(screen.getByRole('radio', { name: 'the instalment' }));
  type('Monthly payments', '12');
  type('Each instalment', '945.6');
  expect(screen.getByText('worked out: a contract rate of 24% a year')).toBeShown();
  type('First due on', '2026-04-01');
  type('Court date', '2026-05-06');
  await press('Save');
  expect(await screen.findByText(/in court on 6 May 2026/)).toBeShown();
  expect(await fake.app.ownLoans.list()).toContainEqual(
    expect.objectContaining({ lender: '丙公司', courtOn: '2026-05-06' }),
  );
  await leaveAndComeBack();
  await screen.findByLabelText('Lender');
  expect(screen.queryByDisplayValue('丙公司')).toBeNull();
});

test('wiping the loans forgets what was begun too', async () => {
  openForm();
  await press('Add a loan');
  await screen.findByLabelText('Lender');
  type('Lender', '乙公司');
  fireEvent.click(screen.getByRole('tab', { name: 'Guide' }));
  fireEvent.click(screen.getByRole('button', { name: 'My loans' }));
  await press('Wipe all loans and evidence');
  await press('Wipe');
  await press('Agree, and keep it on this device');
  await press('Add a loan');
  await screen.findByLabelText('Lender');
  expect(screen.queryByDisplayValue('乙公司')).toBeNull();
});
