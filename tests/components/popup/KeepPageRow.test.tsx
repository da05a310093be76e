import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { KeepPageRow } from '@/components/popup/KeepPageRow';
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

test('one press keeps the page, another takes it back', async () => {
  const fake = row(agreed);
  const log = await fake.app.evidence();
  fireEvent.click(await screen.findByRole('button', { name: 'Keep this page as evidence' }));
  expect(await screen.findByText('Kept as no. 1 of your evidence.')).toBeShown();
  expect(await log.list()).toMatchObject([
    { content: { part: 'page', text: '日息万五', address: 'https://bidai.example/' } },
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Take it back' }));
  expect(await screen.findByText('It was taken back.')).toBeShown();
  expect(await log.list()).toEqual([]);
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

test('where there is a passphrase nothing is kept from here; the panel is a press away', async () => {
  const fake = row({ ...agreed, passphrase: 'twelve cats' });
  fireEvent.click(await screen.findByRole('button', { name: 'Keep this page as evidence' }));
  expect(await screen.findByText('Not kept: evidence is locked.')).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: 'Open side panel' }));
  expect(fake.onOpen).toHaveBeenCalledWith({ view: 'proof', clip: null });
});

test.each([
  ['without consent', {}],
  ['in a private window', { ...agreed, isPrivateWindow: true }],
])('%s it is not there', async (_, options) => {
  row(options);
  await waitFor(() => expect(document.querySelector('button')).toBeNull());
});
