/** Disclosures as lenders lay them out: in columns, in lists, in groups, with names above their values. */
import { describe, expect, test } from 'vitest';
import { readCostDisclosure } from '@/lib/core/disclosure/cost-disclosure';
import { fenFromYuan } from '@/lib/core/loans/money';

describe('however it is laid out, an honest disclosure comes out as it says', () => {
  test.each<[string, string[][]]>([
    [
      'fees in columns',
      [
        ['个人贷款综合融资成本明示表'],
        ['贷款本金', '10,000元'],
        ['贷款期限', '12个月'],
        ['还款方式', '等额本息'],
        ['息费项目', '贷款利息', '担保费'],
        ['收取主体', '甲消费金融公司', '乙担保公司'],
        ['收取标准', '年利率12%', '每月1%'],
        ['收取方式', '随每期还款收取', '每期收取'],
        ['综合融资成本（年化）', '32.76%'],
      ],
    ],
    [
      'a list of its own for each fee',
      [
        ['综合融资成本明示'],
        ['贷款本金', '10,000元'],
        ['贷款期限', '12个月'],
        ['还款方式', '等额本息'],
        ['贷款利息'],
        ['收取主体', '甲消费金融公司'],
        ['收取标准', '年利率12%'],
        ['收取方式', '随每期还款收取'],
        ['担保费'],
        ['收取主体', '乙担保公司'],
        ['收取标准', '每月1%'],
        ['收取方式', '每期收取'],
        ['综合融资成本（年化）', '32.76%'],
      ],
    ],
    [
      'who and how in the lines behind the cost',
      [
        ['综合融资成本明示'],
        ['贷款本金', '10,000元', '贷款期限', '12个月'],
        ['还款方式', '等额本息'],
        ['贷款利息', '年利率12%'],
        ['收取主体', '甲消费金融公司'],
        ['收取方式', '随每期还款收取'],
        ['担保费', '每月1%'],
        ['收取主体', '乙担保公司'],
        ['收取方式', '每期收取'],
        ['综合融资成本（年化）', '32.76%'],
      ],
    ],
    [
      'names above their values',
      [
        ['综合融资成本明示表'],
        ['贷款本金', '贷款期限', '还款方式', '贷款利率', '担保费', '综合融资成本（年化）'],
        ['10,000元', '12个月', '等额本息', '12%', '每月1%', '32.76%'],
        ['收取主体', '甲消费金融公司'],
      ],
    ],
    [
      'groups in the first column',
      [
        ['综合融资成本明示表'],
        ['贷款本金', '10,000元'],
        ['贷款期限', '12个月'],
        ['还款方式', '等额本息'],
        ['项目', '', '收取主体', '收取标准', '收取方式'],
        ['利息', '', '甲消费金融公司', '年利率12%', '随每期还款收取'],
        ['费用', '担保费', '乙担保公司', '每月1%', '每期收取'],
        ['费用', '服务费', '-', '-', '-'],
        ['违约成本', '利息加收', '甲消费金融公司', '上浮50%', '逾期后按日收取'],
        ['综合融资成本（年化）', '32.76%', '', '', ''],
      ],
    ],
  ])('%s', (_, rows) => {
    const table = readCostDisclosure(rows);
    expect(table).toMatchObject({
      principalFen: fenFromYuan(10_000),
      periods: 12,
      repaymentKind: 'equal_instalments',
      statedAnnualPercent: 32.76,
    });
    expect(table?.computed?.nominal).toBeCloseTo(32.76, 2);
    expect(table?.assumptions).toEqual([]);
  });

  test('who charges and how stays with its fee', () => {
    const table = readCostDisclosure([
      ['综合融资成本明示'],
      ['息费项目', '贷款利息', '担保费'],
      ['收取主体', '甲消费金融公司', '乙担保公司'],
      ['收取标准', '年利率12%', '每月1%'],
      ['收取方式', '随每期还款收取', '每期收取'],
    ]);
    expect(table?.items.map(({ name, collector, way }) => [name, collector, way])).toEqual([
      ['贷款利息', '甲消费金融公司', '随每期还款收取'],
      ['担保费', '乙担保公司', '每期收取'],
    ]);
  });

  test('what stands under a heading of lateness is charged only then', () => {
    const table = readCostDisclosure([
      ['个人贷款综合融资成本明示表'],
      ['贷款本金', '10,000元'],
      ['息费项目', '收取主体', '收取标准', '收取方式'],
      ['贷款利息', '甲', '年利率12%', '随每期还款收取'],
      ['逾期后另收'],
      ['催告费', '甲', '50元', '每次'],
      ['综合年化成本', '36%'],
      ['正常还款'],
      ['综合融资成本（年化）', '32.76%'],
    ]);
    expect(table?.items.map(({ name, isLate }) => [name, isLate])).toContainEqual(['催告费', true]);
    expect(table?.statedAnnualPercent).toBe(32.76);
  });

  test('two offers below the same names are not taken for one', () => {
    const table = readCostDisclosure([
      ['综合融资成本明示表'],
      ['贷款本金', '贷款期限', '贷款利率', '综合融资成本'],
      ['10,000元', '12个月', '12%', '12%'],
      ['10,000元', '24个月', '18%', '18%'],
    ]);
    expect(table?.computed ?? null).toBeNull();
  });
});

describe('sum and term as disclosures write them', () => {
  const disclosure = (principal: [string, string], term: [string, string]) =>
    readCostDisclosure([
      ['综合融资成本明示表'],
      principal,
      term,
      ['利率', '年利率12%'],
      ['还款方式', '等额本息'],
      ['收取主体', '甲'],
    ]);
  const principal: [string, string] = ['贷款本金', '10,000元'];

  test.each<[[string, string], number]>([
    [['贷款本金', '人民币壹万元整'], 10_000],
    [['贷款本金', '壹万贰仟元整（¥12,000.00）'], 12_000],
    [['貸款本金（萬元）', '1.5'], 15_000],
    [['借款金额', '2万元'], 20_000],
    [['借款金额', '￥8,888.88'], 8888.88],
  ])('%j', (row, yuan) => {
    expect(disclosure(row, ['期限', '12个月'])?.principalFen).toBe(fenFromYuan(yuan));
  });

  test.each<[[string, string], number | null]>([
    [['期限', '十二个月'], 12],
    [['贷款期限', '1年'], 12],
    [['贷款期限', '1年6个月'], 18],
    [['期限（月）', '24'], 24],
    [['贷款期限', '2026年11月26日至2027年11月25日'], 12],
    [['贷款期限', '2026-11-26 至 2028-11-26'], 24],
    [['贷款期限', '2026.11.26-2027.05.26'], 6],
    [['贷款期限', '2026-11-26 至 2026-12-10'], null],
    [['贷款期限', '30天'], null],
    [['期限（天）', '30'], null],
  ])('%j', (row, periods) => {
    expect(disclosure(principal, row)?.periods).toBe(periods);
  });
});
