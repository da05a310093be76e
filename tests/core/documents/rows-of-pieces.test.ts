import { expect, test } from 'vitest';
import { inOrdinaryCharacters, rowsOfPieces } from '@/lib/core/documents/rows-of-pieces';
import { piece } from '@/tests/support/page-pieces';

const texts = (...pieces: Parameters<typeof rowsOfPieces>[0]) =>
  rowsOfPieces(pieces).map((row) => row.map(({ text }) => text));

test('letters written one by one are one run, whatever their order', () => {
  expect(texts(piece('利', 20, 0), piece('年', 10, 0), piece('率', 30, 0), piece('18%', 40, 0))).toEqual([
    ['年利率18%'],
  ]);
});

test('a gap between Latin words is a blank, one between Chinese characters only fills the line', () => {
  expect(texts(piece('loan', 0, 0), piece('rate', 24, 0))).toEqual([['loan rate']]);
  expect(texts(piece('借', 0, 0), piece('款', 14, 0))).toEqual([['借款']]);
});

test('what stands further apart is a run of its own, and what stands lower another row', () => {
  expect(texts(piece('期数', 0, 0), piece('金额', 60, 0.5), piece('1', 0, 16))).toEqual([['期数', '金额'], ['1']]);
});

test('bold that is made by drawing the letters twice is read once', () => {
  expect(texts(piece('合同', 0, 0), piece('合同', 0.4, 0))).toEqual([['合同']]);
});

test('blanks and letters without a height are no text', () => {
  expect(texts(piece('  ', 0, 0), { ...piece('贷', 0, 0), bottom: 0 })).toEqual([]);
});

test('radicals are written as the characters they look like', () => {
  expect(inOrdinaryCharacters('人⺠币⽇利率⾦额')).toBe('人民币日利率金额');
});
