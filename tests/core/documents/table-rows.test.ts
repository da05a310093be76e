import { expect, test } from 'vitest';
import { rowsOfPieces } from '@/lib/core/documents/rows-of-pieces';
import { tableRows } from '@/lib/core/documents/table-rows';
import { piece } from '@/tests/support/page-pieces';

const gutters = [
  { left: 40, right: 60 },
  { left: 120, right: 140 },
];
const cells = (...pieces: ReturnType<typeof piece>[]) =>
  tableRows(rowsOfPieces(pieces), gutters).map((row) => row.cells);

test('each run stands in its column, and a column without one is an empty cell', () => {
  expect(cells(piece('期限', 0, 0), piece('12个月', 150, 0))).toEqual([['期限', '', '12个月']]);
});

test('a label half-way down beside a cell of two lines is one row with it', () => {
  expect(cells(piece('某某消费', 60, 0), piece('利息', 0, 7), piece('18%', 150, 7), piece('公司', 60, 14))).toEqual([
    ['利息', '某某消费公司', '18%'],
  ]);
});

test('a line that only goes on with a cell is part of the row above; one further down is not', () => {
  const first = [piece('利息', 0, 0), piece('某某消费', 60, 0)];
  expect(cells(...first, piece('公司', 60, 16))).toEqual([['利息', '某某消费公司', '']]);
  expect(cells(...first, piece('公司', 60, 40))).toHaveLength(2);
});
