import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { SeenCostDisclosure } from '@/lib/core/report/page-report';
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
    '加会员费（598 元，先付一次）23.88%1,259.86',
    '加担保费（每期本金的 1%）32.76%1,861.86',
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
  expect(await screen.findByText('加会员费（每期 50 元）')).toBeShown();
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
  expect(within(section).getByText('加担保费（一年收没还本金的 6%）')).toBeShown();
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

const rows = [
  ['个人贷款综合融资成本明示表'],
  ['贷款本金', '10,000元', '贷款期限', '12个月'],
  ['还款方式：等额本息'],
  ['息费项目', '收取主体', '收取标准', '收取方式'],
  ['贷款利息', '甲消费金融公司', '年利率12%', '随每期还款收取'],
  ['担保费', '乙担保公司', '每月1%', '每期收取'],
  ['年化综合融资成本', '24%'],
  ['逾期罚息', '甲消费金融公司', '年利率18%', '逾期后按日收取'],
];
const disclosure: SeenCostDisclosure = { rows, isDialog: true };

test('the disclosure says, we compute, and the difference; its rows, and what was not read', async () => {
  const { container } = showReport({ prices: [price], disclosures: [disclosure] });
  const section = await screen.findByRole('region', { name: /^综合融资成本明示表/ });
  expect(within(section).getByText('在弹出的窗口里读到')).toBeShown();
  const figures = [...section.querySelectorAll('.difference > *')].map((cell) => cell.textContent);
  expect(figures).toEqual(['表上说一年', '24%', '按各行算出来', '32.76%', '相差', '−8.76 个百分点']);
  expect(within(section).getByText('借 10,000 元，12 期，等额本息：每月还一样多', { exact: false })).toBeShown();
  expect(within(section).getByText('乙担保公司收 · 每期收取')).toBeShown();
  expect(within(section).getByText('除此以外不再收费的声明')).toBeShown();
  expect(within(section).getByText('只说明这一页上没有读到。')).toBeShown();
  expect(screen.queryByText('综合融资成本明示表', { selector: 'li *' })).toBeNull();
  expect(section.textContent).not.toMatch(/违法|违规|不合规/);
  expect(await faultsFor(container)).toEqual([]);
});

test('a disclosure with too few figures is shown without a sum of ours', async () => {
  showReport({
    prices: [price],
    disclosures: [{ rows: rows.filter(([name]) => name !== '贷款本金'), isDialog: false }],
  });
  expect(await screen.findByText('缺数字，算不出')).toBeShown();
  expect(screen.getByText('贷款本金', { selector: 'li *' })).toBeShown();
});

test('a disclosure whose fees can be read in two ways says so, and gives both or neither', async () => {
  const yearly = (standard: string, stated: string) =>
    rows.map((row) =>
      row[0] === '担保费'
        ? ['担保费', '乙担保公司', standard, '按月收取']
        : row[0] === '年化综合融资成本'
          ? ['年化综合融资成本', stated]
          : row,
    );
  const shown = showReport({ prices: [price], disclosures: [{ rows: yearly('年化6%', '18%'), isDialog: false }] });
  const section = await screen.findByRole('region', { name: /^综合融资成本明示表/ });
  expect([...section.querySelectorAll('.difference dd')].map((cell) => cell.textContent)).toEqual([
    '18%',
    '18%',
    '没有',
  ]);
  expect(within(section).getByText(/按还没还的本金收。 换一种读法是 22.53%。/)).toBeShown();
  shown.unmount();
  showReport({ prices: [price], disclosures: [{ rows: yearly('6%', '24%'), isDialog: false }] });
  expect(await screen.findByText('没写清楚，算不出')).toBeShown();
  expect(screen.getByText(/可以问：一共收几次，每次多少元？/)).toBeShown();
});

test('a disclosure that states the payment and no rate is worked out by it', async () => {
  const byPayment = [['综合融资成本明示表'], ['贷款本金', '10,000元'], ['贷款期限', '24期'], ['每期还款', '520元']];
  showReport({ prices: [price], disclosures: [{ rows: byPayment, isDialog: false }] });
  expect(await screen.findByText('22.25%')).toBeShown();
  expect(screen.getByText(/每期还 520 元/)).toBeShown();
  expect(screen.getByText(/表上没写利率，按每期还多少算。/)).toBeShown();
});

test('figures of the disclosure are kept whole', async () => {
  const { container } = showReport({ prices: [price], disclosures: [disclosure] });
  await screen.findByRole('region', { name: /^综合融资成本明示表/ });
  expect([...container.querySelectorAll('.raw-t .nb')].map((figure) => figure.textContent)).toEqual([
    '10,000元',
    '12个月',
    '12%',
    '24%',
    '18%',
  ]);
});

test('a line of the disclosure takes all of its width, and leaves no empty cells beside it', async () => {
  const wide = [['综合融资成本明示表', '', '', ''], ...rows];
  const { container } = showReport({ prices: [price], disclosures: [{ rows: wide, isDialog: false }] });
  await screen.findByRole('region', { name: /^综合融资成本明示表/ });
  const first = container.querySelectorAll('.raw-t tr')[0]?.querySelectorAll('td') ?? [];
  expect(Array.from(first, (cell) => cell.colSpan)).toEqual([4]);
});

test('what only looked like a disclosure is none, and the disclosure counts as not read', async () => {
  showReport({ prices: [price], disclosures: [{ rows: [['综合融资成本是什么'], ['一篇文章']], isDialog: false }] });
  const omissions = await screen.findByRole('region', { name: /这一页没有写/ });
  expect(within(omissions).getByText('综合融资成本明示表')).toBeShown();
});

test('prices on the disclosure are left to the disclosure', async () => {
  showReport({
    prices: [price, aPriceOnPage('年利率18%', 18, 18, { isOnDisclosure: true, place: { frameId: 0, markId: 9 } })],
    disclosures: [disclosure],
  });
  expect(await screen.findByText('另有 1 处在明示表里，见下面。')).toBeShown();
  expect(screen.queryByRole('img', { name: /年利率18%/ })).toBeNull();
});
