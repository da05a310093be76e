/** `docs/robustness.md` names the test of every row: each must exist under that name. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const page = readFileSync(join(root, 'docs/robustness.md'), 'utf8');

/** Cells of each row of each table, without headings. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, what]) => what !== 'what');

/** `file` “title”, “title”; `file` “title” → [file, title] each. */
function testsIn(cell: string): [string, string][] {
  return cell.split(/;(?= `)/).flatMap((part) => {
    const file = /`(tests\/[^`]+)`/.exec(part)?.[1];
    return file ? [...part.matchAll(/“([^”]+)”/g)].map(([, title = '']): [string, string] => [file, title]) : [];
  });
}

const named = rows.flatMap(([, , shownBy = '']) => testsIn(shownBy));

test('the page has rows, and each names a test or says that there is none', () => {
  expect(rows.length).toBeGreaterThan(30);
  const silent = rows.filter(
    ([, , shownBy = '']) =>
      testsIn(shownBy).length === 0 && !/^not shown yet$|^the bench;|^measured by hand|^`npm run /.test(shownBy),
  );
  expect(silent.map(([, what]) => what)).toEqual([]);
});

test('every test it names exists under that name', () => {
  const missing = named.filter(([file, title]) => {
    const path = join(root, file);
    if (!existsSync(path)) return true;
    const code = readFileSync(path, 'utf8');
    return !["'", '"', '`'].some((quote) => code.includes(quote + title + quote));
  });
  expect(missing, 'rename them in docs/robustness.md too').toEqual([]);
});

test('a row that is shown has a figure', () => {
  const without = rows.filter(([, , shownBy = '', figure = '']) => testsIn(shownBy).length > 0 && !/\d/.test(figure));
  expect(without.map(([, what]) => what)).toEqual([]);
});
