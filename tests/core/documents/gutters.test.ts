import { expect, test } from 'vitest';
import { isColumnsOfText, partedRows } from '@/lib/core/documents/gutters';
import { rowsOfPieces } from '@/lib/core/documents/rows-of-pieces';
import { lines, piece } from '@/tests/support/page-pieces';

const left = ['甲方为某某消费金融有限公', '司，乙方为借款人，双方约', '定如下，自签署之日起生效'];
const right = ['乙方应在每月十日前还款，', '逾期的按日计收罚息，并影', '响个人信用记录，请按时还'];

test('columns that are written one after the other are text', () => {
  const rows = rowsOfPieces([...lines(left, 0, 0), ...lines(right, 200, 0)]);
  const [parted] = partedRows(rows);
  expect(parted).toEqual({ from: 0, to: 3, gutters: [{ left: 120, right: 200 }] });
  expect(isColumnsOfText(rows, { left: 120, right: 200 })).toBe(true);
});

test('cells that are written row by row are a table', () => {
  const rows = rowsOfPieces(
    ['1', '2', '3', '4'].flatMap((number, at) => [piece(number, 0, at * 16), piece('2026-01-15', 60, at * 16)]),
  );
  const [parted] = partedRows(rows);
  expect(parted?.gutters).toEqual([{ left: 5, right: 60 }]);
  expect(isColumnsOfText(rows, { left: 5, right: 60 })).toBe(false);
});

test('a column of text may hold a table of short cells', () => {
  const table = ['项目', '利息', '担保'].flatMap((label, at) =>
    [label, '按月', '15.5%'].map((cell, column) => piece(cell, column * 40, 48 + at * 16)),
  );
  const rows = rowsOfPieces([...lines(left, 0, 0), ...table, ...lines([...right, ...right], 200, 0)]);
  expect(isColumnsOfText(rows, { left: 120, right: 200 })).toBe(true);
});

test('lines of one column are not parted, nor is a heading with a date beside it', () => {
  expect(partedRows(rowsOfPieces(lines(left, 0, 0)))).toEqual([]);
  expect(
    partedRows(rowsOfPieces([piece('合同', 0, 0), piece('2026-01-15', 200, 0), ...lines(['甲方', '乙方'], 0, 16)])),
  ).toEqual([]);
});

test('a line above or below a table that runs across it is no part of it', () => {
  const cells = [16, 32, 48].flatMap((top) => [piece('利息', 0, top), piece('公司', 60, top), piece('18%', 120, top)]);
  const rows = rowsOfPieces([piece('贷款人某某公司', 0, 0), ...cells, piece('除以上项目外不再收取费用', 0, 64)]);
  expect(partedRows(rows)).toEqual([
    {
      from: 1,
      to: 4,
      gutters: [
        { left: 20, right: 60 },
        { left: 80, right: 120 },
      ],
    },
  ]);
});
