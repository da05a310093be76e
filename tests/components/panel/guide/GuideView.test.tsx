import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { aPage, fakeApp } from '@/tests/support/fake-app';
import { sampleRecords } from '@/tests/support/sample-knowledge';
import { faultsFor, show } from '@/tests/support/show';

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollTo = () => undefined;
});

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const search = () => screen.getByRole('searchbox', { name: '在指南里找' });
const type = (query: string) => fireEvent.input(search(), { target: { value: query } });

async function showGuide() {
  const shown = show(fakeApp({ page: aPage(), knowledge: sampleRecords }), <Panel />);
  fireEvent.click(screen.getByRole('tab', { name: '指南' }));
  await screen.findByRole('heading', { name: /^各章/ });
  return shown;
}

/** The row of a result; its name is cut at the marks by the query for names. */
function result(words: string): HTMLElement {
  const rows = screen.getAllByRole('button').filter(({ textContent }) => textContent?.startsWith(words));
  expect(rows).toHaveLength(1);
  return rows[0] as HTMLElement;
}

/** Titles on show: one chapter is read at a time. */
const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

test('the contents name each chapter and what it answers; a press shows that chapter alone', async () => {
  await showGuide();
  expect(screen.queryByText('过了还款日没有还够，就是逾期。')).toBeNull();
  fireEvent.click(button(/什么是逾期 从哪天起算。/));
  const heading = await title('什么是逾期');
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(screen.getByText('过了还款日没有还够，就是逾期。')).toBeShown();
  expect(screen.queryByText('到许可证查询系统里找全称。')).toBeNull();
});

test('Back returns to the contents and to the pressed row', async () => {
  await showGuide();
  fireEvent.click(button(/怎么查牌照/));
  await title('怎么查牌照');
  fireEvent.click(button('返回：指南目录'));
  await title('指南');
  await waitFor(() => expect(document.activeElement).toBe(button(/怎么查牌照/)));
});

test('one reads on to the next chapter and back, and Back then returns to the row of the chapter read last', async () => {
  await showGuide();
  fireEvent.click(button(/什么是逾期/));
  await title('什么是逾期');
  fireEvent.click(button('下一章 怎么查牌照'));
  const heading = await title('怎么查牌照');
  await waitFor(() => expect(document.activeElement).toBe(heading));
  fireEvent.click(button('上一章 什么是逾期'));
  await title('什么是逾期');
  fireEvent.click(button('上一章 逾期 1–30 天'));
  await title('逾期 1–30 天');
  fireEvent.click(button('返回：指南目录'));
  await waitFor(() => expect(document.activeElement).toBe(button(/逾期 1–30 天/)));
});

test('a search over all chapters shows the sentence with its chapter, and a press opens it there', async () => {
  const { container } = await showGuide();
  type('还款日');
  const row = result('什么是逾期 过了还款日没有还够，就是逾期。');
  expect(screen.getByRole('status')).toHaveProperty('textContent', '1 处');
  expect(within(row).getByText('还款日').localName).toBe('mark');
  fireEvent.click(row);
  await title('什么是逾期');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('过了还款日没有还够，就是逾期。'));
  expect(container.querySelector('main mark')?.textContent).toBe('还款日');
  fireEvent.click(button('返回：搜索结果'));
  await waitFor(() => expect(document.activeElement).toBe(result('什么是逾期 过了还款日')));
  expect(search()).toHaveProperty('value', '还款日');
});

test('one field stands on top: in the guide it finds words there, and Back returns to the chapter it was typed over', async () => {
  await showGuide();
  expect(screen.getAllByRole('searchbox')).toEqual([search()]);
  expect(search()).toHaveProperty('placeholder', '在指南里找');
  fireEvent.keyDown(search(), { key: 'Enter' });
  expect(screen.getByRole('heading', { name: /^各章/ })).toBeShown();
  fireEvent.click(button(/逾期 1–30 天/));
  await title('逾期 1–30 天');
  const field = search();
  expect(field).toHaveProperty('value', '');
  type('还款日');
  expect(result('什么是逾期 过了还款日没有还够，就是逾期。')).toBeShown();
  expect(search()).toBe(field);
  fireEvent.click(button(/^返回/));
  await title('逾期 1–30 天');
  fireEvent.click(screen.getByRole('tab', { name: '贷款方' }));
  expect(screen.getByRole('searchbox')).toBe(field);
  expect(field).toHaveProperty('placeholder', '名称、价格、报价或问题');
});

test('tips, numbers and rules are found as well, and a rule opens', async () => {
  const { container } = await showGuide();
  type('账单');
  expect(result('逾期 1–30 天 要一份账单。')).toBeShown();
  type('12378');
  expect(result('可以找谁 12378')).toBeShown();
  type('先说清楚');
  fireEvent.keyDown(search(), { key: 'Enter' });
  await title('依据的规定');
  expect(screen.getByText('先说清楚再收钱。')).toBeShown();
  await waitFor(() => expect(document.activeElement).toBe(container.querySelector('main summary')));
});

test('words that are not there are said not to be, with two ways on', async () => {
  await showGuide();
  type('彩票');
  expect(screen.getByRole('heading', { name: '指南里没有“彩票”。' })).toBeShown();
  fireEvent.keyDown(search(), { key: 'Enter' });
  expect(screen.getByRole('heading', { name: '指南里没有“彩票”。' })).toBeShown();
  fireEvent.click(button('看目录'));
  expect(screen.getByRole('heading', { name: /^各章/ })).toBeShown();
  type('彩票');
  fireEvent.click(button('当作名称或价格来查'));
  await title(/彩票/);
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '彩票');
});

test('where to turn is one press from any tab, with numbers to call; Back returns there and to the button', async () => {
  show(fakeApp({ page: aPage(), knowledge: sampleRecords }), <Panel />);
  for (const name of ['计算', '贷款方', '本页']) {
    fireEvent.click(screen.getByRole('tab', { name }));
    fireEvent.click(button('可以找谁'));
    await title('可以找谁');
    expect(screen.getByRole('link', { name: '110' }).getAttribute('href')).toBe('tel:110');
    expect(button('可以找谁').getAttribute('aria-current')).toBe('page');
    fireEvent.click(button(`返回：${name === '贷款方' ? '全部贷款方' : name}`));
    await waitFor(() => expect(document.activeElement).toBe(button('可以找谁')));
    expect(screen.getByRole('tab', { name, selected: true })).toBeShown();
  }
});

test('from a chapter that was opened elsewhere, Back leads there and the contents are a press away', async () => {
  await showGuide();
  fireEvent.click(button(/什么是逾期/));
  await title('什么是逾期');
  fireEvent.click(button('可以找谁'));
  await title('可以找谁');
  expect(button('返回：刚才那一章')).toBeShown();
  fireEvent.click(button('目录'));
  await title('指南');
  fireEvent.click(button('返回：刚才那一章'));
  await title('什么是逾期');
});

test('a rule named by a paragraph opens what it means and how far it was checked', async () => {
  await showGuide();
  fireEvent.click(button(/什么是逾期/));
  fireEvent.click(await screen.findByRole('button', { name: /《样例规定》.*第 1 段/ }));
  expect(screen.getByText('先说清楚再收钱。')).toBeShown();
  expect(screen.getByText('2026 年仍有效。')).toBeShown();
});

test('one press prints the chapter; one prints the whole guide, which is on paper only', async () => {
  const { container } = await showGuide();
  const printed: string[] = [];
  vi.stubGlobal('print', () => {
    window.dispatchEvent(new Event('beforeprint'));
    printed.push(container.querySelector('main')?.textContent ?? '');
    expect(container.querySelectorAll('details:not([open])')).toHaveLength(0);
    window.dispatchEvent(new Event('afterprint'));
  });
  fireEvent.click(button('打印整本指南'));
  await waitFor(() => expect(printed).toHaveLength(1));
  for (const sentence of ['过了还款日没有还够', '要一份账单。', '打 110 的情形。', '先说清楚再收钱。'])
    expect(printed[0]).toContain(sentence);
  await waitFor(() => expect(container.querySelector('.print-only')).toBeNull());
  fireEvent.click(button(/依据的规定/));
  await title('依据的规定');
  fireEvent.click(button('打印这一章'));
  expect(printed[1]).toContain('先说清楚再收钱。');
  expect(printed[1]).not.toContain('要一份账单。');
  expect(container.querySelectorAll('details:not([open])').length).toBeGreaterThan(0);
  vi.unstubAllGlobals();
});

test('everyone can use contents, results and a chapter', async () => {
  const { container } = await showGuide();
  expect(await faultsFor(container)).toEqual([]);
  type('逾期');
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.keyDown(search(), { key: 'Enter' });
  await waitFor(() => expect(container.querySelector('.guide-chapter')).not.toBeNull());
  expect(await faultsFor(container)).toEqual([]);
}, 30_000);
