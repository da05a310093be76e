import { expect, test } from 'vitest';
import { oldFacts } from '@/scripts/data/fact-age';

const fact = (source: string, asOf: string) => ({
  text: { zh: '一句。', en: 'One.' },
  source,
  asOf,
  confidence: 'press',
});

test('what was seen too long ago is told by source and date, the weightiest first', () => {
  const rows = {
    lenders: [
      { id: 'a', facts: [fact('old-press', '2024')], prices: [fact('old-price', '2025-01')] },
      { id: 'b', facts: [fact('old-press', '2024'), fact('new-press', '2026-03-01')] },
    ],
    rules: [{ id: 'r', ...fact('old-law', '2025-04-19') }],
  };
  expect(oldFacts(rows, '2025-11-29').map(({ source, asOf, count, weight }) => [source, asOf, count, weight])).toEqual([
    ['old-law', '2025-04-19', 1, 5],
    ['old-price', '2025-01', 1, 3],
    ['old-press', '2024', 2, 2],
  ]);
});

test('a year or a month may mean its last day, so it is not called old too soon', () => {
  const rows = {
    rules: [
      { id: 'r', ...fact('a', '2025') },
      { id: 's', ...fact('b', '2025-11') },
    ],
  };
  expect(oldFacts(rows, '2025-11-29')).toEqual([]);
  expect(oldFacts(rows, '2026-01-01')).toHaveLength(2);
});
