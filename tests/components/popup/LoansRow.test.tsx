import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { LoansRow } from '@/components/popup/LoansRow';
import { type FakeOptions, fakeApp } from '@/tests/support/fake-app';
import { loansRead } from '@/tests/support/loans-read';
import { anOwnLoan } from '@/tests/support/own-loans';
import { show } from '@/tests/support/show';

const agreed = { loansAgreedOn: '2026-01-01' };

function row(options: FakeOptions) {
  const fake = fakeApp({ locale: 'en', ...options });
  const list = vi.spyOn(fake.app.ownLoans, 'list');
  const onOpen = vi.fn();
  show(fake, <LoansRow onOpen={onOpen} />);
  return { button: screen.getByRole('button'), list, onOpen };
}

test.each([
  ['2026-02-24', 'My loans'],
  ['2026-02-25', 'My loansdue in 3 days, 945.60 yuan'],
  ['2026-02-28', 'My loansdue today, 945.60 yuan'],
  ['2026-03-01', 'My loans1 day late, 946.34 yuan'],
])('on %s it says “%s”', async (today, said) => {
  const { button, list } = row({ today, settings: agreed, ownLoans: [anOwnLoan()] });
  await waitFor(() => expect(list).toHaveBeenCalled());
  await waitFor(() => expect(button.textContent).toBe(said));
});

test('of loans that are locked it says only that', async () => {
  const { button } = row({ today: '2026-03-01', settings: agreed, ownLoans: [anOwnLoan()], passphrase: 'twelve cats' });
  await waitFor(() => expect(button.textContent).toBe('My loanslocked'));
});

test.each([
  ['without consent', {}],
  ['in a private window', { settings: agreed, isPrivateWindow: true }],
])('%s no loan is read; the way there stays', async (_, options) => {
  const { button, list, onOpen } = row({ ...options, today: '2026-03-01', ownLoans: [anOwnLoan()] });
  await loansRead();
  expect(button.textContent).toBe('My loans');
  expect(list).not.toHaveBeenCalled();
  fireEvent.click(button);
  expect(onOpen).toHaveBeenCalledWith({ view: 'loans' });
});
