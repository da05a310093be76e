import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { EvidenceContent } from '@/lib/core/evidence/evidence-entry';
import { writeEvidenceFile } from '@/lib/core/evidence/evidence-file';
import type { PanelTarget } from '@/lib/messaging/protocol';
import { aChain, aContact, aNote, notedAt } from '@/tests/support/evidence';
import { aPage, type FakeOptions, fakeApp } from '@/tests/support/fake-app';
import { anOwnLoan } from '@/tests/support/own-loans';
import { faultsFor, show } from '@/tests/support/show';

const agreed = { settings: { loansAgreedOn: '2026-01-01' } };
const proof: PanelTarget = { view: 'proof', clip: null };

// A contact that has not been yet is not taken.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-29T23:30') });
});
afterEach(() => {
  vi.useRealTimers();
});

async function openProof(kept: EvidenceContent[] = [], options: FakeOptions = agreed, target = proof) {
  const fake = fakeApp({ page: aPage(), today: '2026-11-29', locale: 'en', ...options });
  const log = await fake.app.evidence();
  for (const content of kept) await log.add(content);
  const { container } = show(fake, <Panel />);
  fake.sendToPanel(target);
  return { fake, container, log };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('a call at 23:10 is noted, flagged with what that rests on, and taken back', async () => {
  const { container, log } = await openProof([], { ...agreed, ownLoans: [anOwnLoan()] });
  expect(await screen.findByText('Nothing is kept yet')).toBeShown();
  press('A contact');
  const day = screen.getByLabelText('Day');
  await waitFor(() => expect(document.activeElement === day).toBe(true));
  fireEvent.input(screen.getByLabelText('Time'), { target: { value: '23:10' } });
  fireEvent.input(screen.getByLabelText('What was said'), { target: { value: '明天去你单位' } });
  expect(await faultsFor(container)).toEqual([]);
  press('Keep');
  expect(await screen.findByText('between 22:00 and 8:00')).toBeShown();
  expect(screen.getByText(/recommended standard and self-regulation, not law/)).toBeShown();
  expect(screen.getByText('Whole: 1 entry, each joined to the one before, none changed.')).toBeShown();
  // The one loan there is says whom it is about.
  expect(await log.list()).toMatchObject([
    { content: { kind: 'contact', time: '23:10', lender: '甲小额贷款有限公司', words: '明天去你单位' } },
  ]);
  expect(await faultsFor(container)).toEqual([]);
  const undo = screen.getByRole('button', { name: 'Take it back' });
  undo.focus();
  fireEvent.click(undo);
  expect(await screen.findByText('No. 1 was taken back.')).toBeShown();
  expect(document.activeElement?.textContent).toBe('No. 1 was taken back.');
  expect(await log.list()).toEqual([]);
});

test('a contact of which nothing is said is not kept; what is lacking is said at its field', async () => {
  const { container, log } = await openProof();
  await screen.findByText('Nothing is kept yet');
  press('A contact');
  press('Keep');
  expect(await screen.findByText(/This does not say what happened yet/)).toBeShown();
  expect(document.activeElement).toBe(screen.getByLabelText('What was said'));
  expect(await faultsFor(container)).toEqual([]);
  expect(await log.list()).toEqual([]);
  // A missed call has no words, but a number.
  fireEvent.input(screen.getByLabelText('Their number or account'), { target: { value: '0000-1234567' } });
  press('Keep');
  expect(await screen.findByText(/^Kept as no\. 1/)).toBeShown();
});

test('the way back goes once another entry stands behind the one it speaks of', async () => {
  const { log } = await openProof();
  await screen.findByText('Nothing is kept yet');
  press('A note');
  fireEvent.input(screen.getByLabelText('Your note'), { target: { value: '一' } });
  press('Keep');
  expect(await screen.findByText(/^Kept as no\. 1/)).toBeShown();
  const second = await log.add(aNote('二'));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull());
  await log.takeBack(second);
  await screen.findByText(/^Whole: 1/);
  expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
});

test('without a time nothing is said of the hour; a day ahead is refused at its field', async () => {
  const { log } = await openProof();
  await screen.findByText('Nothing is kept yet');
  press('A contact');
  fireEvent.input(screen.getByLabelText('Day'), { target: { value: '2026-11-30' } });
  press('Keep');
  expect(await screen.findByText('That day is still ahead.')).toBeShown();
  expect(await log.list()).toEqual([]);
  fireEvent.input(screen.getByLabelText('Day'), { target: { value: '2026-11-28' } });
  fireEvent.input(screen.getByLabelText('What was said'), { target: { value: '明天去你单位' } });
  press('Keep');
  expect(await screen.findByText(/time not noted/)).toBeShown();
  expect(screen.queryByText('What the flags rest on')).toBeNull();
});

test('a time that is still ahead is refused at its field', async () => {
  const { log } = await openProof();
  await screen.findByText('Nothing is kept yet');
  press('A contact');
  fireEvent.input(screen.getByLabelText('Time'), { target: { value: '23:50' } });
  fireEvent.input(screen.getByLabelText('What was said'), { target: { value: '明天去你单位' } });
  press('Keep');
  expect(await screen.findByText('That time is still ahead.')).toBeShown();
  expect(document.activeElement).toBe(screen.getByLabelText('Time'));
  expect(await log.list()).toEqual([]);
  fireEvent.input(screen.getByLabelText('Time'), { target: { value: '23:20' } });
  press('Keep');
  expect(await screen.findByText(/^Kept as no\. 1/)).toBeShown();
});

test('a correction is a new entry, and the flag goes with the former', async () => {
  const { log } = await openProof([aContact({ time: '23:10' })]);
  expect(await screen.findByText('between 22:00 and 8:00')).toBeShown();
  press('Correct no. 1');
  fireEvent.input(screen.getByLabelText('Time'), { target: { value: '20:10' } });
  press('Keep');
  expect(await screen.findByText('No. 1 · corrected by no. 2')).toBeShown();
  expect(screen.queryByText('between 22:00 and 8:00')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Correct no. 1' })).toBeNull();
  expect((await log.list()).map(({ corrects }) => corrects)).toEqual([null, 1]);
});

test('what is kept is shown newest first, of one lender where that is chosen', async () => {
  await openProof([aContact(), { ...aNote('合同编号不对'), lender: '乙消费金融' } as EvidenceContent]);
  const rows = () => within(screen.getByRole('region', { name: /^What is kept/ })).getAllByText(/^No\. \d/);
  await waitFor(() => expect(rows().map((row) => row.textContent)).toEqual(['No. 2', 'No. 1']));
  fireEvent.change(screen.getByLabelText('Show'), { target: { value: '甲小额贷款有限公司' } });
  expect(rows().map((row) => row.textContent)).toEqual(['No. 1']);
});

test('a file is kept by its fingerprint only', async () => {
  const { log } = await openProof();
  await screen.findByText('Nothing is kept yet');
  press('A file');
  press('Keep');
  expect(screen.getByText('Choose a file first.')).toBeShown();
  fireEvent.change(screen.getByLabelText('Choose a file'), { target: { files: [new File(['abc'], '录音.mp3')] } });
  // As FIPS 180 states it.
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(await screen.findByText(abc)).toBeShown();
  press('Keep');
  await waitFor(async () =>
    expect(await log.list()).toMatchObject([{ content: { kind: 'file', name: '录音.mp3', bytes: 3, sha256: abc } }]),
  );
});

test('a file that was exported is checked: whole, broken, or none of ours', async () => {
  const { container } = await openProof();
  await screen.findByText('Nothing is kept yet');
  const check = (text: string) =>
    fireEvent.change(container.querySelector('input[type=file]') as Element, {
      target: { files: [new File([text], 'a.json')] },
    });
  const text = writeEvidenceFile(await aChain([aContact(), aNote('一')]), notedAt);
  check(text);
  expect(await screen.findByText(/Whole: 2 entries/)).toBeShown();
  check(text.replace('"一"', '"二"'));
  expect(await screen.findByText(/Broken at no\. 2: it is not as it was noted/)).toBeShown();
  check('{}');
  expect(await screen.findByText(/not evidence exported by Overdue Lens/)).toBeShown();
});

test('wiping asks once; loans and consent stay', async () => {
  const { fake, log } = await openProof([aContact()], { ...agreed, ownLoans: [anOwnLoan()] });
  await screen.findByText(/^Whole: 1/);
  press('Wipe the evidence');
  expect(await log.list()).toHaveLength(1);
  press('Wipe');
  expect(await screen.findByText('Nothing is kept yet')).toBeShown();
  expect(await fake.app.ownLoans.list()).toHaveLength(1);
  expect(fake.settings().loansAgreedOn).toBe('2026-01-01');
});

test.each([
  ['consent', {}, 'The page’s text was not kept: you have not agreed. If you do, keep it again.'],
  ['nothing', agreed, 'No text was selected, so nothing was kept.'],
  ['failed', agreed, /It could not be kept: the browser did not write it/],
] as const)('a text of a page that was not kept is told: %s', async (clip, options, said) => {
  await openProof([], options, { view: 'proof', clip });
  expect(await screen.findByText(said)).toBeShown();
});

test('a text of a page that was kept can be taken back at once, and only it', async () => {
  const clipping: EvidenceContent = {
    ...{ kind: 'clipping', lender: '', title: '借款', address: 'https://bidai.example/', part: 'selection' },
    ...{ text: '日息万五', isCut: false },
  };
  const { log } = await openProof([aContact(), clipping], agreed, { view: 'proof', clip: 'kept' });
  expect(await screen.findByText(/The page’s text was kept as no\. 2/)).toBeShown();
  press('Take it back');
  expect(await screen.findByText('No. 2 was taken back.')).toBeShown();
  expect(await log.list()).toHaveLength(1);
  expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull();
});

test('in a private window no evidence is shown', async () => {
  await openProof([aContact()], { ...agreed, isPrivateWindow: true });
  expect(await screen.findByRole('heading', { name: 'No loans in a private window' })).toBeShown();
  expect(screen.queryByText(/今天必须还清/)).toBeNull();
});
