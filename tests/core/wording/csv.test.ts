import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type CsvCell, csvText } from '@/lib/core/wording/csv';

/** One cell as it stands in a file, without the mark before it and the line's end. */
const csvCell = (cell: CsvCell) => csvText([[cell]]).slice(1, -2);

test.each([
  ['日息万五', '日息万五'],
  ['a,b', '"a,b"'],
  ['他说"低息"', '"他说""低息"""'],
  ['两行\n字', '"两行\n字"'],
  ['', ''],
  [18.25, '18.25'],
  [-5, '-5'],
  [Number.NaN, ''],
  [null, ''],
])('%j is written as %j', (cell, written) => {
  expect(csvCell(cell)).toBe(written);
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  ' =1',
  '\u200b=1',
  '＝1',
  '＋1',
  '－1',
  '＠a',
  '=HYPERLINK("https://a.example","b")',
])('%j cannot run in a spreadsheet', (text) => {
  const [[read] = ['']] = Papa.parse<string[]>(csvCell(text), { delimiter: ',' }).data;
  expect(read).toBe(`'${text}`);
});

test('another reader reads back what was written', () => {
  const cell = fc
    .string({ unit: fc.constantFrom('"', ',', '\r', '\n', ' ', '=', '名', 'a', '🏦'), maxLength: 8 })
    .map((text) => `名${text}`);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const { data } = Papa.parse<string[]>(csvText(rows).slice(1), {
        delimiter: ',',
        newline: '\r\n',
        skipEmptyLines: true,
      });
      expect(data).toEqual(rows);
    }),
  );
});
