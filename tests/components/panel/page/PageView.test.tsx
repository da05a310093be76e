import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import {
  aLenderOnPage,
  aPage,
  aPriceOnPage,
  aReport,
  type FakeOptions,
  fakeApp,
  foundPage,
} from '@/tests/support/fake-app';
import { faultsFor, show, unfold } from '@/tests/support/show';

const origin = 'https://bidai.example';

function showPanel(options: FakeOptions) {
  const fake = fakeApp(options);
  return { fake, ...show(fake, <Panel />) };
}

test('lenders come with status, count and other spellings', async () => {
  const seen = { ...aLenderOnPage('xiaomi-finance', 5), surfaces: ['小米金融', '随星借'] };
  showPanel({ page: aPage({ report: aReport({ lenders: [seen] }) }) });
  expect((await screen.findByRole('button', { name: /小米金融.*没写价格.*品牌／平台/ })).tagName).toBe('BUTTON');
  expect(screen.getByText('也写作：随星借')).toBeShown();
  expect(screen.getByText('5 处')).toBeShown();
});

test('the places of a lender are walked one by one, around the end', async () => {
  const { fake } = showPanel({ page: foundPage() });
  const stepper = await screen.findByRole('group', { name: '马上消费金融在页中的位置' });
  fireEvent.click(within(stepper).getByRole('button', { name: /^在页中定位/ }));
  await within(stepper).findByText('第 1 处，共 2 处');
  fireEvent.click(within(stepper).getByRole('button', { name: /^下一处/ }));
  await within(stepper).findByText('第 2 处，共 2 处');
  fireEvent.click(within(stepper).getByRole('button', { name: /^下一处/ }));
  await within(stepper).findByText('第 1 处，共 2 处');
  fireEvent.click(within(stepper).getByRole('button', { name: /^上一处/ }));
  await within(stepper).findByText('第 2 处，共 2 处');
  expect(fake.calls.filter((call) => call.startsWith('showMark'))[1]).toBe('showMark(7, {"frameId":0,"markId":1})');
});

test('a price says where it stands and how it was worked out', async () => {
  const price = aPriceOnPage('日息万五', 0.05, 0.05, {
    basis: 'day',
    annualPercentLow: 18.25,
    annualPercentHigh: 18.25,
    assumptions: ['days_365'],
  });
  const { fake } = showPanel({ page: aPage({ report: aReport({ prices: [price] }) }) });
  expect(screen.getByRole('img', { name: /日息万五 18.25%. 在 24% 线以下/ })).toBeShown();
  unfold(screen.getByText('怎么算的'));
  expect(screen.getByText('一天 0.05%，乘 365 天，得 18.25%。')).toBeShown();
  expect(screen.getByText(/有的合同按 360 天/)).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: /^在页中定位.*日息万五/ }));
  await waitFor(() => expect(fake.calls).toContain('showMark(7, {"frameId":0,"markId":0})'));
});

test('a wording with several readings shows each', () => {
  const price = aPriceOnPage('一分利', null, null, {
    readings: [
      { annualPercentLow: 12, annualPercentHigh: 12, assumption: 'per_month' },
      { annualPercentLow: 10, annualPercentHigh: 10, assumption: 'per_year' },
    ],
  });
  showPanel({ page: aPage({ report: aReport({ prices: [price] }) }) });
  unfold(screen.getByText('怎么算的'));
  expect(screen.getByText('按月算：12%')).toBeShown();
  expect(screen.getByText('按年算：10%')).toBeShown();
});

test('what the page leaves out is listed, and so is what that does not mean', async () => {
  showPanel({ page: foundPage() });
  const section = await screen.findByRole('region', { name: /这一页没有写/ });
  expect(within(section).getByText('合同放款方的全称')).toBeShown();
  expect(within(section).getByText('逾期后的收费标准')).toBeShown();
  expect(within(section).getByText(/只说明这一页上没有读到/)).toBeShown();
});

test('look-alikes that were not marked come with the reason; a dismissal can be taken back', async () => {
  const dismissed = { lenderId: 'xiaomi-finance', text: '小米' };
  const { fake } = showPanel({
    settings: { dismissed: [dismissed] },
    page: aPage({
      report: aReport({
        rejections: [
          { surface: '小米粥', lenderId: 'xiaomi-finance', because: 'no_loan_word', detail: '' },
          { surface: '小米', lenderId: 'xiaomi-finance', because: 'dismissed', detail: '' },
        ],
      }),
    }),
  });
  expect(await screen.findByText('像“小米金融”的写法，旁边没有借款用语')).toBeShown();
  await waitFor(() => {
    fireEvent.click(screen.getByRole('button', { name: '改回来' }));
    expect(fake.settings().dismissed).toEqual([]);
  });
});

test.each(['分期乐', '分期樂', '分·期·乐'])(
  'a dismissal of “%s” is taken back where another spelling of it stands',
  async (text) => {
    const other = { lenderId: 'lixin', text };
    const { fake } = showPanel({
      settings: { dismissed: [{ lenderId: 'fenqile', text }, other] },
      page: aPage({
        report: aReport({
          rejections: [{ surface: '分 期 樂', lenderId: 'fenqile', because: 'dismissed', detail: '分期乐' }],
        }),
      }),
    });
    fireEvent.click(await screen.findByRole('button', { name: '改回来' }));
    await waitFor(() => expect(fake.settings().dismissed).toEqual([other]));
  },
);

test('a name without a record says neither safe nor unsafe and what to ask for', async () => {
  showPanel({ page: aPage({ report: aReport({ lenders: [aLenderOnPage(null, 1, '星河小额贷款有限公司')] }) }) });
  expect(screen.getByRole('heading', { level: 1, name: '只有没有记录的名字。' })).toBeShown();
  const section = screen.getByRole('region', { name: /^报价/ });
  expect(within(section).getByText(/没有记录。不说明安全，也不说明不安全/)).toBeShown();
  expect(within(section).getByText(/公司的全称和牌照/)).toBeShown();
  fireEvent.click(within(section).getByRole('button', { name: '怎么查牌照' }));
  expect(screen.getByRole('tab', { name: '指南' }).getAttribute('aria-selected')).toBe('true');
});

test('reading stopped after many marks goes on when asked', () => {
  const { fake } = showPanel({
    page: aPage({ report: aReport({ lenders: [aLenderOnPage('lixin', 1, '利信金融')], stoppedAfter: 500 }) }),
  });
  expect(screen.getByText(/标到 500 处就停了/)).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: '接着读' }));
  expect(fake.calls).toContain('continueScan(7)');
});

test('follows the active tab', async () => {
  const { fake } = showPanel({ page: foundPage() });
  expect(screen.getByRole('heading', { level: 1, name: /认出 3 个/ })).toBeShown();
  fake.showPageState(aPage({ tabId: 8, host: 'other.example' }));
  expect(await screen.findByRole('heading', { level: 1, name: '这一页没有认出贷款方。' })).toBeShown();
  expect(await screen.findByText(/已经对照了 427 种写法/)).toBeShown();
});

test('a page that was not read offers to read it once or always', async () => {
  const { fake } = showPanel({ page: aPage({ access: { state: 'not_read', origin }, report: null }), look: 'refused' });
  fireEvent.click(screen.getByRole('button', { name: '在 bidai.example 上一直读' }));
  fireEvent.click(screen.getByRole('button', { name: '读这一页' }));
  expect(await screen.findByText(/浏览器没有让我们读这一页/)).toBeShown();
  expect(fake.calls.slice(0, 2)).toEqual([`allowSite("${origin}")`, 'readOnce(7)']);
});

test('a paused site is resumed with one press', () => {
  const { fake } = showPanel({ page: aPage({ access: { state: 'paused', origin }, report: null }) });
  expect(screen.getByRole('heading', { level: 1, name: '在 bidai.example 上已暂停。' })).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: '恢复' }));
  expect(fake.calls).toContain(`resume("${origin}")`);
});

test.each([
  ['nothing known yet', null, '正在读这一页'],
  ['being read', aPage({ report: null }), '正在读这一页'],
  [
    'a page we were not let into',
    aPage({ host: '', access: { state: 'restricted', hidden: true }, report: null }),
    '浏览器没有告诉逾镜这是哪一页。',
  ],
  [
    'a page of the browser',
    aPage({ host: '', access: { state: 'restricted', hidden: false }, report: null }),
    '这是浏览器自己的页面，读不了。',
  ],
] as const)(
  '%s has a heading and no fault',
  async (_, page, heading) => {
    const { container } = showPanel({ page });
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeShown();
    expect(await faultsFor(container)).toEqual([]);
  },
  30_000,
);

test('while the records are on their way every row keeps its place', () => {
  showPanel({
    page: aPage({ report: aReport({ lenders: [aLenderOnPage('mashang', 2, '马上消费金融')] }) }),
    knowledgeArrives: false,
  });
  expect(screen.getByRole('listitem', { name: '马上消费金融' })).toBeShown();
});

test('English is complete', async () => {
  const { container } = showPanel({ page: foundPage(), locale: 'en' });
  expect(screen.getByRole('heading', { level: 1, name: '3 lenders and 2 prices recognised.' })).toBeShown();
  expect(await screen.findByRole('button', { name: /小米金融 Xiaomi Finance.*no price stated/ })).toBeShown();
  expect(container.textContent).not.toMatch(/\{\w+/);
});
