import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { FeeOnPage, TabReport } from '@/lib/services/tabs/page-state';
import { aPage, aPriceOnPage, aReport, fakeApp } from '@/tests/support/fake-app';
import { faultsFor, show, unfold } from '@/tests/support/show';

/** The fees beside the offers, all unfolded; the first of them. */
async function feesOfOffer() {
  const summaries = await screen.findAllByText(/^这里写的 \d+ 项收费，逐项加上$/);
  summaries.forEach(unfold);
  return summaries[0]?.parentElement as HTMLElement;
}

function showReport(part: Partial<TabReport>) {
  return show(fakeApp({ page: aPage({ report: aReport(part) }) }), <Panel />);
}

const price = aPriceOnPage('年化12%', 12);

function aFee(part: Partial<FeeOnPage> = {}): FeeOnPage {
  return {
    surface: '会员费598元',
    kind: 'membership',
    amountFen: 59_800,
    percentOfPrincipal: null,
    when: 'upfront',
    assumptions: ['when_assumed'],
    isTicked: false,
    lenderId: null,
    place: price.place,
    ...part,
  };
}

test('charges beside a price are worked out without, with each and with all', async () => {
  const guarantee = aFee({
    surface: '担保费每月1%',
    kind: 'guarantee',
    amountFen: null,
    percentOfPrincipal: 1,
    when: 'monthly',
    assumptions: [],
  });
  const { container } = showReport({ prices: [price], fees: [aFee(), guarantee] });
  const section = await feesOfOffer();
  const table = within(section).getByRole('table', { name: '“年化12%”加上这些收费以后' });
  expect(
    within(table)
      .getAllByRole('row')
      .map((row) => row.textContent),
  ).toEqual([
    '算进去的一年多付（元）',
    '只算利率12%661.86',
    '只加会员费（598 元，先付一次）23.88%1,259.86',
    '只加担保费（每期本金的 1%）32.76%1,861.86',
    '全部加上45.24%2,459.86',
  ]);
  expect(within(section).getByText('没写什么时候收，当作先付一次')).toBeShown();
  fireEvent.input(screen.getByRole('textbox', { name: '分几期（每月一期）' }), { target: { value: '3' } });
  expect(await within(section).findByText('50.28%')).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
});

describe('each offer is worked out for its own sum and term', () => {
  const small = aPriceOnPage('年化24%', 24, 24, { principalYuan: 3000, periods: 6, place: { frameId: 0, markId: 1 } });
  const large = aPriceOnPage('年化12%', 12, 12, { principalYuan: 200_000, place: { frameId: 0, markId: 2 } });
  const fees = [aFee({ amountFen: 21_000, place: small.place }), aFee({ amountFen: 50_000, place: large.place })];
  const offerOf = (name: string) => within(screen.getByRole('table', { name }).parentElement as HTMLElement);

  test('and says where each figure comes from', async () => {
    showReport({ prices: [large, small], fees });
    await feesOfOffer();
    expect(await screen.findByText('按借 3,000 元、6 期（它自己写的）算')).toBeShown();
    expect(screen.getByText('按借 200,000 元（它自己写的）、12 期（没写，举例）算')).toBeShown();
    expect(offerOf('“年化24%”加上这些收费以后').getByText('50.32%')).toBeShown();
    expect(screen.queryByText('取自页面')).toBeNull();
  });

  test('what is typed counts only where an offer does not say', async () => {
    showReport({ prices: [large, small], fees });
    await feesOfOffer();
    const term = await screen.findByRole('textbox', { name: '分几期（每月一期）' });
    expect(screen.queryByRole('textbox', { name: '借多少' })).toBeNull();
    fireEvent.input(term, { target: { value: '3' } });
    expect(await screen.findByText('按借 200,000 元（它自己写的）、3 期（没写，你填的）算')).toBeShown();
    expect(screen.getByText('按借 3,000 元、6 期（它自己写的）算')).toBeShown();
  });

  test('where all say it nothing is asked', async () => {
    showReport({ prices: [small], fees });
    await feesOfOffer();
    expect(await screen.findAllByText('50.32%')).toHaveLength(2);
    expect(screen.queryByRole('textbox', { name: '分几期（每月一期）' })).toBeNull();
  });
});

test('a sum with each payment stands between blanks', async () => {
  showReport({ prices: [price], fees: [aFee({ amountFen: 5000, when: 'monthly', assumptions: [] })] });
  await feesOfOffer();
  expect(await screen.findByText('只加会员费（每期 50 元）')).toBeShown();
});

test('a percent a year of a fee is said as one, and worked out as one', async () => {
  const guarantee = aFee({
    surface: '担保费年化6%',
    kind: 'guarantee',
    amountFen: null,
    percentOfPrincipal: 6,
    when: 'by_year',
    assumptions: ['on_balance'],
  });
  showReport({ prices: [price], fees: [guarantee] });
  const section = await feesOfOffer();
  expect(within(section).getByText('只加担保费（一年收没还本金的 6%）')).toBeShown();
  expect(within(section).getByText('18%')).toBeShown();
  expect(within(section).getByText(/当作按还没还的本金/)).toBeShown();
});

test.each(['0', '-5', '1e9', '一点点', '0 %'])(
  'a sum that cannot be used says at the field what to put in: %s',
  async (typed) => {
    const { container } = showReport({ prices: [price], fees: [aFee()] });
    const field = (await screen.findByRole('textbox', { name: '借多少' })) as HTMLInputElement;
    fireEvent.input(field, { target: { value: typed } });
    expect(await screen.findByRole('textbox', { name: '借多少', description: /填 0.01 到 1 亿之间的一个金额/ })).toBe(
      field,
    );
    expect([field.value, field.getAttribute('aria-invalid')]).toEqual([typed, 'true']);
    expect(await faultsFor(container)).toEqual([]);
  },
);

test.each(['0', '12.345', '601', 'abc'])('so does a term: %s', async (typed) => {
  showReport({ prices: [price], fees: [aFee()] });
  const field = await screen.findByRole('textbox', { name: '分几期（每月一期）' });
  fireEvent.input(field, { target: { value: typed } });
  expect(
    await screen.findByRole('textbox', { name: '分几期（每月一期）', description: /填 1 到 600 之间的整数/ }),
  ).toBe(field);
});

test('sums and terms are read as people write them', async () => {
  showReport({ prices: [price], fees: [aFee()] });
  await feesOfOffer();
  fireEvent.input(await screen.findByRole('textbox', { name: '借多少' }), { target: { value: '２万元' } });
  fireEvent.input(screen.getByRole('textbox', { name: '分几期（每月一期）' }), { target: { value: '两年' } });
  expect(await screen.findByText('按借 20,000 元、24 期（没写，你填的）算')).toBeShown();
});

test('no price above 1,000 % is named', async () => {
  const daily = aPriceOnPage('日息3%', 1095);
  const { container } = showReport({ prices: [daily], fees: [aFee()] });
  await feesOfOffer();
  const table = await screen.findByRole('table', { name: '“日息3%”加上这些收费以后' });
  expect(within(table).getByRole('row', { name: /^只算利率 1,000% 以上/ })).toBeShown();
  const said = [...container.querySelectorAll('p, td, th, dd, h3, ol > li')]
    .map(({ textContent }) => textContent)
    .join('\n');
  expect(said).not.toMatch(/\d{4,}(?:\.\d+)?%/);
});

test('each note on a fee is a sentence of its own', async () => {
  const both = aFee({
    amountFen: null,
    percentOfPrincipal: 3,
    when: 'by_year',
    assumptions: ['top_of_range', 'on_balance'],
  });
  showReport({ prices: [price], fees: [both] });
  await feesOfOffer();
  expect(await screen.findByText('写的是一个范围，按高的算')).toBeShown();
});

test('a box ticked in advance, wording without a figure and a duplicate are told apart', async () => {
  const fees = [
    aFee({ isTicked: true }),
    aFee({ surface: '开通会员', amountFen: null }),
    aFee({ surface: '服务费', kind: 'service', amountFen: null }),
    aFee({ surface: '默认勾选', kind: 'pre_ticked', amountFen: null }),
  ];
  showReport({ prices: [price], fees });
  const section = await feesOfOffer();
  expect(within(section).getByText(/已经替你勾上了/)).toBeShown();
  expect(within(section).queryByText('开通会员')).toBeNull();
  expect(within(section).getByText('没写多少')).toBeShown();
  expect(within(section).getByText(/有 1 项没写多少/)).toBeShown();
  expect(within(section).getByText(/替你勾选、开通或续费/)).toBeShown();
});

test('beside a price without a year the charges are listed and not worked out', async () => {
  const vague = aPriceOnPage('一分利', null);
  showReport({ prices: [vague], fees: [aFee()] });
  await feesOfOffer();
  expect(await screen.findByText('旁边的价格折不成一年，算不出加上以后是多少。')).toBeShown();
});

test('without charges there is no such section', async () => {
  showReport({ prices: [price] });
  await screen.findByRole('region', { name: /^报价/ });
  expect(screen.queryByText(/项收费，逐项加上/)).toBeNull();
});
