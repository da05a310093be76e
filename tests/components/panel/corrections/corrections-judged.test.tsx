/** After a data release the panel says which corrections are no longer needed; options make a file of them. */
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { GiveCorrections } from '@/components/own-data/GiveCorrections';
import { Panel } from '@/components/panel/Panel';
import { judgeCorrections } from '@/lib/services/screens/judge-corrections';
import type { Settings } from '@/lib/storage/settings';
import { aPage, fakeApp } from '@/tests/support/fake-app';
import { sampleRecords } from '@/tests/support/sample-knowledge';
import { faultsFor, show } from '@/tests/support/show';

/** What the browser is given to save, by its name. */
function watchSaving(): { name: string; file: Blob }[] {
  const saved: { name: string; file: Blob }[] = [];
  let latest = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    latest = file as Blob;
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, file: latest });
  });
  return saved;
}

afterEach(() => vi.restoreAllMocks());

// The lexicon is compiled here at its first use, which takes longer than a screen is waited for.
beforeAll(async () => void (await judgeCorrections({ ownAliases: [needed], dismissed: [] })), 60_000);

beforeEach(() => {
  window.scrollTo = () => undefined;
});

const oldRelease = '2020-01-01';
const said = { alias: '小米', rule: 'strong' as const, folds: [], evidence: null };
const lenderId = 'xiaomi-finance';
/** As if an older release had taken the rice for the lender; today’s does not. */
const rice = {
  lenderId,
  text: '小米',
  case: { before: '今晚煮', surface: '小米', after: '粥喝', said, dataDate: oldRelease },
};
/** Is listed by now. */
const listed = {
  lenderId,
  text: '小米金融',
  case: { before: '', surface: '小米金融', after: '', said: null, dataDate: oldRelease },
};
const needed = { lenderId, text: '大米小贷', case: { ...listed.case, surface: '大米小贷' } };

function openPanel(settings: Partial<Settings>, isPrivateWindow = false) {
  const fake = fakeApp({ page: aPage(), knowledge: sampleRecords, settings, isPrivateWindow });
  return { fake, ...show(fake, <Panel />) };
}

test('what the data say by themselves is told once, can be removed and brought back', async () => {
  const { fake, container } = openPanel({ ownAliases: [listed, needed], dismissed: [rice] });
  const heading = await screen.findByRole('heading', { name: /你的 3 条更正里，有 2 条新数据已经改对了/ });
  expect(heading).toBeShown();
  expect(screen.getByText(/“小米”：不再认作/)).toBeShown();
  expect(screen.getByText(/“小米金融”：不用你添加/)).toBeShown();
  expect(screen.getByText('其余 1 条还要靠你的更正，照旧有效。')).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '去掉不再需要的 2 条' }));
  await screen.findByText('已去掉 2 条更正。');
  expect(fake.settings()).toMatchObject({ ownAliases: [needed], dismissed: [] });
  fireEvent.click(screen.getByRole('button', { name: '撤销' }));
  await waitFor(() => expect(fake.settings().dismissed).toEqual([rice]));
  expect(fake.settings().ownAliases).toEqual([needed, listed]);
  expect(fake.settings().correctionsDataDate).toBe((await fake.app.knowledge).dataDate);
});

test('kept for now, they are not told of again until the next release', async () => {
  const { fake } = openPanel({ dismissed: [rice] });
  fireEvent.click(await screen.findByRole('button', { name: '先留着' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: '先留着' })).toBeNull());
  expect(fake.settings()).toMatchObject({
    dismissed: [rice],
    correctionsDataDate: (await fake.app.knowledge).dataDate,
  });
});

test('where all are still needed nothing is said, and it is not looked again', async () => {
  const { fake } = openPanel({ ownAliases: [needed] });
  await waitFor(async () => expect(fake.settings().correctionsDataDate).toBe((await fake.app.knowledge).dataDate));
  expect(screen.queryByRole('heading', { name: /更正/ })).toBeNull();
});

test('in a private window nothing is told and nothing written', async () => {
  const { fake } = openPanel({ dismissed: [rice] }, true);
  await screen.findByRole('tabpanel');
  await fake.app.knowledge;
  expect(screen.queryByRole('button', { name: '先留着' })).toBeNull();
  expect(fake.settings().correctionsDataDate).toBeNull();
});

test('they are read and chosen before a file of them is saved', async () => {
  const own = { lenderId: 'own-1', text: '张三贷' };
  const saved = watchSaving();
  const fake = fakeApp({ knowledge: sampleRecords, settings: { ownAliases: [needed, own], dismissed: [rice] } });
  const { container } = show(fake, <GiveCorrections />);
  fireEvent.click(await screen.findByRole('button', { name: '看看有哪些内容' }));
  const boxes = await screen.findAllByRole('checkbox');
  expect(boxes).toHaveLength(2);
  expect(screen.getByText(/…今晚煮/)).toBeShown();
  expect(container.textContent).not.toContain('张三贷');
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(screen.getByRole('checkbox', { name: /大米小贷/ }));
  fireEvent.click(await screen.findByRole('button', { name: '存成文件（1 条）' }));
  const [given] = saved;
  expect(given?.name).toMatch(/^overdue-lens-corrections-.*\.json$/);
  const text = (await given?.file.text()) ?? '';
  expect(JSON.parse(text)).toMatchObject({
    version: 1,
    corrections: [{ name: '小米', now: 'right', before: '今晚煮' }],
  });
  expect(container.querySelector('pre')?.textContent).toBe(text);
});
