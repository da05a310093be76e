import { describe, expect, test } from 'vitest';
import { readCostTable, readCostText, rowsFromText } from '@/lib/core/cost-table';
import { fenFromYuan } from '@/lib/core/money';

const full = [
  ['个人贷款综合融资成本明示表'],
  ['贷款本金', '10,000元'],
  ['贷款期限', '12个月', '还款方式', '等额本息'],
  ['息费项目', '收取主体', '收取标准', '收取方式'],
  ['贷款利息', '甲消费金融公司', '年利率12%', '随每期还款收取'],
  ['担保费', '乙担保公司', '每月1%', '每期收取'],
  ['综合融资成本（年化）', '32.76%'],
  ['逾期罚息', '甲消费金融公司', '年利率18%', '逾期后按日收取'],
  ['除上述项目外，不再收取其他费用'],
];

describe('a full table', () => {
  const table = readCostTable(full);

  test('its head and rows are taken apart', () => {
    expect(table).toMatchObject({
      principalFen: fenFromYuan(10_000),
      periods: 12,
      repaymentKind: 'equal_instalments',
      statedAnnualPercent: 32.76,
      missing: [],
      assumptions: [],
    });
    expect(table?.items.map(({ name, collector, isLate }) => [name, collector, isLate])).toEqual([
      ['贷款利息', '甲消费金融公司', false],
      ['担保费', '乙担保公司', false],
      ['逾期罚息', '甲消费金融公司', true],
    ]);
    expect(table?.items[1]?.fee).toEqual({ amountFen: null, percentOfPrincipal: 1, when: 'monthly' });
    expect(table?.items[2]?.annualPercent).toBe(18);
  });

  test('its yearly cost is worked out again, without what is only added when late', () => {
    expect(table?.computed?.nominal).toBeCloseTo(32.76, 2);
    expect(table?.differencePoints).toBeCloseTo(0, 2);
  });
});

test('a table that states less than its rows come to shows the difference', () => {
  const table = readCostTable(full.map((row) => (row[0]?.startsWith('综合') ? ['综合融资成本（年化）', '24%'] : row)));
  expect(table?.statedAnnualPercent).toBe(24);
  expect(table?.differencePoints).toBeCloseTo(-8.76, 2);
});

test('a fee taken once is taken off the payout', () => {
  const table = readCostTable(full.map((row) => (row[0] === '担保费' ? ['会员费', '丙公司', '598元', '放款时一次性收取'] : row)));
  expect(table?.computed?.nominal).toBeCloseTo(23.88, 2);
});

describe('what a table lacks is listed', () => {
  test.each([
    ['贷款本金', 'principal'],
    ['综合融资成本', 'annual_cost'],
    ['除上述', 'nothing_else'],
  ])('without the row %s', (start, missing) => {
    expect(readCostTable(full.filter((row) => !row[0]?.startsWith(start)))?.missing).toContain(missing);
  });

  test('without the columns of who takes it and how', () => {
    const narrow = full.map((row) => (row.length === 4 && row[0] !== '贷款期限' ? [row[0] ?? '', row[2] ?? ''] : row));
    expect(readCostTable(narrow)?.missing).toEqual(['collector', 'charging_way']);
  });

  test('without anything on lateness', () => {
    expect(readCostTable(full.filter((row) => !row[0]?.includes('逾期')))?.missing).toEqual(['late_costs']);
  });

  test('a rate without a term leaves the yearly cost open', () => {
    const table = readCostTable(full.filter((row) => row[0] !== '贷款期限'));
    expect(table?.computed).toBeNull();
    expect(table?.differencePoints).toBeNull();
  });
});

test('the same as running text, in Traditional script', () => {
  const table = readCostText(
    '綜合融資成本明示\n貸款本金：２萬元\n貸款期限：12個月\n還款方式：等本等息\n利息：月利率0.8%\n服務費：每月200元，由甲公司收取，收取方式 隨每期還款\n綜合融資成本：年化37.74%\n逾期罰息：日利率0.05%\n除上述費用外，不收取其他費用',
  );
  expect(table).toMatchObject({ principalFen: fenFromYuan(20_000), periods: 12, repaymentKind: 'flat_fee', statedAnnualPercent: 37.74 });
  expect(table?.computed?.nominal).toBeCloseTo(37.74, 2);
});

test('assumes equal instalments where nothing is said, and counts rows without a figure', () => {
  const table = readCostTable([...full.filter((row) => row[0] !== '贷款期限'), ['期限', '12期'], ['保险费', '丁公司', '以合同为准', '另行收取']]);
  expect(table?.assumptions).toEqual(['equal_instalments_assumed', 'fee_without_figure']);
});

test.each([
  [
    [
      ['型号', '价格'],
      ['手机', '1999元'],
    ],
  ],
  [[['利率', '7.2%']]],
  [[]],
])('no cost table: %j', (rows) => {
  expect(readCostTable(rows)).toBeNull();
});

test('text is cut into cells at tabs, bars, colons and wide gaps', () => {
  expect(rowsFromText('本金：1万元\n\n利息\t12%｜每月  随还款')).toEqual([
    ['本金', '1万元'],
    ['利息', '12%', '每月', '随还款'],
  ]);
});

test('two pairs of name and value may share a row', () => {
  const table = readCostTable([
    ['综合融资成本明示表'],
    ['贷款本金', '10,000元', '贷款期限', '12个月'],
    ['息费项目', '收取主体', '收取标准', '收取方式'],
    ...full.slice(4),
  ]);
  expect(table).toMatchObject({ principalFen: fenFromYuan(10_000), periods: 12 });
  expect(table?.computed?.nominal).toBeCloseTo(32.76, 2);
});
