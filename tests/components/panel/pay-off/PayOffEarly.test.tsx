import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { aPage, fakeApp } from '@/tests/support/fake-app';
import { anOwnLoan } from '@/tests/support/own-loans';
import { faultsFor, show } from '@/tests/support/show';

test('what paying off takes today, on another day, and with a charge', async () => {
  const settings = { loansAgreedOn: '2026-01-31' };
  const fake = fakeApp({ page: aPage(), today: '2026-02-14', locale: 'en', settings, ownLoans: [anOwnLoan()] });
  const { container } = show(fake, <Panel />);
  fireEvent.click(screen.getByRole('button', { name: 'My loans' }));
  fireEvent.click(await screen.findByRole('button', { name: /^甲小额贷款有限公司/ }));

  // 10,000 and half of the first interest of 200.
  expect(await screen.findByText('10,100.00 yuan')).toBeShown();
  expect(screen.getByText('a charge for it is not known and not counted')).toBeShown();
  for (const part of container.querySelectorAll('details')) part.open = true;
  fireEvent.input(screen.getByLabelText('Charge for paying early'), { target: { value: '1' } });
  expect(await screen.findByText('10,200.00 yuan')).toBeShown();
  expect(screen.queryByText('a charge for it is not known and not counted')).toBeNull();

  fireEvent.input(screen.getByLabelText('Paid off on'), { target: { value: '2026-02-01' } });
  expect(await screen.findByText('Choose a day from today to 28 Jan 2027.')).toBeShown();
  fireEvent.input(screen.getByLabelText('Paid off on'), { target: { value: '2026-02-28' } });
  // 945.60 due that day, and 9,254.40 with 1 %.
  expect(await screen.findByText('10,292.54 yuan')).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
});
