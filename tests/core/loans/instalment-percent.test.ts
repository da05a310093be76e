import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instalmentPercent } from '@/lib/core/loans/instalment-percent';
import { toFen } from '@/lib/core/loans/money';
import { repaymentPlan } from '@/lib/core/loans/repayment-plan';

test.each([
  // 10,000 × 0.02 ÷ (1 − 1.02⁻¹²) = 945.596…; 12 × 833.33 is 4 fen short of 10,000.
  [1_000_000, 94_560, 12, 24],
  [1_000_000, 100_000, 10, 0],
  [1_000_000, 83_333, 12, null],
  [0, 100, 12, null],
])('%i fen paid back by instalments of %i, %i times', (principal, instalment, periods, percent) => {
  expect(instalmentPercent(toFen(principal), toFen(instalment), periods)).toBe(percent);
});

test('the plan by the rate that was worked out has the very instalment again', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10_000, max: 100_000_000 }),
      fc.integer({ min: 2, max: 360 }),
      fc.integer({ min: 0, max: 60_000 }),
      (principal, periods, percentTimesThousand) => {
        const terms = { kind: 'equal_instalments', principalFen: toFen(principal), periods } as const;
        const instalmentFen = repaymentPlan({ ...terms, annualPercent: percentTimesThousand / 1000 })[0]?.paymentFen;
        if (instalmentFen === undefined || instalmentFen * periods < principal) return;
        const annualPercent = instalmentPercent(toFen(principal), instalmentFen, periods);
        expect(annualPercent).not.toBeNull();
        expect(repaymentPlan({ ...terms, annualPercent: annualPercent ?? 0 })[0]?.paymentFen).toBe(instalmentFen);
      },
    ),
  );
});
