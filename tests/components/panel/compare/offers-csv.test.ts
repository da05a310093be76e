import { expect, test } from 'vitest';
import { offersCsv } from '@/components/panel/compare/offers-csv';
import { fenFromYuan } from '@/lib/core/loans/money';
import { offerOutcome } from '@/lib/core/offers/compare-offers';
import { anOffer } from '@/tests/support/offers';

const csvOf = (part: Parameters<typeof anOffer>[0]) => {
  const outcome = offerOutcome(anOffer(part), { principalFen: fenFromYuan(10_000), termMonths: 12 }, null);
  const [head = '', ...rows] = offersCsv(
    [outcome],
    () => null,
    (key) => key,
  )
    .trimEnd()
    .split('\r\n');
  const names = head.replace('\uFEFF', '').split(',');
  return { rows, cell: (name: string) => rows[0]?.split(',')[names.indexOf(name)] };
};

test('an offer is one line, whatever line breaks a page had in its words', () => {
  const { rows, cell } = csvOf({ title: '甲\n  年化18%', wording: '年化利率\r\n18%', note: '问过\n没有别的' });
  expect(rows.join().includes('\n')).toBe(false);
  expect([cell('csv_title'), cell('csv_wording'), cell('csv_note')]).toEqual([
    '甲 年化18%',
    '年化利率 18%',
    '问过 没有别的',
  ]);
});

test('fees in percent are in it as what they come to, and those left out as a number', () => {
  const { cell } = csvOf({ monthlyFeePercent: 1, upfrontFeeFen: 19_800, yearlyFeePercent: 6, feesLeftOut: 2 });
  expect([cell('csv_upfront'), cell('csv_monthly'), cell('csv_yearly'), cell('csv_left_out')]).toEqual([
    '198',
    '100',
    '6',
    '2',
  ]);
});

test('a price too large to name is said to be large, as on the screen', () => {
  const { cell } = csvOf({ annualPercent: 1825, pageAnnualPercent: 3000, yearlyFeePercent: 1200 });
  expect([cell('csv_nominal'), cell('csv_effective'), cell('csv_page'), cell('csv_yearly')]).toEqual(
    Array(4).fill('csv_beyond'),
  );
});
