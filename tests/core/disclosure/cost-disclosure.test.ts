import { describe, expect, test } from 'vitest';
import { readCostDisclosure } from '@/lib/core/disclosure/cost-disclosure';
import { rowsFromText } from '@/lib/core/disclosure/disclosure-rows';
import { fenFromYuan } from '@/lib/core/loans/money';

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

describe('a full disclosure', () => {
  const table = readCostDisclosure(full);

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

test('a disclosure that states less than its rows come to shows the difference', () => {
  const table = readCostDisclosure(
    full.map((row) => (row[0]?.startsWith('综合') ? ['综合融资成本（年化）', '24%'] : row)),
  );
  expect(table?.statedAnnualPercent).toBe(24);
  expect(table?.differencePoints).toBeCloseTo(-8.76, 2);
});

test('a fee taken once is taken off the payout', () => {
  const table = readCostDisclosure(
    full.map((row) => (row[0] === '担保费' ? ['会员费', '丙公司', '598元', '放款时一次性收取'] : row)),
  );
  expect(table?.computed?.nominal).toBeCloseTo(23.88, 2);
});

describe('what a disclosure lacks is listed', () => {
  test.each([
    ['贷款本金', 'principal'],
    ['综合融资成本', 'annual_cost'],
    ['除上述', 'nothing_else'],
  ])('without the row %s', (start, missing) => {
    expect(readCostDisclosure(full.filter((row) => !row[0]?.startsWith(start)))?.missing).toContain(missing);
  });

  test('without the columns of who takes it and how', () => {
    const narrow = full.map((row) => (row.length === 4 && row[0] !== '贷款期限' ? [row[0] ?? '', row[2] ?? ''] : row));
    expect(readCostDisclosure(narrow)?.missing).toEqual(['collector', 'charging_way']);
  });

  test('without anything on lateness', () => {
    expect(readCostDisclosure(full.filter((row) => !row[0]?.includes('逾期')))?.missing).toEqual(['late_costs']);
  });

  test('a rate without a term leaves the yearly cost open', () => {
    const table = readCostDisclosure(full.filter((row) => row[0] !== '贷款期限'));
    expect(table?.computed).toBeNull();
    expect(table?.differencePoints).toBeNull();
  });
});

test('the same as running text, in Traditional script', () => {
  const table = readCostDisclosure(
    rowsFromText(
      '綜合融資成本明示\n貸款本金：２萬元\n貸款期限：12個月\n還款方式：等本等息\n利息：月利率0.8%\n服務費：每月200元，由甲公司收取，收取方式 隨每期還款\n綜合融資成本：年化37.74%\n逾期罰息：日利率0.05%\n除上述費用外，不收取其他費用',
    ),
  );
  expect(table).toMatchObject({
    principalFen: fenFromYuan(20_000),
    periods: 12,
    repaymentKind: 'flat_fee',
    statedAnnualPercent: 37.74,
  });
  expect(table?.computed?.nominal).toBeCloseTo(37.74, 2);
});

test('assumes equal instalments where nothing is said, and counts rows without a figure', () => {
  const table = readCostDisclosure([
    ...full.filter((row) => row[0] !== '贷款期限'),
    ['期限', '12期'],
    ['保险费', '丁公司', '以合同为准', '另行收取'],
  ]);
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
])('no cost disclosure: %j', (rows) => {
  expect(readCostDisclosure(rows)).toBeNull();
});

test('two pairs of name and value may share a row', () => {
  const table = readCostDisclosure([
    ['综合融资成本明示表'],
    ['贷款本金', '10,000元', '贷款期限', '12个月'],
    ['息费项目', '收取主体', '收取标准', '收取方式'],
    ...full.slice(4),
  ]);
  expect(table).toMatchObject({ principalFen: fenFromYuan(10_000), periods: 12 });
  expect(table?.computed?.nominal).toBeCloseTo(32.76, 2);
});

describe('a fee stated as a percent a year', () => {
  const disclosure = (stated: string, ...fees: string[][]) =>
    readCostDisclosure([
      ...full.slice(0, 4),
      ['贷款利息', '甲消费金融公司', '年利率8.5%', '随每期还款收取'],
      ...fees,
      ['综合融资成本（年化）', stated],
    ]);

  test('taken each month it adds its percent to the rate: an honest disclosure comes out as it says', () => {
    const table = disclosure(
      '15.7%',
      ['担保费', '乙', '年化6%', '按月收取'],
      ['保险费', '丙', '年费率1.2%', '按月收取'],
    );
    expect(table?.computed?.nominal).toBeCloseTo(15.7, 2);
    expect(table?.assumptions).toEqual(['yearly_on_balance']);
    expect(table?.otherReadingPercent).toBeCloseTo(21.22, 2);
  });

  test.each([
    ['担保费', '年化6%', '按月收取', ['yearly_on_balance'], 14.5],
    ['担保费', '按剩余本金年化6%', '按月收取', [], 14.5],
    ['担保费', '按放款本金年化6%', '按月收取', [], 19.13],
    ['担保费', '年化2%', '放款时一次性收取', [], 12.32],
    ['保险费', '每月0.5%', '按月收取', [], 19.13],
    ['保险费', '120元/年', '按月收取', [], 10.65],
  ])('%s %s %s', (name, standard, way, assumptions, nominal) => {
    const table = disclosure('99%', [name, '乙', standard, way]);
    expect(table?.assumptions).toEqual(assumptions);
    expect(table?.computed?.nominal).toBeCloseTo(nominal, 2);
  });

  test('on the sum first borrowed, where the stated figure confirms it', () => {
    const table = disclosure('19.1%', ['担保费', '乙', '年化6%', '按月收取']);
    expect(table?.assumptions).toEqual(['yearly_on_first']);
    expect(table?.computed?.nominal).toBeCloseTo(19.13, 2);
    expect(table?.otherReadingPercent).toBeCloseTo(14.5, 2);
  });

  test('a bare percent is worked out only where the stated figure tells which it is', () => {
    expect(disclosure('14.5%', ['担保费', '乙', '6%', '按月收取'])).toMatchObject({
      assumptions: ['fee_read_as_stated'],
      computed: { nominal: expect.closeTo(14.5, 2) },
    });
    expect(disclosure('18%', ['担保费', '乙', '6%', '按月收取'])).toMatchObject({
      assumptions: ['fee_unclear'],
      computed: null,
      differencePoints: null,
    });
    expect(disclosure('18%', ['服务费', '乙', '2%', '另行通知'])).toMatchObject({
      assumptions: ['fee_unclear'],
      computed: null,
    });
  });

  test('the head of the column may be what says so', () => {
    const header = ['息费项目', '收取主体', '收取标准（年化）', '收取方式'];
    const table = readCostDisclosure([
      ...full.slice(0, 3),
      header,
      ['贷款利息', '甲', '8.5%', '按月收取'],
      ['担保费', '乙', '6%', '按月收取'],
      ['综合融资成本（年化）', '14.5%'],
    ]);
    expect(table?.computed?.nominal).toBeCloseTo(14.5, 2);
  });
});

test('who charges is not read from the column that says how', () => {
  const rows = [
    ['贷款本金', '10000元'],
    ['期限', '12个月'],
    ['项目', '收取标准', '收取方式', '收取主体'],
    ['利息', '年利率12%', '按月', '马上消费金融'],
    ['综合融资成本（年化）', '12%'],
  ];
  expect(readCostDisclosure(rows)?.items[0]).toMatchObject({ collector: '马上消费金融', way: '按月' });
  const without = rows.map((row) => row.slice(0, 3));
  expect(readCostDisclosure(without)).toMatchObject({ missing: expect.arrayContaining(['collector']) });
});
