import { expect, test } from 'vitest';
import { readFigures } from '@/lib/core/prices/figures';
import { readLayout } from '@/lib/core/prices/layout';
import { normalizeForPrices } from '@/lib/core/text/normalize';

function layoutOf(text: string) {
  const normalized = normalizeForPrices(text, 0, text.length);
  return readLayout(normalized, readFigures(normalized.text));
}

test('rows are lines, cells are parted by tabs or bars, and the bars at both ends stand beside none', () => {
  const { lines } = layoutOf('| 产品 | 年利率 |\n|---|---|\n| 甲贷 | 9% |');
  expect(lines.map((line) => line.map(({ text }) => text))).toEqual([
    ['产品', '年利率'],
    ['---', '---'],
    ['甲贷', '9%'],
  ]);
});

test.each([
  ['年利率', 'label'],
  ['7.2%-24%起', 'figure'],
  ['12期', 'length'],
  ['20万', 'text'],
  ['---', 'empty'],
  ['这一行是很长的一句话，说的是这个产品的年利率是7.2%', 'text'],
])('%s holds: %s', (text, holds) => {
  expect(layoutOf(text).lines[0]?.[0]?.holds).toBe(holds);
});

test('a cell is found by any offset in it', () => {
  const layout = layoutOf('产品\t9%\n甲贷\t10%');
  expect([0, 3, 6, 9].map((at) => layout.cellAt(at)?.text)).toEqual(['产品', '9%', '甲贷', '10%']);
});
