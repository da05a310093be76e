import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDamaged, isUnsure, leastSureness, type Reading, surenessAfterAll } from '@/lib/core/pictures/sure-lines';

const of = (text: string, sureness = 0.7): Reading => ({ text, sureness });
const after = (first: Reading, ...others: Reading[]) => surenessAfterAll(first, others, (other) => other);

test('figures need to be read clearly, words need not', () => {
  expect(isUnsure(of('日利率0.05%'))).toBe(true);
  expect(isUnsure(of('日利率0.05%', 0.95))).toBe(false);
  expect(isUnsure(of('马上消费金融'))).toBe(false);
  expect(isUnsure(of('月息二分'))).toBe(true);
});

test.each(['月利率1489起', '日利率0.0459', '年化利率175%起', '日利率0:037%', '年化利率%起', '日利率0.024%元'])(
  '%s lost something, however clear it looks',
  (text) => {
    expect(isDamaged(text)).toBe(true);
    expect(after(of(text), of(text, 1), of(text, 1))).toBe(0.7);
  },
);

test.each([
  '年化利率7.2%-24%',
  '年化利率(单利)18%',
  '年利率7到24%',
  '利率12期8.8%',
  '年化利率 3期',
  '利息120.00',
  '上浮150%',
  '12:30到账',
  '年化7.2. %起',
  '年利率 18 %',
])('%s lost nothing', (text) => {
  expect(isDamaged(text)).toBe(false);
});

test.each(['借1万元每天45元', '期每期手续费0.89%'])('%s may have lost something each time', (text) => {
  expect(after(of(text), of(text, 1), of(text, 1))).toBe(0.7);
  expect(isDamaged(text)).toBe(false);
});

test('what is read alike each time, and once quite clearly, is sure', () => {
  expect(after(of('年利丰12.09%起'), of('年利率12.09%起', 0.92), of('年利率12.09%', 0.6))).toBe(leastSureness);
  expect(after(of('年利率12.09%'), of('年利率12.09%', 0.75))).toBe(0.7);
});

test.each(['年利率12.08%', '年利率12.0%', '月利率12.09%', '年利率12.09%起3期', '年利率1209%'])(
  'read once as %s, it stays unsure, and is not looked at again',
  (text) => {
    expect(surenessAfterAll(of('年利率12.09%'), [of(text, 1), null], (other) => other as Reading)).toBe(0.7);
  },
);

test('it never becomes less sure, and never surer than it needs to be', () => {
  const reading = fc.record({
    text: fc.constantFrom('日利率0.05%', '日利率0.06%', '日利率0.05', '7.2%'),
    sureness: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(reading, fc.array(reading), (first, others) => {
      const sureness = after(first, ...others);
      expect(sureness).toBeGreaterThanOrEqual(first.sureness);
      expect(sureness).toBeLessThanOrEqual(Math.max(first.sureness, leastSureness));
      if (others.some(({ text }) => text !== first.text)) expect(sureness).toBe(first.sureness);
    }),
  );
});
