import { expect, test } from 'vitest';
import { coverageProblems, mainlandCoverage } from '@/scripts/data/checks/check-coverage';
import { readDataTexts } from '@/scripts/data/checks/data-files';
import type { DataRows } from '@/scripts/data/checks/walk-data';
import { aLender } from '@/tests/support/sample-lenders';

test('each question counts for itself, and lenders outside the mainland not at all', () => {
  const { all, byKind } = mainlandCoverage([
    aLender({ id: 'a', kind: 'bank' }),
    aLender({ id: 'b', kind: 'bank', prices: [] }),
    aLender({ id: 'c', kind: 'outside_mainland' }),
  ]);
  expect(all).toMatchObject({ records: 2, aYear: 1 });
  expect(byKind.map(([kind]) => kind)).toEqual(['bank']);
});

test('an answer that is taken away is told', () => {
  const lenders = JSON.parse(readDataTexts().lenders).map((lender: { prices: unknown[] }) => ({
    ...lender,
    prices: [],
  }));
  expect(coverageProblems({ lenders } as unknown as DataRows)).toEqual([
    'lenders.json: 0 records of the mainland answer “aYear”, 42 did before',
  ]);
});
