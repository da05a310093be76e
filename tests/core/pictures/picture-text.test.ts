import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BoxText } from '@/lib/core/pictures/picture-box';
import { isTraditional, linesAt, pictureLines, textOfLines } from '@/lib/core/pictures/picture-text';
import { createLetterPutter } from '@/lib/core/pictures/put-back';
import { cellMark } from '@/lib/core/text/normalize';

function line(y: number, text: string, sureness = 1): BoxText {
  const width = text.length * 20;
  return { box: { x: width / 2, y, width, height: 20, angle: 0 }, text, sureness };
}

const textOf = (items: readonly BoxText[]) => textOfLines(pictureLines(items));

test('lines become a text, and each knows its place in it', () => {
  const read = textOf([line(0, '马上消费金融'), line(60, '日息0.05%')]);
  expect(read.text).toBe('马上消费金融\n日息0.05%');
  expect(read.lines.map(({ start, end }) => read.text.slice(start, end))).toEqual(['马上消费金融', '日息0.05%']);
});

test('nothing is read of figures that are hard to read; words without figures stay', () => {
  const read = textOf([line(0, '马上消费金融', 0.7), line(60, '日息0.05%', 0.89), line(120, '月息二分', 0.8)]);
  expect(read.text).toBe('马上消费金融');
  expect(read.lines.map(({ isSure }) => isSure)).toEqual([true, false, false]);
  expect(read.lines[1]).toMatchObject({ text: '日息0.05%', start: read.lines[1]?.end });
});

test('nothing is read of a line whose rate lost its sign, however clear its letters', () => {
  const read = textOf([line(0, '马上消费金融'), line(60, '月利率1489起')]);
  expect(read.lines.map(({ isSure }) => isSure)).toEqual([true, false]);
  const apart = { ...line(60, '%'), box: { x: 160, y: 60, width: 20, height: 20, angle: 0 } };
  expect(textOf([line(60, '年利率18'), apart]).lines.map(({ isSure }) => isSure)).toEqual([true]);
});

test('once the reader says what a line says, it is read', () => {
  const [name, price] = pictureLines([line(0, '马上消费金融'), line(60, '日息0.06%', 0.5)]);
  if (!name || !price) throw new Error('There are two lines.');
  expect(textOfLines([name, { ...price, text: '日息0.05%', isSure: true }]).text).toBe('马上消费金融\n日息0.05%');
});

test('a line that runs to the edge of its column goes on in the next', () => {
  const read = textOf([
    line(0, '综合年化利率单利为百分之七点二至百分'),
    line(30, '之二十四实际以审批为准请您按时还款谢'),
    line(60, '谢'),
  ]);
  expect(read.text).not.toContain('\n');
});

test.each([
  ['每期按时还款四期，每一期还款金额都是932.50元', '原利率18% 限时9.9%', '\n'],
  ['4 interest-free payments of $124.75', '0% APR. Late fee up to $7.', '\n'],
  ['a monthly fee of 1% of the loan amount', 'WeLend Limited', ' '],
  ['Your loan will be repaid over a period of 12', 'months at APR 7.2%', ' '],
  ['综合年化利率单利以审批为准一般为7.2%', '至24%，请按时还款', ''],
  ['综合年化利率单利以审批为准一般来说就是', '7.2%起，请按时还款', ''],
])('between “%s” and “%s”, which it may go on in, stands %j', (above, below, between) => {
  const wide = (y: number, text: string) => ({
    ...line(y, text),
    box: { x: 400, y, width: 800, height: 20, angle: 0 },
  });
  expect(textOf([wide(0, above), wide(30, below)]).text).toBe(above + between + below);
});

test('a line says so where letters of a name were put back, and is read with them', () => {
  const putBack = createLetterPutter({ words: ['中國信託'], readAs: { 託: '□' }, simplified: { 國: '国' } });
  const [bank, other] = pictureLines(
    [
      { ...line(0, '中国信 貨款'), marked: '中国信□貨款' },
      { ...line(60, '請 時還款'), marked: '請□時還款' },
    ],
    putBack,
  );
  expect(other).toMatchObject({ text: '請 時還款' });
  expect(other?.isPutBack).toBeUndefined();
  expect(bank).toMatchObject({ text: '中国信託貸款', isPutBack: true });
});

test('a part of the text is found in its lines', () => {
  const read = textOf([line(0, '马上消费金融'), line(60, '日息0.05%')]);
  const at = read.text.indexOf('0.05');
  expect(linesAt(read, at, at + 5)).toEqual([1]);
  expect(linesAt(read, 0, read.text.length)).toEqual([0, 1]);
});

test('Traditional is told by letters that only it has', () => {
  expect(isTraditional(pictureLines([line(0, '實際年利率'), line(60, '銀行')]))).toBe(true);
  expect(isTraditional(pictureLines([line(0, '实际年利率'), line(60, '银行')]))).toBe(false);
  expect(isTraditional([])).toBe(false);
});

test('places are in order and within the text', () => {
  const item = fc.record({
    y: fc.integer({ min: 0, max: 600 }),
    text: fc.constantFrom('年利率18%', '微银金服', '逾期'),
    sureness: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(item), (items) => {
      const { text, lines } = textOf(items.map(({ y, text: own, sureness }) => line(y, own, sureness)));
      let last = 0;
      for (const { start, end, isSure, text: own } of lines) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end).replaceAll(cellMark, ' ')).toBe(isSure ? own : '');
        last = end;
      }
    }),
  );
});
