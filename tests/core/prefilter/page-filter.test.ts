import { first } from 'virtual:lexicon-first';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFinder } from '@/lib/core/names/finder';
import { openPageFilter } from '@/lib/core/prefilter/page-filter';
import { candidateWindows } from '@/lib/core/prices/candidate-windows';
import { shippedLexicon } from '@/tests/support/lexicon';

const filter = openPageFilter(first);

describe('openPageFilter', () => {
  test.each([
    '日利率0.05%',
    '年化利率 7.2 ％',
    '一分利',
    '月息兩分',
    '日息万五',
    '百分之十的利息',
    '每月还1234',
    '利息千（分之）五',
    '手续费每期２００元',
    '借1万每天5块',
  ])('a price may be in %s', (text) => {
    expect(filter.mayHoldPrice(`今天说的是${text}这样的话`)).toBe(true);
    expect(filter.mayHold(text)).toBe(true);
  });

  test.each(['今天天气很好', '他买了3个苹果和5块钱的糖', '2024年的第一天', 'an update of 7% is expected in 2024'])(
    'neither is in %s',
    (text) => {
      expect(filter.mayHold(text)).toBe(false);
    },
  );

  test.each([
    'a loan from Huabei',
    'a loan from HUABEI',
    'a loan from DuXiaoman',
    'Mi Finance lends',
    'with (Lexin) and others',
  ])('an English name begins with a capital: %s', (text) => {
    expect(filter.mayHold(text)).toBe(true);
  });

  test.each(['the consumer finance market', 'Lexington', 'an Xfinance', 'a dishuman thing', 'Complexin'])(
    'no English name begins in %s',
    (text) => {
      expect(filter.mayHold(text)).toBe(false);
    },
  );

  test('a name in small letters is read once the page is looked at closely, and does not open it', () => {
    const text = 'has anyone used fenqile or jiebei';
    expect(filter.mayHold(text)).toBe(false);
    expect(createFinder(shippedLexicon).find(text).mentions).toHaveLength(2);
  });

  test('a name is no price', () => {
    expect([filter.mayHold('去小米金融看看'), filter.mayHoldPrice('去小米金融看看')]).toEqual([true, false]);
  });

  test('it says so wherever the price reader would look, and nowhere else', () => {
    const word = fc.constantFrom('息', '利率', '费', '年化', '逾期', '每天', '月供', '到账', '扣', 'IRR', '/月');
    const figure = fc.constantFrom(
      '7.2%',
      '３％',
      '5 元',
      '两分',
      '半厘',
      '万五',
      '万分之三',
      '百分之八',
      '1000',
      '十期',
      '3个',
      '千\u200b二',
      '9‰',
    );
    const filler = fc.string({
      unit: fc.constantFrom('的', '，', ' ', 'a', '(', '）', '一', '1', '小', '\u200b'),
      maxLength: 50,
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(word, figure, filler), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(filter.mayHoldPrice(text)).toBe(candidateWindows(text).length > 0);
      }),
      { numRuns: 3000 },
    );
  });
});
