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

test('what stands side by side is parted, though another row reaches across, and rows below stand under it', () => {
  const pieces = [
    ...[piece('项目', 0, 0), piece('方式', 60, 0), piece('标准', 140, 0), piece('折合年化', 200, 0)],
    // Centred beside a cell of two lines.
    ...[piece('担保费', 0, 27), piece('按月', 60, 27), piece('贷款本金的', 140, 20), piece('0.3%/月', 140, 34)],
    piece('6.5%', 200, 27),
    ...[piece('罚息', 0, 60), piece('逾期时', 60, 60), piece('上浮50%', 140, 60)],
  ];
  expect(cells(...pieces)).toEqual([
    ['项目', '方式', '标准', '折合年化'],
    ['担保费', '按月', '贷款本金的0.3%/月', '6.5%'],
    ['罚息', '逾期时', '上浮50%', ''],
  ]);
});
