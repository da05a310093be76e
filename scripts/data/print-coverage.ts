/** `npm run data:coverage`: of the mainland's records, how many answer who lends, the price in a year and what being late means. `-- FILE` reads other records. */
import { readFileSync } from 'node:fs';
import type { Lender } from '@/lib/core/lenders/lender';
import { type Coverage, coverageFloor, mainlandCoverage, questions } from './checks/check-coverage';
import { pathOf } from './checks/data-files';

const file = process.argv[2] ?? pathOf('lenders');
const { all, byKind } = mainlandCoverage(JSON.parse(readFileSync(file, 'utf8')) as Lender[]);

const columns = ['records', ...questions] as const;
const line = (label: string, cells: readonly (string | number)[]) =>
  `${label.padEnd(26)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
const cellsOf = (coverage: Coverage) => {
  const known = questions.reduce((sum, question) => sum + coverage[question], 0);
  return [...columns.map((column) => coverage[column]), `${((known / 3 / coverage.records) * 100).toFixed(1)}%`];
};

console.log(line('', [...columns, 'of 3']));
for (const [kind, coverage] of byKind) console.log(line(kind, cellsOf(coverage)));
console.log(line('all', cellsOf(all)));
console.log(line('floor', ['', ...questions.map((question) => coverageFloor[question]), '']));
