import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateWindows } from '@/lib/core/prices/candidate-windows';
import { findPrices } from '@/lib/core/prices/find-prices';
import { cpuMs, growthByEight } from '@/tests/support/cpu-time';

test('a word without a figure in its reach does not hide the next one, which has it', () => {
  expect(candidateWindows(`/月的的逾期IRR${'的'.repeat(32)}7.2%`)).toHaveLength(1);
});

test.each(['', '今天天气很好', '增长12%', '利率市场化改革', '1%'.repeat(1000), '消息：会议延期'])(
  'no window, nothing to read: %j',
  (text) => {
    expect(candidateWindows(text.slice(0, 300))).toEqual([]);
  },
);

test('a window holds the word, the figure and what stands around', () => {
  const text = `${'前'.repeat(500)}日利率0.05%${'后'.repeat(500)}`;
  const [[start, end] = [0, 0], ...more] = candidateWindows(text);
  expect(more).toEqual([]);
  expect(text.slice(start, end)).toContain('日利率0.05%');
  expect(end - start).toBeLessThan(250);
});

test.each(['息3厘', '费率０．６％', '費率0.6%', '每天万四', '日息萬(wàn)二', '借5000到手3500', '网贷0.05%/天'])(
  'a window for %s',
  (text) => {
    expect(candidateWindows(text)).toEqual([[0, text.length]]);
  },
);

test('windows are in order, apart and inside the text', () => {
  const piece = fc.constantFrom('利率', '7.2%', '无关的话', '手续费', '每天', '12期', 'x'.repeat(200), '\n');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      let last = -1;
      for (const [start, end] of candidateWindows(text)) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});

describe('hostile text of a million characters', { timeout: 30_000 }, () => {
  const repeat = (piece: string): string => piece.repeat(Math.ceil(1e6 / piece.length));
  const scrambled = Array.from({ length: 1e6 }, (_, index) =>
    '0123456789%()[]（）【】％.'.charAt(Math.abs(Math.imul(index, 2654435761) >> 8) % 23),
  ).join('');

  test.each([
    ['digits', repeat('1')],
    ['percent signs', repeat('%')],
    ['brackets', repeat('(')],
    ['all three', repeat('12.5%)')],
    ['full-width', repeat('１％（')],
    ['ranges', repeat('1-2~3%')],
    ['scrambled', scrambled],
    ['behind a word of price', `年利率${repeat('1%(')}`],
  ])('%s: under 50 ms', (_name, text) => {
    expect(cpuMs(() => findPrices(text), 50)).toBeLessThan(50);
  });

  test('prices without end: time grows with the length, no faster', { timeout: 30_000 }, () => {
    const bound = 8 * 6;
    expect(growthByEight((count) => findPrices('年利率12%，'.repeat(count)), 125, bound)).toBeLessThan(bound);
  });
});
