import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { KeepPageRow } from '@/components/popup/KeepPageRow';
import { aNote } from '@/tests/support/evidence';
import { type FakeOptions, fakeApp } from '@/tests/support/fake-app';
import { show } from '@/tests/support/show';

const agreed = { settings: { loansAgreedOn: '2026-01-01' } };
const pageText = { title: '借款', address: 'https://bidai.example/#top', selected: '', shown: '日息万五' };

function row(options: FakeOptions) {
  const fake = fakeApp({ locale: 'en', pageText, ...options });
  const onOpen = vi.fn();
  show(fake, <KeepPageRow tabId={7} onOpen={onOpen} />);
  return { ...fake, onOpen };
}

test('one press keeps the page, another takes it back; the next Enter presses neither', async () => {
  const fake = row(agreed);
  const log = await fake.app.evidence();
  const keep = await screen.findByRole('button', { name: 'Keep this page as evidence' });
  keep.focus();
  fireEvent.click(keep);
  expect(await screen.findByText('Kept as no. 1 of your evidence.')).toBeShown();
  expect(await log.list()).toMatchObject([
    { content: { part: 'page', text: '日息万五', address: 'https://bidai.example/' } },
  ]);
  const undo = screen.getByRole('button', { name: 'Take it back' });
  expect(document.activeElement?.textContent).toBe('Kept as no. 1 of your evidence.');
  undo.focus();
  fireEvent.click(undo);
  expect(await screen.findByText('It was taken back.')).toBeShown();
  expect(document.activeElement?.textContent).toBe('It was taken back.');
  expect(await log.list()).toEqual([]);
});

test('where other evidence stands behind it by now it stays, and that is said', async () => {
  const fake = row(agreed);
  const log = await fake.app.evidence();
  fireEvent.click(await screen.findByRole('button', { name: 'Keep this page as evidence' }));
  const undo = await screen.findByRole('button', { name: 'Take it back' });
  await log.add(aNote());
  fireEvent.click(undo);
  expect(await screen.findByText('It stays: other evidence stands behind it by now.')).toBeShown();
  expect(await log.list()).toHaveLength(2);
});

test.each([
  ['a page that may not be read', { pageText: null as never }, /could not be kept/],
  ['a page without text', { pageText: { ...pageText, shown: '' } }, /no text to keep/],
])('of %s nothing is kept, and that is said', async (_, part, said) => {
  const fake = row({ ...agreed, ...part });
  fireEvent.click(await screen.findByRole('button', { name: 'Keep this page as evidence' }));
  expect(await screen.findByText(said)).toBeShown();
  expect(await (await fake.app.evidence()).list()).toEqual([]);
});

test('while it is locked nothing is offered but the way to unlock it; opened elsewhere, the page can be kept', async () => {
  const fake = row({ ...agreed, passphrase: 'twelve cats' });
  expect(await screen.findByText('Evidence is locked; unlock it to keep this page.')).toBeShown();
  expect(screen.queryByRole('button', { name: 'Keep this page as evidence' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Unlock' }));
  expect(fake.onOpen).toHaveBeenCalledWith({ view: 'proof', clip: null });
  await (await fake.app.vault()).unlock('twelve cats');
  expect(await screen.findByRole('button', { name: 'Keep this page as evidence' })).toBeShown();
});

test.each([
  ['without consent', {}],
  ['in a private window', { ...agreed, isPrivateWindow: true }],
])('%s it is not there', async (_, options) => {
  row(options);
  await waitFor(() => expect(document.querySelector('button')).toBeNull());
});
