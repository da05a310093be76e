import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Options } from '@/components/options/Options';
import { writeEntriesFile } from '@/lib/storage/entries-file';
import { fakeApp } from '@/tests/support/fake-app';
import { anOffer } from '@/tests/support/offers';
import { anOwnLender } from '@/tests/support/own-lenders';
import { anOwnLoan } from '@/tests/support/own-loans';
import { faultsFor, show } from '@/tests/support/show';

const entries = {
  ownAliases: [{ lenderId: 'xiaomi-finance', text: '小米借借' }],
  dismissed: [{ lenderId: 'lixin', text: '利信' }],
  pausedOrigins: ['https://mail.example'],
};

const offer = anOffer();

function pickFile(text: string, name = 'mine.json') {
  const picker = document.querySelector('input[type=file]') as HTMLInputElement;
  Object.defineProperty(picker, 'files', {
    value: [new File([text], name, { type: 'application/json' })],
    configurable: true,
  });
  fireEvent.change(picker);
}

test('everything has its place and everyone can use it', async () => {
  const fake = fakeApp({ settings: entries, grants: { everywhere: true, origins: ['https://bidai.example'] } });
  const { container } = show(fake, <Options />);
  expect(await screen.findByText('3 个贷款方、427 种写法')).toBeShown();
  expect(screen.getAllByText('2026-11-21')).toHaveLength(2);
  expect(await faultsFor(container)).toEqual([]);
});

test('access is given back site by site; for all sites at once a question comes first', async () => {
  const fake = fakeApp({ grants: { everywhere: true, origins: ['https://bidai.example'] } });
  show(fake, <Options />);
  fireEvent.click(await screen.findByRole('button', { name: '收回：https://bidai.example' }));
  expect(await screen.findByText(/已收回：https:\/\/bidai.example/)).toBeShown();
  await waitFor(() => expect(screen.queryByRole('button', { name: '收回：https://bidai.example' })).toBeNull());
  fireEvent.click(screen.getByRole('button', { name: '收回：所有网站' }));
  fireEvent.click(screen.getByRole('button', { name: '不变' }));
  fireEvent.click(screen.getByRole('button', { name: '收回：所有网站' }));
  expect(fake.calls).toEqual(['withdrawSite("https://bidai.example")']);
  const question = screen.getByRole('group', { name: '收回对所有网站的同意？' });
  expect(document.activeElement).toBe(question);
  fireEvent.click(within(question).getByRole('button', { name: '收回' }));
  expect(await screen.findByText(/还没有。只有你点图标的那一页才会被读取/)).toBeShown();
  expect(fake.calls).toEqual(['withdrawSite("https://bidai.example")', 'withdrawEverywhere()']);
});

test('a site can be added by its address; what is no address is said', async () => {
  const fake = fakeApp();
  show(fake, <Options />);
  const field = await screen.findByRole('textbox', { name: '加一个网站' });
  fireEvent.input(field, { target: { value: '小米 金融' } });
  fireEvent.click(screen.getByRole('button', { name: '加入' }));
  expect(await screen.findByText(/不像网址/)).toBeShown();
  fireEvent.input(field, { target: { value: 'bidai.example/apply' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(fake.calls).toEqual(['allowSite("https://bidai.example")']);
});

test('an address that is missing or refused is said, and stays', async () => {
  const fake = fakeApp({ userSays: false });
  show(fake, <Options />);
  const field = (await screen.findByRole('textbox', { name: '加一个网站' })) as HTMLInputElement;
  fireEvent.click(screen.getByRole('button', { name: '加入' }));
  expect(
    await screen.findByRole('textbox', { name: '加一个网站', description: '先填一个网址，如 bidai.example。' }),
  ).toBe(field);
  fireEvent.input(field, { target: { value: 'bidai.example' } });
  fireEvent.click(screen.getByRole('button', { name: '加入' }));
  expect(await screen.findByText('你没有同意，一切照旧。')).toBeShown();
  expect(field.value).toBe('bidai.example');
});

test('a paused site is resumed', async () => {
  const fake = fakeApp({ settings: entries });
  show(fake, <Options />);
  fireEvent.click(await screen.findByRole('button', { name: '恢复：https://mail.example' }));
  expect(await screen.findByText(/没有暂停任何网站/)).toBeShown();
});

test('an own name is taken away and brought back', async () => {
  const fake = fakeApp({ settings: entries });
  show(fake, <Options />);
  expect(await screen.findByText(/是 小米金融/)).toBeShown();
  expect(screen.getByText(/不是 利信金融/)).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: '去掉：小米借借' }));
  await waitFor(() => expect(fake.settings().ownAliases).toEqual([]));
  fireEvent.click(screen.getByRole('button', { name: '撤销' }));
  await waitFor(() => expect(fake.settings().ownAliases).toEqual(entries.ownAliases));
});

test('theme, language and text size are chosen here', async () => {
  const fake = fakeApp();
  show(fake, <Options />);
  fireEvent.click(screen.getByRole('radio', { name: '深色' }));
  fireEvent.change(screen.getByRole('combobox', { name: '语言' }), { target: { value: 'en' } });
  fireEvent.click(screen.getByRole('radio', { name: '更大' }));
  expect(fake.calls).toEqual([
    'settings({"theme":"dark"})',
    'settings({"language":"en"})',
    'settings({"textSize":"larger"})',
  ]);
});

test('a file adds to what is there', async () => {
  const fake = fakeApp({ settings: { ownAliases: entries.ownAliases } });
  show(fake, <Options />);
  const own = anOwnLender();
  pickFile(
    writeEntriesFile({ ...entries, offers: [offer], ownLenders: [own], ownLoans: [], evidence: [] }, '2026-11-20'),
  );
  const question = await screen.findByRole('group', { name: '把“mine.json”里的加进来？' });
  expect(question.textContent).toContain(
    '会加进：1 处更正、1 个暂停的网站、1 个留下来比较的报价、1 个自己添加的贷款方。原来就有的 1 条不动。',
  );
  expect(fake.calls).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '加进来' }));
  expect(await screen.findByText('加进了 4 条；另有 1 条原来就有。')).toBeShown();
  await waitFor(async () => expect(await (await fake.app.ownLenders).list()).toEqual([own]));
  expect(fake.settings()).toMatchObject({
    ...entries,
    ownAliases: [...entries.ownAliases, { lenderId: own.id, text: own.name }],
  });
  expect(await (await fake.app.offers).list()).toEqual([offer]);

  fireEvent.click(screen.getByRole('button', { name: '撤销' }));
  expect(await screen.findByText('已撤销，和导入之前一样。')).toBeShown();
  expect(fake.settings()).toMatchObject({ ownAliases: entries.ownAliases, dismissed: [], pausedOrigins: [] });
  expect(await (await fake.app.offers).list()).toEqual([]);
  expect(await (await fake.app.ownLenders).list()).toEqual([]);
});

test('“not now” adds nothing', async () => {
  const fake = fakeApp();
  show(fake, <Options />);
  pickFile(writeEntriesFile({ ...entries, offers: [], ownLenders: [], ownLoans: [], evidence: [] }, '2026-11-20'));
  fireEvent.click(await screen.findByRole('button', { name: '先不' }));
  expect(screen.queryByRole('group', { name: /加进来/ })).toBeNull();
  expect(fake.calls).toEqual([]);
});

test('where the browser does not store it, that is said and nothing is changed', async () => {
  const fake = fakeApp({ ownDataRefused: true });
  show(fake, <Options />);
  pickFile(writeEntriesFile({ ...entries, offers: [], ownLenders: [], ownLoans: [], evidence: [] }, '2026-11-20'));
  fireEvent.click(await screen.findByRole('button', { name: '加进来' }));
  expect(await screen.findByText('浏览器没有存下来。')).toBeShown();
  expect(fake.settings().ownAliases).toEqual([]);
});

test.each([
  ['are left out without consent', null, 0, /1 笔借款没有收/],
  ['are added with it', '2026-01-01', 1, /加进了 1 条/],
] as const)('loans of a file %s', async (_, loansAgreedOn, count, said) => {
  const fake = fakeApp({ settings: { loansAgreedOn } });
  show(fake, <Options />);
  const nothing = { ownAliases: [], dismissed: [], pausedOrigins: [], offers: [], ownLenders: [] };
  pickFile(writeEntriesFile({ ...nothing, ownLoans: [anOwnLoan()], evidence: [] }, '2026-11-20'));
  if (count > 0) fireEvent.click(await screen.findByRole('button', { name: '加进来' }));
  expect(await screen.findByText(said)).toBeShown();
  expect(screen.queryByText(/0 条/)).toBeNull();
  expect(await fake.app.ownLoans.list()).toHaveLength(count);
});

test.each([
  ['half a file', '{"half', /“mine.json”不是完整的 JSON 文件，到第 1 行就断了/],
  ['another program’s', '{"bookmarks":[]}', /不是逾镜导出的文件/],
  ['a newer release’s', '{"format":"overdue-lens-entries","version":9}', /来自更新的版本/],
  [
    'one with a bad entry',
    writeEntriesFile(
      { ...entries, offers: [], ownLenders: [], ownLoans: [], evidence: [], pausedOrigins: ['mail'] },
      '2026-11-20',
    ),
    /写得不对的地方：pausedOrigins.0/,
  ],
])('a file that does not hold changes nothing: %s', async (_, text, sentence) => {
  const fake = fakeApp({ settings: entries });
  show(fake, <Options />);
  pickFile(text);
  expect(await screen.findByText(sentence)).toBeShown();
  expect(screen.getByText(/原有的一条也没有动/)).toBeShown();
  expect(fake.calls).toEqual([]);
});
