import { describe, expect, test } from 'vitest';
import { readFigures } from '@/lib/core/prices/figures';
import { readNumber } from '@/lib/core/text/numbers';

test.each([
  ['7.2', 7.2],
  ['.05', 0.05],
  ['1,000', 1000],
  ['2w', 20_000],
  ['1.5万', 15_000],
  ['10000元', 10_000],
  ['万元', 10_000],
  ['1千元', 1000],
  ['十二', 12],
  ['二十四', 24],
  ['三百六十五', 365],
  ['一百五', 150],
  ['一百零五', 105],
  ['两万五', 25_000],
  ['一万零五百', 10_500],
  ['二十万', 200_000],
  ['七点二', 7.2],
  ['零点零五', 0.05],
])('%s is %d', (written, value) => {
  expect(readNumber(written)).toBeCloseTo(value, 10);
});

test('what is no number is NaN', () => {
  expect(readNumber('%')).toBeNaN();
});

describe('figures, in percent or in 分', () => {
  test.each([
    ['7.2%', 7.2, 7.2, false],
    ['0.3‰', 0.03, 0.03, false],
    ['7.2%-24%', 7.2, 24, false],
    ['7.2-24%', 7.2, 24, false],
    ['7.2%24%', 7.2, 24, false],
    ['7.2%至24%', 7.2, 24, false],
    ['百分之二十四', 24, 24, false],
    ['千分之一', 0.1, 0.1, false],
    ['万分之2.5', 0.025, 0.025, false],
    ['万二到万五', 0.02, 0.05, false],
    ['千二', 0.2, 0.2, false],
    ['7个点', 7, 7, false],
    ['一分五', 1.5, 1.5, true],
    ['1分半', 1.5, 1.5, true],
    ['一分二厘', 1.2, 1.2, true],
    ['8厘3', 0.83, 0.83, true],
    ['两分', 2, 2, true],
  ])('%s', (text, low, high, isFen) => {
    const [figure, ...more] = readFigures(text);
    expect(more).toEqual([]);
    expect(figure?.low).toBeCloseTo(low, 10);
    expect(figure?.high).toBeCloseTo(high, 10);
    expect(figure?.isFen).toBe(isFen);
    expect([figure?.start, figure?.end]).toEqual([0, text.length]);
  });

  test('20多%: the top is open', () => {
    expect(readFigures('20多%')[0]?.isOpenEnded).toBe(true);
  });

  test.each([
    '三分之一',
    '十分钟',
    '12分期',
    '2厘米',
    '三千五百元',
    '一万二',
    '5分类',
    '1 4.4%',
    '万元',
    '12345678901%',
  ])('none in %s', (text) => {
    expect(readFigures(text)).toEqual([]);
  });

  test('figures that fall or are in unlike units are two', () => {
    expect(readFigures('24%-7.2%')).toHaveLength(2);
    expect(readFigures('1分,2%')).toHaveLength(2);
  });
});
