/** What can be chosen, found and deleted on the options page, and what it says of this copy. */
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Options } from '@/components/options/Options';
import { fakeApp } from '@/tests/support/fake-app';
import { anOffer } from '@/tests/support/offers';
import { faultsFor, show } from '@/tests/support/show';

const entries = {
  ownAliases: [{ lenderId: 'xiaomi-finance', text: '小米借借' }],
  dismissed: [{ lenderId: 'lixin', text: '利信' }],
  pausedOrigins: ['https://mail.example', 'https://bank.example'],
};

const find = (query: string) =>
  fireEvent.input(screen.getByRole('searchbox', { name: '找一项设置' }), { target: { value: query } });
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

test.each([
  ['深色', ['语言和外观']],
  ['dark', ['语言和外观']],
  ['權限', ['什么时候可以读网页？', '关于逾镜']],
  ['下划线', ['网页里的标记']],
  ['hover', ['网页里的标记']],
  ['快捷键', ['快捷键和地址栏']],
  ['地址栏', ['快捷键和地址栏']],
  ['Delete', ['我的记录']],
  ['清空', ['我的记录']],
])('“%s” leaves what mentions it', (query, parts) => {
  show(fakeApp(), <Options />);
  find(query);
  expect(headings()).toEqual(parts);
});

test('how many were found is said, and that nothing was; one press shows all again', async () => {
  const { container } = show(fakeApp(), <Options />);
  const all = headings();
  find('主题');
  expect(screen.getByText('1 项设置')).toBeShown();
  expect(screen.getByRole('group', { name: '外观' })).toBeShown();
  expect(screen.queryByRole('group', { name: '字的大小' })).toBeNull();
  find('天气');
  expect(screen.getByText('没有提到“天气”的设置。')).toBeShown();
  expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([]);
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '全部显示' }));
  expect(headings()).toEqual(all);
  expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: '找一项设置' }));
});

test('what was typed elsewhere outlives a search', () => {
  show(fakeApp({ grants: { everywhere: false, origins: [] } }), <Options />);
  return waitFor(() => screen.getByRole('textbox', { name: '加一个网站' })).then((field) => {
    fireEvent.input(field, { target: { value: 'bidai.exa' } });
    find('深色');
    find('');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '加一个网站' }).value).toBe('bidai.exa');
  });
});

test('marks are chosen by kind, weight and delay', async () => {
  const fake = fakeApp();
  show(fake, <Options />);
  fireEvent.click(screen.getByRole('checkbox', { name: '价格' }));
  fireEvent.click(screen.getByRole('radio', { name: '重' }));
  fireEvent.click(screen.getByRole('radio', { name: '不打开' }));
  expect(fake.calls).toEqual([
    'settings({"markPrices":false})',
    'settings({"markStrength":"strong"})',
    'settings({"cardDelay":"never"})',
  ]);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '价格' }).checked).toBe(false);
  expect(screen.getByText(/键盘照样可以/)).toBeShown();
  fireEvent.click(screen.getByRole('checkbox', { name: '贷款方的名字' }));
  fireEvent.click(screen.getByRole('checkbox', { name: '服务费和违约金' }));
  expect(screen.getByText(/网页里什么也不标/)).toBeShown();
});

test('own entries are deleted after a question, and brought back by one press', async () => {
  const fake = fakeApp({ settings: { ...entries, theme: 'dark' }, offers: [anOffer()] });
  show(fake, <Options />);
  expect(await screen.findByText('1 个名称、1 处更正、2 个暂停的网站、1 个留下来比较的报价')).toBeShown();
  expect(screen.getByText('约 1.5 MB，都在这台设备上')).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: '清空我的记录' }));
  const question = screen.getByRole('group', { name: '清空我的记录？' });
  expect(document.activeElement).toBe(question);
  fireEvent.click(within(question).getByRole('button', { name: '先不' }));
  expect(fake.calls).toEqual([]);

  fireEvent.click(screen.getByRole('button', { name: '清空我的记录' }));
  fireEvent.click(screen.getByRole('button', { name: '清空' }));
  expect(await screen.findByText(/^已清空：1 个名称、1 处更正、2 个暂停的网站、1 个留下来比较的报价。/)).toBeShown();
  expect(document.activeElement?.textContent).toContain('已清空');
  expect(fake.settings()).toMatchObject({ ownAliases: [], dismissed: [], pausedOrigins: [], theme: 'dark' });
  expect(await (await fake.app.offers).list()).toEqual([]);
  await waitFor(() => expect(screen.queryByRole('button', { name: '清空我的记录' })).toBeNull());

  fireEvent.click(screen.getByRole('button', { name: '放回来' }));
  expect(await screen.findByText('已放回来。')).toBeShown();
  await waitFor(() => expect(fake.settings()).toMatchObject(entries));
  expect(await (await fake.app.offers).list()).toEqual([anOffer()]);
});

test('a browser that does not say how much room is taken is told of', async () => {
  show(fakeApp({ browser: { usedBytes: async () => null } }), <Options />);
  expect(await screen.findByText('浏览器没有说')).toBeShown();
});

test('version, date of the data, licence, address, permissions with their reasons, how to check that it uses no network, and what is new', async () => {
  const fake = fakeApp({ release: { issuesAddress: 'https://bugs.invalid/overdue-lens' } });
  const { container } = show(fake, <Options />);
  expect(screen.getByText('0.1.0')).toBeShown();
  expect(screen.getByText('MIT：可以自由使用、修改、分发')).toBeShown();
  expect(screen.getByRole<HTMLAnchorElement>('link', { name: /报告问题/ }).href).toBe(
    'https://bugs.invalid/overdue-lens',
  );
  expect(screen.getByText('activeTab').closest('div')?.textContent).toContain('你点图标时，读那一页');
  expect(await screen.findByText((await fake.app.knowledge).dataDate)).toBeShown();
  const checks = screen.getByText('怎样自己查证它不联网').nextElementSibling;
  expect(checks?.querySelectorAll('li')).toHaveLength(3);
  expect(checks?.textContent).toContain("connect-src 'none'");
  fireEvent.click(screen.getByText('完整的更新记录（英文）'));
  expect(await screen.findByText('A line of the changelog.')).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
});

test('what was last checked stands under the date of the data, and only the newest', async () => {
  const change = (date: string, zh: string) => ({ date, lenderIds: [], ruleIds: [], text: { zh, en: zh } });
  const changes = async () => [change('2026-11-21', '核对了甲。'), change('2026-11-20', '核对了乙。')];
  show(fakeApp({ knowledge: { changes } }), <Options />);
  expect(await screen.findByText('核对了甲。')).toBeShown();
  expect(screen.getByText('最近核对')).toBeShown();
  expect(screen.queryByText('核对了乙。')).toBeNull();
});

test('where no address was set, no link leads nowhere', () => {
  show(fakeApp(), <Options />);
  expect(screen.getByText(/没有写明反馈地址/)).toBeShown();
  expect(screen.queryByRole('link', { name: /报告问题/ })).toBeNull();
});
