import { describe, expect, test } from 'vitest';
import { readCostDisclosure } from '@/lib/core/disclosure/cost-disclosure';
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

describe('a disclosure that states the payment and no rate', () => {
  const disclosure = [
    ['综合融资成本明示表'],
    ['贷款本金', '10,000元'],
    ['贷款期限', '24期'],
    ['每期还款', '520元'],
    ['综合融资成本（年化）', '22.3%'],
  ];

  test('is worked out by the payment', () => {
    const table = readCostDisclosure(disclosure);
    expect(table).toMatchObject({
      principalFen: fenFromYuan(10_000),
      periods: 24,
      instalmentFen: fenFromYuan(520),
      assumptions: ['from_instalment'],
    });
    expect(table?.computed?.nominal).toBeCloseTo(22.25, 2);
  });

  test('with a fee paid once on top', () => {
    expect(readCostDisclosure([...disclosure, ['服务费', '放款时一次性收取300元']])?.computed?.nominal).toBeGreaterThan(
      25,
    );
  });

  test('and not where it is unclear whether monthly fees are in it', () => {
    expect(readCostDisclosure([...disclosure, ['担保费', '每期50元']])).toMatchObject({
      computed: null,
      assumptions: ['instalment_fees_unclear'],
    });
  });

  test('a payment that is called a sum is not the sum borrowed', () => {
    const table = readCostDisclosure([
      ['综合融资成本明示表'],
      ['每期还款金额', '520元'],
      ['借款金额', '10,000元'],
      ['期限', '24期'],
      ['逾期未按月还款违约金', '50元'],
    ]);
    expect(table).toMatchObject({ principalFen: fenFromYuan(10_000), instalmentFen: fenFromYuan(520) });
  });
});

describe('a compact disclosure of names and values side by side', () => {
  test.each<[string, string[][]]>([
    [
      'pairs',
      [
        ['借款金额', '10,000元', '期限', '12个月'],
        ['还款方式', '等额本息', '利率', '年化12%'],
        ['服务费', '每月20元', '综合年化成本', '16.5%'],
      ],
    ],
    [
      'one row',
      [
        [
          '借款金额',
          '10,000元',
          '期限',
          '12个月',
          '还款方式',
          '等额本息',
          '利率',
          '年化12%',
          '服务费',
          '每月20元',
          '综合年化成本',
          '16.5%',
        ],
      ],
    ],
    [
      'names and values with colons',
      [
        ['借款金额：10,000元', '期限：12个月'],
        ['还款方式：等额本息', '利率：年化12%'],
        ['服务费：每月20元', '综合年化成本：16.5%'],
      ],
    ],
  ])('%s', (_, rows) => {
    const table = readCostDisclosure(rows);
    expect(table).toMatchObject({ periods: 12, repaymentKind: 'equal_instalments', statedAnnualPercent: 16.5 });
    expect(table?.items.map(({ name }) => name)).toEqual(['利率', '服务费']);
    expect(table?.computed?.nominal).toBeCloseTo(16.4, 0);
  });

  test('a row below a header of as many columns stays one item', () => {
    const rows = full.map((row) => (row[0] === '担保费' ? ['担保费', '乙公司2号', '合同约定的费用', '每期收取'] : row));
    expect(readCostDisclosure(rows)?.items.map(({ name }) => name)).toEqual(['贷款利息', '担保费', '逾期罚息']);
  });
});
