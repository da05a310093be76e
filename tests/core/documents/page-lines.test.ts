import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOfPage } from '@/lib/core/documents/page-lines';
import { lines, piece } from '@/tests/support/page-pieces';

const cellsOf = (pieces: Parameters<typeof linesOfPage>[0]) => linesOfPage(pieces).map(({ cells }) => cells.join('|'));

test('the left column is read before the right one, below a heading across both', () => {
  const left = ['甲方为某某消费金融有限公', '司，乙方为借款人，双方约', '定如下，自签署之日起生效'];
  const right = ['乙方应在每月十日前还款，', '逾期的按日计收罚息，并影', '响个人信用记录，请按时还'];
  const heading = piece('贷款服务协议书之一', 110, 0);
  expect(cellsOf([heading, ...lines(left, 0, 30), ...lines(right, 200, 30)])).toEqual([
    '贷款服务协议书之一',
    ...left,
    ...right,
  ]);
});

test('a table is read row by row, as cells', () => {
  const row = (top: number, cells: string[]) => cells.map((cell, at) => piece(cell, at * 80, top));
  const found = linesOfPage([
    ...row(0, ['期数', '应还日期', '应还总额']),
    ...row(20, ['1', '2026-01-15', '916.80']),
    ...row(40, ['2', '2026-02-15', '916.80']),
  ]);
  expect(found.map(({ cells }) => cells)).toEqual([
    ['期数', '应还日期', '应还总额'],
    ['1', '2026-01-15', '916.80'],
    ['2', '2026-02-15', '916.80'],
  ]);
  expect(found.map(({ table }) => table)).toEqual([0, 0, 0]);
});

test('a sentence cut at the edge goes on; the end of one, a heading and a name on its own line do not', () => {
  const continued = linesOfPage(
    lines(
      [
        '第一条 利率',
        '本合同项下贷款年利率为百分之十八，按日计息，',
        '以实际审批结果为准。以上各项双方均已知悉并同',
        '意。',
        '贷款人：某某消费金融股份有限公司北京市第一分',
        '借款人：张某某',
      ],
      0,
      0,
    ),
  ).map(({ isContinued }) => isContinued);
  expect(continued).toEqual([false, true, true, false, false, false]);
});

test('whatever lies on a page, each piece is read once, and nothing is made up', () => {
  const anyPiece = fc
    .tuple(
      fc.constantFrom('贷', '款', '18%', 'rate', '元'),
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 0, max: 700 }),
    )
    .map(([text, left, top]) => piece(text, left, top));
  fc.assert(
    fc.property(
      // The same letters hardly apart are one piece, drawn twice.
      fc.uniqueArray(anyPiece, {
        comparator: (a, b) => Math.abs(a.left - b.left) < 16 && Math.abs(a.top - b.top) < 2,
        maxLength: 60,
      }),
      (pieces) => {
        const letters = (texts: readonly string[]) => [...texts.join('').replace(/\s/g, '')].sort().join('');
        expect(letters(linesOfPage(pieces).flatMap(({ cells }) => cells))).toBe(
          letters(pieces.map(({ text }) => text)),
        );
      },
    ),
    { numRuns: 60 },
  );
});
