import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { aPage, type FakeOptions, fakeApp } from '@/tests/support/fake-app';
import { loansRead } from '@/tests/support/loans-read';
import { anOwnLoan } from '@/tests/support/own-loans';
import { faultsFor, show } from '@/tests/support/show';

function panel(options: FakeOptions) {
  const fake = fakeApp({ page: aPage(), today: '2026-02-26', locale: 'en', ownLoans: [anOwnLoan()], ...options });
  const list = vi.spyOn(fake.app.ownLoans, 'list');
  const { container } = show(fake, <Panel />);
  const foot = screen.getByRole('button', { name: 'My loans' });
  const said = () => document.getElementById(foot.getAttribute('aria-describedby') ?? '')?.textContent;
  return { foot, list, said, container };
}

test('the foot of the panel says what is due, and says no more once it is paid', async () => {
  const { foot, said, container } = panel({ settings: { loansAgreedOn: '2026-01-31' } });
  await waitFor(() => expect(said()).toBe('due in 2 days'));
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(foot);
  fireEvent.click(await screen.findByRole('button', { name: /^甲小额贷款有限公司/ }));
  fireEvent.input(await screen.findByLabelText('Paid on'), { target: { value: '2026-02-26' } });
  fireEvent.input(screen.getByLabelText('Sum paid'), { target: { value: '945.60' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add the payment' }));
  await waitFor(() => expect(said()).toBe(''));
});

test.each([
  ['without consent', {}],
  ['in a private window', { settings: { loansAgreedOn: '2026-01-31' }, isPrivateWindow: true }],
])('%s no loan is read', async (_, options) => {
  const { list, said } = panel(options);
  await loansRead();
  expect(said()).toBe('');
  expect(list).not.toHaveBeenCalled();
});
