import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { aPage, type FakeOptions, fakeApp } from '@/tests/support/fake-app';
import { anOwnLoan } from '@/tests/support/own-loans';
import { faultsFor, show } from '@/tests/support/show';

function openLoans(options: FakeOptions = {}) {
  const settings = { loansAgreedOn: '2026-01-31' };
  const fake = fakeApp({
    ...{ page: aPage(), today: '2026-02-14', locale: 'en', settings, ownLoans: [anOwnLoan()] },
    ...options,
  });
  const { container } = show(fake, <Panel />);
  fireEvent.click(screen.getByRole('button', { name: 'My loans' }));
  return { fake, container };
}

test('reminders are turned on by a press, name no lender until told to, and are turned off', async () => {
  const { fake, container } = openLoans();
  fireEvent.click(await screen.findByRole('button', { name: 'Turn reminders on' }));
  const names = await screen.findByLabelText(/^Name the lender/);
  expect(fake.settings()).toMatchObject({ remindLoans: true, remindNames: false, remindedOn: '2026-02-14' });
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(names);
  expect(fake.settings().remindNames).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Turn them off' }));
  expect(await screen.findByRole('button', { name: 'Turn reminders on' })).toBeShown();
  expect(fake.settings()).toMatchObject({ remindLoans: false, remindNames: false, remindedOn: null });
});

test('a browser that does not allow them is said', async () => {
  const { fake } = openLoans({ userSays: false });
  fireEvent.click(await screen.findByRole('button', { name: 'Turn reminders on' }));
  expect(await screen.findByText(/did not allow notifications/)).toBeShown();
  expect(fake.settings().remindLoans).toBe(false);
});

test('wiping the loans ends reminders too', async () => {
  const { fake } = openLoans();
  fireEvent.click(await screen.findByRole('button', { name: 'Turn reminders on' }));
  await screen.findByRole('button', { name: 'Turn them off' });
  fireEvent.click(screen.getByRole('button', { name: 'Wipe all loans and evidence' }));
  fireEvent.click(screen.getByRole('button', { name: 'Wipe' }));
  await waitFor(() =>
    expect(fake.settings()).toMatchObject({ loansAgreedOn: null, remindLoans: false, remindedOn: null }),
  );
});
