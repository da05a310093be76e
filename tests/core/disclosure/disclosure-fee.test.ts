import { expect, test } from 'vitest';
import { feeOfRow } from '@/lib/core/disclosure/disclosure-fee';

test.each([
  ['担保费', '每月1%', '每期收取', { percentOfPrincipal: 1, when: 'monthly' }],
  ['担保费', '1%/月', '', { percentOfPrincipal: 1, when: 'monthly' }],
  ['服务费', '每月200元', '', { amountFen: 20_000, when: 'monthly' }],
  ['会员费', '598元', '放款时一次性收取', { amountFen: 59_800, when: 'upfront' }],
  ['手续费', '3%', '一次性收取', { percentOfPrincipal: 3, when: 'upfront' }],
  ['服务费', '300元', '到期一并支付', { amountFen: 30_000, when: 'at_end' }],
  ['保险费', '1.2%/年', '放款时一次性收取', { percentOfPrincipal: 1.2, when: 'by_year_upfront' }],
  ['担保费', '无', '无', { amountFen: 0 }],
  ['保险费', '120元/年', '按月收取', { amountFen: 1000, when: 'monthly' }],
] as const)('%s %s %s', (name, standard, way, expected) => {
  const fee = feeOfRow({ name, standard, way });
  expect(fee).toMatchObject(expected);
  expect(fee?.doubt).toBeUndefined();
});

test.each([
  ['担保费', '年化6%', '按月收取', 'base'],
  ['年担保费率', '年费率1.2%', '随每期还款收取', 'base'],
  ['担保费', '年化6%', '', 'way'],
  ['担保费', '6%', '按月收取', 'way'],
  ['服务费', '2%', '', 'way'],
] as const)('%s %s %s can be read in two ways', (name, standard, way, doubt) => {
  expect(feeOfRow({ name, standard, way })).toMatchObject({ doubt, other: { amountFen: null } });
});

test('no figure, no fee', () => {
  expect(feeOfRow({ name: '担保费', standard: '由第三方收取', way: '' })).toBeNull();
});
