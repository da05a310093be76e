import fc from 'fast-check';
import * as OpenCC from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { findPrices } from '@/lib/core/prices/find-prices';
import { type Ends, notPrices, readings } from '@/tests/corpus/prices/yearly-ends';

const yearly = (text: string): Ends[] =>
  findPrices(text).map((price) => [price.annualPercentLow, price.annualPercentHigh]);

test.each(readings)('%s', (text, ends) => {
  expect(yearly(text)).toEqual(ends);
});

test.each(notPrices)('no price: %s', (text) => {
  expect(findPrices(text)).toEqual([]);
});

describe('the same in every script', () => {
  const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
  const toTaiwan = OpenCC.Converter({ from: 'cn', to: 'tw' });

  test.each([...readings.map(([text]) => text), ...notPrices])('%s', (text) => {
    expect(yearly(toTraditional(text))).toEqual(yearly(text));
    expect(yearly(toTaiwan(text))).toEqual(yearly(text));
  });

  test.each(readings)('with pinyin after characters and zero-width characters: %s', (text, ends) => {
    expect(yearly(text.replace(/[息率费万利]/gu, '$&(fèi)'))).toEqual(ends);
    expect(yearly(text.replace(/[息率费万利]/gu, '$&\u200b'))).toEqual(ends);
  });

  test.each(readings.filter(([text]) => !text.includes('~')))('full-width digits and signs: %s', (text, ends) => {
    expect(
      yearly(text.replace(/[\d.%]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))),
    ).toEqual(ends);
  });
});

describe('offsets', () => {
  test('are those of the original text, the governing words included', () => {
    const text = '页面写着：費(fèi)用透明，最低日息萬(wàn)二起，年化７．２％～２４％。';
    expect(findPrices(`${text}借款`).map((price) => price.surface)).toEqual([
      '最低日息萬(wàn)二起',
      '年化７．２％～２４％',
    ]);
  });

  test('stay in order, apart and true to the text on any input', () => {
    const piece = fc.constantFrom(
      ...'年化 月息 日利率 手续费 借 贷款 逾期 每天 每期 分12期 0.05 7.2 % ％ ‰ 万五 三 分 厘 元 到账 还 起 - ~ ， 。 ( ） 一万 萬(wàn) \n'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, isSelection) => {
        const text = pieces.join('');
        let end = 0;
        for (const price of findPrices(text, { mode: isSelection ? 'selection' : 'page' })) {
          expect(price.start).toBeGreaterThanOrEqual(end);
          expect(price.end).toBeGreaterThan(price.start);
          expect(text.slice(price.start, price.end)).toBe(price.surface);
          for (const value of [price.low, price.high, price.annualPercentLow, price.annualPercentHigh])
            expect(Number.isNaN(value)).toBe(false);
          end = price.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('lone surrogates and broken text do no harm', () => {
    expect(() => findPrices('\ud83d利率\udc00%年化\ud83d12%\udfff')).not.toThrow();
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
