import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { useWords } from '@/components/app-context';
import { PriceRow } from '@/components/figures/PriceRow';
import { SourceChip } from '@/components/SourceChip';
import { StatusChip } from '@/components/StatusChip';
import { StatusGlyph } from '@/components/StatusGlyph';
import { showPage } from '@/components/start/show-page';
import type { ShownStatus } from '@/lib/core/lenders/status-glyph';
import { aPriceOnPage, fakeApp } from '@/tests/support/fake-app';
import { sampleSource } from '@/tests/support/sample-lenders';
import { faultsFor, show } from '@/tests/support/show';

const statuses: [ShownStatus, string, string][] = [
  ['licensed', '持牌机构', 'Licensed lender'],
  ['front', '品牌／平台', 'Brand / platform'],
  ['closed', '已停业', 'Closed'],
  ['unidentified', '未查到主体', 'Not identified'],
  ['outside', '内地以外', 'Outside the mainland'],
  ['own', '我添加的', 'Added by me'],
  ['no_record', '无记录', 'No record'],
];

test.each(statuses)('status %s has its word in both languages', (status, zh, en) => {
  show(fakeApp(), <StatusChip status={status} />);
  expect(screen.getByText(zh)).toBeShown();
  show(fakeApp({ locale: 'en' }), <StatusChip status={status} />);
  expect(screen.getByText(en)).toBeShown();
});

test('every status has a shape of its own', () => {
  const { container } = show(
    fakeApp(),
    statuses.map(([status]) => <StatusGlyph key={status} status={status} />),
  );
  const shapes = [...container.querySelectorAll('svg')].map((svg) => svg.innerHTML);
  expect(new Set(shapes).size).toBe(statuses.length);
});

test.each([
  ['below the line', aPriceOnPage('日息万五', 18.25), '18.25%', '在 24% 线以下'],
  ['above all that is named', aPriceOnPage('日息30%', 10_950), '1,000% 以上', '远高于 24% 线'],
  [
    'from a named figure to one that is not',
    aPriceOnPage('日息0.05%-30%', 18.25, 10_950),
    '18.25%–1,000% 以上',
    '远高于 24% 线',
  ],
  ['on the line', aPriceOnPage('年化 24%', 24), '24%', '正好在 24% 线上'],
  ['above it', aPriceOnPage('月息 3 分', 36), '36%', '高于 24% 线 12 个百分点'],
  ['beyond the ruler', aPriceOnPage('日息 1%', 365), '365%', '高于 24% 线 341 个百分点'],
  ['across it', aPriceOnPage('7.2% 至 35.98%', 7.2, 35.98), '7.2%–35.98%', '最高处高于 24% 线 11.98 个百分点'],
  ['from', aPriceOnPage('7.2% 起', 7.2, null), '7.2% 起', '起价在 24% 线以下，最高多少这里没写'],
  ['up to', aPriceOnPage('最高 24%', null, 24), '最高 24%', '正好在 24% 线上'],
  ['a penalty', aPriceOnPage('逾期日 0.05%', 18.25, 18.25, { kind: 'penalty' }), '18.25%', '逾期后才收。在 24% 线以下'],
  ['a fee paid once', aPriceOnPage('会员费 299 元', null, null, { kind: 'one_off_fee' }), '—', '一次性收费，另算'],
  ['too little said', aPriceOnPage('手续费 200 元', null, null, { kind: 'fee' }), '—', '信息不足，折不成一年'],
])('a price %s', async (_, price, figure, sentence) => {
  const { container } = show(fakeApp(), <PriceRow price={price} />);
  expect(container.querySelector('.is')?.firstChild?.textContent).toBe(figure);
  expect(screen.getByText(sentence)).toBeShown();
  expect(screen.queryAllByRole('img')).toHaveLength(figure === '—' ? 0 : 1);
  expect(await faultsFor(container)).toEqual([]);
});

test('a monthly rate below the line that may be meant of the first principal says what it is then', () => {
  const readings = [
    { annualPercentLow: 18, annualPercentHigh: 18, assumption: 'on_remaining_principal' as const },
    { annualPercentLow: 31.72, annualPercentHigh: 31.72, assumption: 'on_first_principal' as const },
  ];
  show(fakeApp(), <PriceRow price={aPriceOnPage('月息一分五', 18, 18, { readings })} />);
  expect(screen.getByText('在 24% 线以下；换一种读法是 31.72%，高于 24% 线')).toBeShown();
});

test('a fee on the first principal is what it comes to, beside what it looks like', () => {
  const readings = [{ annualPercentLow: 13.03, annualPercentHigh: 13.03, assumption: 'on_first_principal' as const }];
  const { container } = show(
    fakeApp(),
    <PriceRow price={aPriceOnPage('月费率 0.6%', 7.2, 7.2, { kind: 'fee', readings })} size="small" />,
  );
  expect(container.querySelector('.is')?.firstChild?.textContent).toBe('13.03%');
  expect(container.querySelector('.rel')?.textContent).toBe('在 24% 线以下 · 只乘 12 是 7.2%');
});

test('a source says how sure it is and leads to its address, or to the citation', () => {
  show(fakeApp(), <SourceChip source={sampleSource} asOf="2026-11" confidence="press" />);
  expect(screen.getByRole('link', { name: /报道.*样例报 · 2026-11.*新标签页/ }).getAttribute('href')).toBe(
    'https://press.example/notice',
  );
  let opened = 0;
  show(fakeApp(), <SourceChip source={sampleSource} asOf="2026-11" confidence="official" onOpen={() => opened++} />);
  fireEvent.click(screen.getByRole('button', { name: /官方/ }));
  expect(opened).toBe(1);
  const { container } = show(
    fakeApp(),
    <SourceChip source={{ ...sampleSource, url: null }} asOf="2026" confidence="unverified" />,
  );
  expect(container.querySelector('a, button')).toBeNull();
  expect(container.textContent).toContain('未证实');
});

const words = { hello: { zh: '你好 {name}', tw: '您好 {name}', en: 'Hello {name}' } };

function Greeting() {
  return <p>{useWords(words)('hello', { name: 'A' })}</p>;
}

test('a page takes on the reader’s language and theme, and follows them when they change', async () => {
  const fake = fakeApp({ settings: { theme: 'dark' } });
  const root = document.body.appendChild(document.createElement('div'));
  await showPage(fake.app, <Greeting />, root);
  expect([document.documentElement.lang, document.documentElement.dataset.theme, root.textContent]).toEqual([
    'zh-CN',
    'dark',
    '你好 A',
  ]);
  await fake.app.settings.change({ language: 'zh-TW', theme: 'auto' });
  await expect.poll(() => root.textContent).toBe('您好 A');
  expect([document.documentElement.lang, document.documentElement.dataset.theme]).toEqual(['zh-TW', undefined]);
});

function Broken(): never {
  throw new Error('no such record');
}

test('what a screen throws is shown without an alarm', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  await showPage(fakeApp().app, <Broken />, root);
  await expect.poll(() => root.textContent).toContain('你存的东西没有受影响');
});
