import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { SeenCostTable } from '@/lib/core/page-report';
import type { FeeOnPage, TabReport } from '@/lib/services/page-state';
import { aPage, aPriceOnPage, aReport, fakeApp } from '@/tests/support/fake-app';
import { faultsFor, show } from '@/tests/support/show';

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
  const guarantee = aFee({ surface: '担保费每月1%', kind: 'guarantee', amountFen: null, percentOfPrincipal: 1, when: 'monthly', assumptions: [] });
  const { container } = showReport({ prices: [price], fees: [aFee(), guarantee] });
  const section = await screen.findByRole('region', { name: /利率以外的收费/ });
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
  expect(within(section).getByText('没写什么时候收，当作先付一次')).toBeTruthy();
  fireEvent.input(within(section).getByRole('textbox', { name: '分几期（每月一期）' }), { target: { value: '3' } });
  expect(await within(section).findByText('50.28%')).toBeTruthy();
  expect(await faultsFor(container)).toEqual([]);
});

test('a box ticked in advance, wording without a figure and a duplicate are told apart', async () => {
  const fees = [
    aFee({ isTicked: true }),
    aFee({ surface: '开通会员', amountFen: null }),
    aFee({ surface: '服务费', kind: 'service', amountFen: null }),
    aFee({ surface: '默认勾选', kind: 'pre_ticked', amountFen: null }),
  ];
  showReport({ prices: [price], fees });
  const section = await screen.findByRole('region', { name: /利率以外的收费/ });
  expect(within(section).getByText(/已经替你勾上了/)).toBeTruthy();
  expect(within(section).queryByText('开通会员')).toBeNull();
  expect(within(section).getByText('没写多少')).toBeTruthy();
  expect(within(section).getByText(/有 1 项没写多少/)).toBeTruthy();
  expect(within(section).getByText(/替你勾选、开通或续费/)).toBeTruthy();
});

test('beside a price without a year the charges are listed and not worked out', async () => {
  const vague = aPriceOnPage('一分利', null);
  showReport({ prices: [vague], fees: [aFee()] });
  expect(await screen.findByText('旁边的价格折不成一年，算不出加上以后是多少。')).toBeTruthy();
});

test('without charges there is no such section', async () => {
  showReport({ prices: [price] });
  await screen.findByRole('region', { name: /^价格/ });
  expect(screen.queryByRole('region', { name: /利率以外的收费/ })).toBeNull();
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
const sheet: SeenCostTable = { rows, isDialog: true };

test('the sheet says, we compute, and the difference; its rows, and what was not read', async () => {
  const { container } = showReport({ prices: [price], costTables: [sheet] });
  const section = await screen.findByRole('region', { name: /^综合融资成本明示表/ });
  expect(within(section).getByText('在弹出的窗口里读到')).toBeTruthy();
  const figures = [...section.querySelectorAll('.difference > *')].map((cell) => cell.textContent);
  expect(figures).toEqual(['表上说一年', '24%', '按各行算出来', '32.76%', '相差', '−8.76 个百分点']);
  expect(within(section).getByText('借 10,000 元，12 期，等额本息：每月还一样多', { exact: false })).toBeTruthy();
  expect(within(section).getByText('乙担保公司收 · 每期收取')).toBeTruthy();
  expect(within(section).getByText('除此以外不再收费的声明')).toBeTruthy();
  expect(within(section).getByText('只说明这一页上没有读到。')).toBeTruthy();
  expect(screen.queryByText('综合融资成本明示表', { selector: 'li *' })).toBeNull();
  expect(section.textContent).not.toMatch(/违法|违规|不合规/);
  expect(await faultsFor(container)).toEqual([]);
});

test('a sheet with too few figures is shown without a sum of ours', async () => {
  showReport({ prices: [price], costTables: [{ rows: rows.filter(([name]) => name !== '贷款本金'), isDialog: false }] });
  expect(await screen.findByText('缺数字，算不出')).toBeTruthy();
  expect(screen.getByText('贷款本金', { selector: 'li *' })).toBeTruthy();
});

test('what only looked like a sheet is none, and the sheet counts as not read', async () => {
  showReport({ prices: [price], costTables: [{ rows: [['综合融资成本是什么'], ['一篇文章']], isDialog: false }] });
  const silences = await screen.findByRole('region', { name: /这一页没有写/ });
  expect(within(silences).getByText('综合融资成本明示表')).toBeTruthy();
});

test('prices on the sheet are left to the sheet', async () => {
  showReport({ prices: [price, aPriceOnPage('年利率18%', 18, 18, { isOnCostTable: true, place: { frameId: 0, markId: 9 } })], costTables: [sheet] });
  expect(await screen.findByText('另有 1 处在明示表里，见下面。')).toBeTruthy();
  expect(screen.queryByRole('img', { name: /年利率18%/ })).toBeNull();
});
