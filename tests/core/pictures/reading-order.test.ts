import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BoxText } from '@/lib/core/pictures/picture-box';
import { readingOrder, rowsOf } from '@/lib/core/pictures/reading-order';

/** Text whose left end stands at `x`, 20 pixels high unless told. */
function at(x: number, y: number, text: string, height = 20): BoxText {
  const width = text.length * height;
  return { box: { x: x + width / 2, y, width, height, angle: 0 }, text, sureness: 1 };
}

const read = (items: readonly BoxText[]) => readingOrder(items).map((row) => row.map(({ text }) => text).join(' '));

test('a name and its value on one line belong together', () => {
  expect(
    read([
      at(0, 0, '借款金额'),
      at(300, 1, '10,000元'),
      at(0, 40, '年利率'),
      at(300, 41, '18%'),
      at(0, 80, '期限'),
      at(300, 81, '12期'),
    ]),
  ).toEqual(['借款金额 10,000元', '年利率 18%', '期限 12期']);
});

test('a table is read across, also where every cell is a figure', () => {
  const rows = [
    ['期数', '每期还款', '年利率'],
    ['3期', '3,393元', '10.8%'],
    ['6期', '1,718元', '10.8%'],
    ['12期', '882元', '10.8%'],
  ];
  const items = rows.flatMap((row, y) => row.map((cell, x) => at(x * 250, y * 40, cell)));
  expect(read(items)).toEqual(rows.map((row) => row.join(' ')));
});

test('offers in cards beside each other are read card by card', () => {
  const cards = [
    ['小米金融', '7.2%起', '去借款'],
    ['马上消费', '18%起', '去借款'],
    ['招联金融', '7.3%起', '去借款'],
  ];
  const items = cards.flatMap((card, x) => card.map((line, y) => at(x * 300, y * 60, line, y === 1 ? 36 : 20)));
  expect(read(items)).toEqual(cards.flat());
});

test('a title above does not make cards a table', () => {
  const cards = [
    ['小米金融', '7.2%起', '最快1分钟'],
    ['马上消费', '18%起', '最快2分钟'],
  ];
  const items = cards.flatMap((card, x) => card.map((line, y) => at(x * 300, 80 + y * 70, line, y === 1 ? 40 : 20)));
  expect(read([at(0, 0, '贷款比较今天推荐的几款一二三四五六七八'), ...items]).slice(1)).toEqual(cards.flat());
});

test('paragraphs in two columns are read one after the other', () => {
  const left = ['甲方向乙方申请个人消费贷款', '贷款本金人民币一万元整年利', '率为百分之十八按日计息还款'];
  const right = ['逾期罚息在合同利率的基础上', '加收百分之五十提前还款不收', '违约金请您按期足额还款谢谢'];
  const items = left.flatMap((line, y) => [at(0, y * 30, line), at(330, y * 30, right[y] ?? '')]);
  expect(read(items)).toEqual([...left, ...right]);
});

test('columns whose lines do not stand beside each other are columns', () => {
  const items = [0, 1, 2, 3].flatMap((i) => [at(0, i * 44, `左${i}左左左`), at(300, 22 + i * 44, `右${i}右右右`)]);
  expect(
    read(items)
      .map((line) => line[0])
      .join(''),
  ).toBe('左左左左右右右右');
});

test('a slant that all lines share is taken away', () => {
  const slant = 0.05;
  const turned = ['第一行', '第二行', '第三行'].flatMap((text, i) =>
    [0, 400].map((x): BoxText => {
      const item = at(x, i * 40, `${text}${x}`);
      const { x: middle, y } = item.box;
      const box = {
        ...item.box,
        x: middle * Math.cos(slant) - y * Math.sin(slant),
        y: middle * Math.sin(slant) + y * Math.cos(slant),
        angle: slant,
      };
      return { ...item, box };
    }),
  );
  expect(read(turned)).toEqual(['第一行0 第一行400', '第二行0 第二行400', '第三行0 第三行400']);
});

test('whatever stands where, each box is read once', () => {
  const item = fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 900 }),
    height: fc.integer({ min: 8, max: 60 }),
    text: fc.constantFrom('年利率', '18%', '借', '12期每期还'),
  });
  fc.assert(
    fc.property(fc.array(item), (places) => {
      const items = places.map(({ x, y, text, height }) => at(x, y, text, height));
      const ordered = readingOrder(items).flat();
      expect(ordered).toHaveLength(items.length);
      expect(new Set(ordered)).toEqual(new Set(items));
    }),
  );
});

test('rows go from top to bottom, each from left to right', () => {
  expect(rowsOf([at(300, 2, '二'), at(0, 0, '一'), at(0, 60, '三')]).map((row) => row.length)).toEqual([2, 1]);
  expect(readingOrder([])).toEqual([]);
});
