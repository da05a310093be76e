import { expect, test } from 'vitest';
import raw from '@/assets/strings/lender-summary.json';
import { lenderSummary } from '@/lib/core/lenders/lender-summary';
import { shownStatus } from '@/lib/core/lenders/own-lender';
import { priceOfOwn, recordOfOwn } from '@/lib/core/lenders/own-lender-record';
import { anOwnLender } from '@/tests/support/own-lenders';

test.each([
  ['月利率 1.5%', 18],
  ['月息一分五', 18],
  ['日息万五', 18.25],
  ['借一万，年化24%', 24],
])('the price “%s” is read as %s %% a year', (price, percent) => {
  expect(priceOfOwn(anOwnLender({ price }))?.annualPercentHigh).toBeCloseTo(percent, 2);
});

test('words that hold no price are kept and read as none', () => {
  expect(priceOfOwn(anOwnLender({ price: '还没说' }))).toBeNull();
  expect(priceOfOwn(anOwnLender({ price: '' }))).toBeNull();
});

test('as a record it has the reader’s price, and says of the rest that nothing is known', () => {
  const summary = lenderSummary(recordOfOwn(anOwnLender({ price: '月利率 1.5%' })), raw);
  expect(summary.aYear).toMatchObject({ known: true, span: { highPercent: 18 } });
  expect(shownStatus(recordOfOwn(anOwnLender()))).toBe('own');
  expect([summary.who.known, summary.licence.known, summary.ifLate.known]).toEqual([false, false, false]);
});
