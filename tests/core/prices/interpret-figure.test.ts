import { describe, expect, test } from 'vitest';
import { findPrices } from '@/lib/core/prices/find-prices';
import type { InterpretedFigure } from '@/lib/core/prices/interpretation';
import { interpretNth } from '@/tests/support/figure-in';

/** What the first figure of a normalized text is; null: no price. */
const first = (text: string, mode: 'page' | 'selection' = 'page'): InterpretedFigure | null =>
  interpretNth(text, 0, mode);

describe('the nearest word governs', () => {
  test.each([
    ['日利率为0.05%', '日利率', 'rate', 'day'],
    ['年化利率(单利)7.2%', '年化利率', 'rate', 'year'],
    ['每期手续费率0.6%', '手续费', 'fee', 'period'],
    ['贷款3.6%的年利率', '年利率', 'rate', 'year'],
    ['逾期罚息日利率0.75%', '日利率', 'penalty', 'day'],
    ['一次性服务费1%', '服务费', 'one_off_fee', null],
    ['利率高达月息3%', '月息', 'rate', 'month'],
  ])('%s', (text, head, kind, period) => {
    const governed = first(text);
    expect(governed).toMatchObject({ kind, period });
    expect(head).toContain(governed?.head);
  });

  test.each(['月息低,通过率98%', '日利率低于首付20%', '利率走低,客户增长30%', '贷款占比79%'])(
    'a word that is no price: %s',
    (text) => {
      expect(first(text)).toBeNull();
    },
  );
});

test.each([
  ['年化低至7.2%', 'high'],
  ['年化7.2%起', 'high'],
  ['年化20多%', 'high'],
  ['年化最高24%', 'low'],
  ['年化24%以内', 'low'],
  ['年化近24%', 'low'],
  ['年化约24%', null],
  ['最低年化7.2%-24%', null],
])('%s leaves open: %s', (text, open) => {
  expect(first(text)?.open).toBe(open);
});

test('a bare 利率 is yearly only where lending is spoken of, and says that it was taken so', () => {
  expect(first('利率6%')).toBeNull();
  expect(first('贷款利率6%')).toMatchObject({ period: 'year', isYearAssumed: true });
  expect(first('利率6%', 'selection')).toMatchObject({ period: 'year', isYearAssumed: true });
});

test('a fee of a term knows how long, and whether 每 or 总 was said', () => {
  expect(first('12期总手续费率7.2%')).toMatchObject({ period: 'total', term: 12, isDays: false, isTermClear: true });
  expect(first('7天利息30%的借款')).toMatchObject({ period: 'total', term: 7, isDays: true });
});

test('a figure of a list borrows the words of the one before', () => {
  expect(interpretNth('贷款月利率1%,2%', 1)).toMatchObject({ period: 'month', kind: 'rate' });
});

test.each(['理财年利率4%', '出借期限12个月,年利率10%', '定期存款利率5%', '年利率24%为司法上限', '股票交易手续费万三'])(
  'money of others, or law: %s',
  (text) => {
    expect(first(text)).toBeNull();
  },
);

test('what is said of a loan itself outweighs other money in the sentence', () => {
  expect(first('平台投资人很多,贷款年化利率高达61%')).toMatchObject({ period: 'year', open: 'low' });
});

test('what a court found agreed is a price, though the law is named', () => {
  expect(first('法院认定双方约定年化不超过24%')).toMatchObject({ period: 'year', open: 'low' });
});

test('half as much again once late is an uplift', () => {
  expect(first('逾期加收50%', 'selection')).toMatchObject({ kind: 'penalty', isUplift: true, period: null });
});

test('a share added to the contract rate when late is no monthly rate of the term before it', () => {
  const late = findPrices('借1万 每月还900 分12期\n逾期加收50%', { mode: 'selection' }).find(
    ({ kind }) => kind === 'penalty',
  );
  expect(late).toMatchObject({ basis: 'unknown', low: 50, annualPercentLow: null });
});
