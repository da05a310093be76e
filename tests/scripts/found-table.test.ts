import { expect, test } from 'vitest';
import type { TabReport } from '@/lib/services/tabs/page-state';
import { columns, foundTable } from '@/scripts/demo/found-table';
import { sampleLenders } from '@/tests/support/sample-lenders';

const why = { alias: '小米金融', rule: 'strong' as const, folds: [], evidence: null };
const empty: TabReport = {
  url: 'http://a.example/',
  title: '借款',
  lenders: [],
  prices: [],
  fees: [],
  disclosures: [],
  rejections: [],
  stoppedAfter: null,
};

test.each([
  ['abc', 3],
  ['小米', 4],
  ['360借条', 7],
])('%s takes %i columns', (text, expected) => {
  expect(columns(text)).toBe(expected);
});

test('columns line up whatever is in them, also a name over two lines', () => {
  const seen = (lenderId: string | null, surface: string, count: number) => ({
    lenderId,
    surfaces: [surface],
    count,
    places: [],
    why,
  });
  const report = {
    ...empty,
    lenders: [seen(sampleLenders[0]?.id ?? '', '小米\n金融', 777), seen(null, '云岭星河消费金融有限公司', 777)],
  };
  const rows = foundTable(report, sampleLenders)
    .split('\n')
    .filter((line) => line.includes('777'));
  expect(rows).toHaveLength(2);
  expect(new Set(rows.map((line) => columns(line.slice(0, line.indexOf('777'))))).size).toBe(1);
  expect(rows[1]).toContain('no record held');
});

test('open ends of a price stay open', () => {
  const price = {
    surface: '年化7.2%起',
    kind: 'rate' as const,
    basis: 'year' as const,
    low: 7.2,
    high: null,
    annualPercentLow: 7.2,
    annualPercentHigh: null,
    annualKind: 'simple' as const,
  };
  const report = {
    ...empty,
    prices: [{ ...price, assumptions: [], why: '', lenderId: null, place: { frameId: 0, markId: 1 } }],
  };
  expect(foundTable(report, [])).toMatch(/年化7\.2%起\s+rate\s+≥ 7\.2 %/);
});

test('an empty page is said to be empty, and no more than that', () => {
  expect(foundTable(empty, [])).toContain('No lender was recognised. That says nothing');
});
