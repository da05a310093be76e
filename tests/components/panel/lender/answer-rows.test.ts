import { expect, test } from 'vitest';
import summaryWords from '@/assets/strings/lender-summary.json';
import { answerRows } from '@/components/panel/lender/answer-rows';
import { lenderSummary } from '@/lib/core/lenders/lender-summary';
import { aLender, sampleEvidence } from '@/tests/support/sample-lenders';

const rowsOf = (part: Parameters<typeof aLender>[0]) =>
  answerRows(lenderSummary(aLender(part), summaryWords)).map((row) => (row.known ? row.answer : row.answers));

test('neighbours that are not known share a row; the order of the answers stays', () => {
  expect(rowsOf({ prices: [] })).toEqual([['who', 'licence', 'aYear'], 'ifLate']);
  const holder = aLender().licences[0]?.holder;
  if (!holder) throw new Error('the sample has no holder');
  const chain = [{ level: 'lender', name: holder, state: 'current', ...sampleEvidence } as const];
  expect(rowsOf({ chain })).toEqual(['who', 'licence', 'aYear', 'ifLate']);
  expect(rowsOf({ chain, prices: [] })).toEqual(['who', 'licence', ['aYear'], 'ifLate']);
});
