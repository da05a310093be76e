import { expect, test } from 'vitest';
import { coverageByFolder, coverageTable, formatShare } from '@/scripts/coverage/folder-coverage';

const file = (path: string, covered: number, total: number) => ({
  path,
  lines: { covered, total },
  branches: { covered: 0, total: 0 },
});

const files = [
  file('lib/core/text/numbers.ts', 9, 10),
  file('lib/core/loans/irr.ts', 20, 20),
  file('lib/core/text/digits.ts', 1, 10),
  file('lib/core/text/fold/table.ts', 3, 4),
];

test('each folder has the sum of the files directly in it', () => {
  expect(coverageByFolder(files).map(({ folder, files: held, lines }) => [folder, held, lines])).toEqual([
    ['lib/core/loans', 1, { covered: 20, total: 20 }],
    ['lib/core/text', 2, { covered: 10, total: 20 }],
    ['lib/core/text/fold', 1, { covered: 3, total: 4 }],
  ]);
});

test.each([
  [7, 8, '87.5 %'],
  [9_999, 10_000, '99.9 %'],
  [10, 10, '100.0 %'],
  [0, 3, '0.0 %'],
  [0, 0, '–'],
])('%i of %i is %s', (covered, total, share) => {
  expect(formatShare({ covered, total })).toBe(share);
});

test('the table lines its columns up and ends with the sum', () => {
  expect(coverageTable(coverageByFolder(files)).split('\n')).toEqual([
    'folder              files    lines  branches',
    'lib/core/loans          1  100.0 %         –',
    'lib/core/text           2   50.0 %         –',
    'lib/core/text/fold      1   75.0 %         –',
    'all                     4   75.0 %         –',
  ]);
});
