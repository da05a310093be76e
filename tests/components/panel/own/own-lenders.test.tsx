import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { LenderOnPage } from '@/lib/services/tabs/page-state';
import { aLenderOnPage, aPage, aReport, type FakeOptions, fakeApp } from '@/tests/support/fake-app';
import { anOwnLender } from '@/tests/support/own-lenders';
import { sampleRecords } from '@/tests/support/sample-knowledge';
import { faultsFor, show } from '@/tests/support/show';

beforeEach(() => {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});

const own = anOwnLender({ spellings: ['张三借款'] });

function open(options: FakeOptions = {}) {
  const fake = fakeApp({ page: aPage(), knowledge: sampleRecords, ...options });
  return { fake, ...show(fake, <Panel />) };
}

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: label }), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('the name of a page is added with its price, which is read into a year; pages are searched for it', async () => {
  const { fake } = open();
  fake.sendToPanel({ view: 'add', name: '张三贷' });
  const name = (await screen.findByRole('textbox', { name: '名称' })) as HTMLInputElement;
  expect(name.value).toBe('张三贷');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '价格' })));
  type('价格', '月利率 1.5%');
  expect(await screen.findByText('18%')).toBeShown();
  type('别的写法', '张三借款、张三网贷');
  type('备注', '微信群里看到的');
  press('存下');
  expect(await screen.findByRole('heading', { level: 1, name: '张三贷' })).toBeShown();
  expect(screen.getByText('我添加的')).toBeShown();
  expect(screen.getByText('18%')).toBeShown();
  expect(screen.getByText('微信群里看到的')).toBeShown();
  const [kept] = await (await fake.app.ownLenders).list();
  expect(kept).toMatchObject({ name: '张三贷', spellings: ['张三借款', '张三网贷'], price: '月利率 1.5%' });
  expect(fake.settings().ownAliases.map(({ text }) => text)).toEqual(['张三贷', '张三借款', '张三网贷']);
});

test.each([
  ['名称', '甲', '至少要两个字。'],
  ['名称', 'ローン', /“ローン”在网页里认不出来/],
  ['别的写法', '张三借款，кредит', /“кредит”在网页里认不出来/],
])('what cannot be kept is said at its field: %s “%s”', async (label, typed, said) => {
  const { fake } = open();
  fake.sendToPanel({ view: 'add', name: '张三贷' });
  await screen.findByRole('textbox', { name: label });
  type(label, typed);
  press('存下');
  const sentence = await screen.findByText(said);
  const field = screen.getByRole('textbox', { name: label });
  expect(field.getAttribute('aria-describedby')).toContain(sentence.id);
  expect(document.activeElement).toBe(field);
  expect(await (await fake.app.ownLenders).list()).toEqual([]);
});

test('a price that comes to no year is kept as it was written, and that is said', async () => {
  const { fake } = open();
  fake.sendToPanel({ view: 'add', name: '张三贷' });
  await screen.findByRole('textbox', { name: '价格' });
  type('价格', '见面再谈');
  expect(await screen.findByText('这句话折不成一年，会照原样存下。')).toBeShown();
});

test('a name that has a record leads to it', async () => {
  const { fake } = open();
  fake.sendToPanel({ view: 'add', name: '利信金融' });
  fireEvent.click(await screen.findByRole('button', { name: '看“利信金融”' }));
  expect(await screen.findByRole('heading', { level: 1, name: '利信金融' })).toBeShown();
});

test('a look-up without a result leads to the form with the name in it', async () => {
  const { fake } = open();
  fake.sendToPanel({ view: 'lookup', query: '张三贷' });
  fireEvent.click(await screen.findByRole('button', { name: '添加“张三贷”' }));
  expect(((await screen.findByRole('textbox', { name: '名称' })) as HTMLInputElement).value).toBe('张三贷');
});

test('it stands in the list, is changed, removed, and put back', async () => {
  const { fake } = open({ ownLenders: [own] });
  fireEvent.click(await screen.findByRole('tab', { name: '贷款方' }));
  const row = await screen.findByRole('button', { name: /张三贷/ });
  expect(row.textContent).toContain('我添加的');
  fireEvent.click(row);
  await screen.findByRole('heading', { level: 1, name: '张三贷' });
  press('改一改');
  expect(((await screen.findByRole('textbox', { name: '别的写法' })) as HTMLInputElement).value).toBe('张三借款');
  type('名称', '张三网贷');
  press('存下');
  expect(await screen.findByRole('heading', { level: 1, name: '张三网贷' })).toBeShown();
  press('移除');
  expect(await screen.findByText(/已移除“张三网贷”/)).toBeShown();
  expect(await (await fake.app.ownLenders).list()).toEqual([]);
  expect(fake.settings().ownAliases).toEqual([]);
  press('撤销');
  await waitFor(() => expect(screen.queryByText(/已移除/)).toBeNull());
  expect(await (await fake.app.ownLenders).list()).toMatchObject([{ id: own.id, name: '张三网贷' }]);
});

test('on a page it is named like any other, with its pencil', async () => {
  const named = aLenderOnPage(own.id, 2, '张三贷');
  const seen: LenderOnPage = { ...named, why: { ...named.why, rule: 'own_alias' } };
  open({ ownLenders: [own], page: aPage({ report: aReport({ lenders: [seen] }) }) });
  const row = await screen.findByRole('button', { name: /张三贷.*我添加的/ });
  expect(within(row).getByText(/2 处/)).toBeShown();
});

test.each(['zh-CN', 'en'] as const)('everyone can use form and record in %s', async (locale) => {
  const { fake, container } = open({ locale, ownLenders: [own] });
  fake.sendToPanel({ view: 'add', name: '李四贷' });
  await waitFor(() => expect(screen.getAllByRole('textbox')).toHaveLength(4));
  expect(await faultsFor(container)).toEqual([]);
  fake.sendToPanel({ view: 'lender', lenderId: own.id });
  await screen.findByRole('heading', { level: 1, name: '张三贷' });
  expect(await faultsFor(container)).toEqual([]);
  expect(container.textContent).not.toMatch(/\{\w+/);
});
