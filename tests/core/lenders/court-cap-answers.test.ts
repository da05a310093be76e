/** A rate is above the cap in every answer or in none: in the summary, the signal of the page and lateness alike. */
import { expect, test } from 'vitest';
import summaryWords from '@/assets/strings/lender-summary.json';
import { lenderSummary } from '@/lib/core/lenders/lender-summary';
import { pagePrice } from '@/lib/core/lenders/risk/price-signals';
import { compareWithCap } from '@/lib/core/loans/court-cap';
import { isOverdueRateAboveCap } from '@/lib/core/loans/lateness';
import { fenFromYuan } from '@/lib/core/loans/money';
import { formatPercent } from '@/lib/core/wording/percent';
import { aLicensedLender, aPrice } from '@/tests/support/licensed-lender';
import { riskQuestion } from '@/tests/support/risk-question';

const lenderAt = (percent: number) => ({
  prices: [aPrice(percent, percent)],
  late: { ...aLicensedLender().late, upliftPercent: 0 },
});

test.each([
  [23.994, '23.99%', 'below', false],
  [23.996, '24%', 'on', false],
  [24, '24%', 'on', false],
  [24.003, '24%', 'on', false],
  [24.006, '24.01%', 'above', true],
])('%d %% is written %s and is %s the cap', (percent, written, place, isAbove) => {
  const question = riskQuestion(lenderAt(percent), {
    pagePrices: [{ kind: 'rate', surface: '利率', annualPercentLow: percent, annualPercentHigh: percent }],
  });
  const shape = isAbove ? 'attention' : 'plain';
  const { ifLate } = lenderSummary(question.lender, summaryWords);
  expect(formatPercent(percent)).toBe(written);
  expect(compareWithCap(percent, percent).place).toBe(place);
  expect(isOverdueRateAboveCap({ overdueFen: fenFromYuan(10_000), contractPercent: percent, upliftPercent: 0 })).toBe(
    isAbove,
  );
  expect(ifLate.sub).toEqual(isAbove ? summaryWords.late_above_line : null);
  expect(pagePrice(question)).toMatchObject([{ shape }]);
});
