import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Options } from '@/components/options/Options';
import { Panel } from '@/components/panel/Panel';
import { aContact } from '@/tests/support/evidence';
import { aPage, type FakeOptions, fakeApp } from '@/tests/support/fake-app';
import { anOwnLoan } from '@/tests/support/own-loans';
import { faultsFor, show } from '@/tests/support/show';

const agreed = { settings: { loansAgreedOn: '2026-01-01' }, ownLoans: [anOwnLoan()] };
const passphrase = 'twelve cats';

function openLoans(options: FakeOptions = {}) {
  const fake = fakeApp({ page: aPage(), today: '2026-03-31', locale: 'en', ...agreed, ...options });
  const { container } = show(fake, <Panel />);
  fireEvent.click(screen.getByRole('button', { name: 'My loans' }));
  return { fake, container };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label, { selector: 'input' }), { target: { value } });

test('what forgetting means is said before, and every fault at its field', async () => {
  const { fake, container } = openLoans();
  await screen.findByRole('button', { name: 'Set a passphrase' });
  press('Set a passphrase');
  expect(screen.getByText(/A forgotten passphrase is gone/)).toBeShown();
  type('Passphrase', 'short');
  type('Once more', 'other');
  press('Set it and encrypt');
  // Beside the hint, which says it too.
  expect(screen.getByText('At least 8 characters.')).toBeShown();
  expect(screen.getByText('The two are not the same.')).toBeShown();
  expect(screen.getByText('Tick this first.')).toBeShown();
  expect(document.activeElement === screen.getByLabelText('Passphrase', { selector: 'input' })).toBe(true);
  expect(await faultsFor(container)).toEqual([]);
  expect(await (await fake.app.vault()).state()).toBe('off');
});

test('set, locked by a press, refused to another passphrase, opened again', async () => {
  const { fake, container } = openLoans();
  await screen.findByRole('button', { name: 'Set a passphrase' });
  press('Set a passphrase');
  type('Passphrase', passphrase);
  type('Once more', passphrase);
  fireEvent.click(screen.getByLabelText('I know that if I forget it, all is gone'));
  press('Set it and encrypt');
  expect(await screen.findByText('It is set; loans and evidence are encrypted.')).toBeShown();
  expect((await screen.findByRole('radio', { name: '10 min' })).matches(':checked')).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: '5 min' }));
  await waitFor(() => expect(fake.settings().lockAfterMinutes).toBe(5));
  press('Lock now');
  const heading = await screen.findByRole('heading', { name: 'Your loans are locked' });
  await waitFor(() => expect(document.activeElement === heading).toBe(true));
  expect(screen.queryByText('甲小额贷款有限公司')).toBeNull();
  expect(await faultsFor(container)).toEqual([]);
  type('Passphrase', 'eleven cats');
  press('Unlock');
  expect((await screen.findAllByText('That is not the passphrase. Nothing is lost; please try again.')).length).toBe(2);
  type('Passphrase', passphrase);
  press('Unlock');
  expect(await screen.findByRole('button', { name: /^甲小额贷款有限公司/ })).toBeShown();
});

test('changed and taken away only by who knows it', async () => {
  const { fake } = openLoans({ passphrase });
  await screen.findByRole('heading', { name: 'Your loans are locked' });
  type('Passphrase', passphrase);
  press('Unlock');
  await screen.findByRole('button', { name: 'Change it' });
  press('Take it away');
  type('The passphrase now', 'eleven cats');
  press('Take it away');
  expect((await screen.findAllByText(/^That is not the passphrase/)).length).toBeGreaterThan(0);
  expect(await (await fake.app.vault()).state()).toBe('open');
  type('The passphrase now', passphrase);
  press('Take it away');
  expect(await screen.findByText(/^The passphrase was taken away/)).toBeShown();
  expect(await (await fake.app.vault()).state()).toBe('off');
});

test('who forgot it can wipe all from the locked screen', async () => {
  const { fake } = openLoans({ passphrase });
  await screen.findByRole('heading', { name: 'Your loans are locked' });
  fireEvent.click(screen.getByText('Forgotten it?'));
  press('Wipe all loans and evidence');
  press('Wipe');
  expect(await screen.findByRole('heading', { name: 'Before you begin' })).toBeShown();
  expect(fake.settings().loansAgreedOn).toBeNull();
});

test('evidence is locked as well, and a text that could not be kept is told', async () => {
  const fake = fakeApp({ page: aPage(), locale: 'en', ...agreed, passphrase });
  const log = await fake.app.evidence();
  await expect(log.add(aContact())).rejects.toThrow('locked');
  show(fake, <Panel />);
  fake.sendToPanel({ view: 'proof', clip: 'locked' });
  expect(await screen.findByRole('heading', { name: 'Your loans are locked' })).toBeShown();
  expect(screen.getByText(/^The selected text was not kept/)).toBeShown();
});

test('in the settings a locked file is written only once it was unlocked; wiping needs no passphrase', async () => {
  const fake = fakeApp({ locale: 'en', ...agreed, passphrase });
  const { container } = show(fake, <Options />);
  expect(await screen.findByText(/kept, and locked\./)).toBeShown();
  expect(screen.getByRole('button', { name: 'Wipe all loans and evidence' })).toBeShown();
  press('Export');
  expect(await screen.findByText(/Unlock them first, then export/)).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
  type('Passphrase', passphrase);
  const unlock = screen.getAllByRole('button', { name: 'Unlock' }).find((button) => button.closest('form'));
  fireEvent.click(unlock as HTMLElement);
  await waitFor(() => expect(screen.queryByText(/Unlock them first/)).toBeNull());
  expect(await (await fake.app.vault()).state()).toBe('open');
});
