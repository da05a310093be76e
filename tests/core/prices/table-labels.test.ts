import { expect, test } from 'vitest';
import { readFigures } from '@/lib/core/prices/figures';
import { findPrices } from '@/lib/core/prices/find-prices';
import { readLayout } from '@/lib/core/prices/layout';
import { labelOver, labelTables, startOfOwnWords } from '@/lib/core/prices/table-labels';
import { normalizeForPrices } from '@/lib/core/text/normalize';
import { growthByEight } from '@/tests/support/cpu-time';

function read(text: string) {
  const normalized = normalizeForPrices(text, 0, text.length);
  const layout = readLayout(normalized, readFigures(normalized.text));
  const labels = labelTables(layout);
  const cells = layout.lines.flat().filter(({ holds }) => holds === 'figure');
  return {
    layout,
    labelled: cells.map((cell) => [cell.text, (labels.get(cell) ?? []).map((label) => label.text).join(' ')]),
  };
}

test.each([
  [
    'a header for its column',
    '产品\t年利率\n甲贷\t9%\n乙贷\t11%',
    [
      ['9%', '年利率'],
      ['11%', '年利率'],
    ],
  ],
  [
    'a label for its row, a length above',
    '期数\t3期\t6期\n手续费率\t2.5%\t4.5%',
    [
      ['2.5%', '3期 手续费率'],
      ['4.5%', '6期 手续费率'],
    ],
  ],
  [
    'cells on lines of their own',
    '产品\n年利率\n还款\n甲贷\n9%\n按月\n乙贷\n10%\n每月',
    [
      ['9%', '年利率'],
      ['10%', '年利率'],
    ],
  ],
  [
    'one label, then its figures',
    '期数\n3期\n6期\n手续费率\n2.5%\n4.5%',
    [
      ['2.5%', '3期 手续费率'],
      ['4.5%', '6期 手续费率'],
    ],
  ],
  [
    'one label, then pairs',
    '手续费率\n3期\n2.5%\n6期\n4.5%',
    [
      ['2.5%', '3期 手续费率'],
      ['4.5%', '6期 手续费率'],
    ],
  ],
  [
    'a caption',
    '分期手续费率\n3期\t2.5%\n6期\t4.5%',
    [
      ['2.5%', '3期 分期手续费率'],
      ['4.5%', '6期 分期手续费率'],
    ],
  ],
  [
    'a note under the table',
    '3期\t6期\n1.9%\t3.6%\n以上为分期总手续费率',
    [
      ['1.9%', '3期 以上为分期总手续费率'],
      ['3.6%', '6期 以上为分期总手续费率'],
    ],
  ],
  [
    'nothing, where no label names a price',
    '产品\t占比\n甲\t9%\n乙\t11%',
    [
      ['9%', ''],
      ['11%', ''],
    ],
  ],
])('%s', (_, text, labelled) => {
  expect(read(text).labelled).toEqual(labelled);
});

test('a table of names and values has no header: 出借人 above 年利率 is no column of investors', () => {
  const rows = '甲方（出借人）\t某某消费金融股份有限公司\n借款期限\t12期\n年利率\t17.99%\n第一条';
  expect(findPrices(rows)).toMatchObject([{ kind: 'rate', annualPercentHigh: 17.99 }]);
  expect(findPrices('产品\t年利率\t出借人收益\n甲\t18%\t8%').map(({ high }) => high)).not.toContain(8);
});

test('a price does not cross the end of its row, and how often a fee is charged may stand in a cell of its own', () => {
  const rows =
    '收费项目\t收取方式\t标准\n贷款利息\t按月\t年利率9.6%（单利） 9.6%\n担保费\t每月\t本金的0.4%\n服务费\t一次性\t本金的2%';
  const found = findPrices(rows);
  expect(found.map(({ surface }) => surface).filter((surface) => surface.includes('\n'))).toEqual([]);
  expect(found.map(({ kind, basis, high }) => `${kind} ${basis} ${high}`)).toEqual([
    'rate year 9.6',
    'rate year 9.6',
    'fee month 0.4',
    'one_off_fee once 2',
  ]);
});

test('the yearly figure of what is charged once late is no rate of the loan', () => {
  const rows = '收费项目\t收取标准\t折合年化\n贷款利息\t年利率9.6%\t9.6%\n逾期罚息\t上浮50%\t14.4%';
  expect(findPrices(rows).map(({ kind, high }) => `${kind} ${high}`)).toEqual([
    'rate 9.6',
    'rate 9.6',
    'penalty 50',
    'penalty 14.4',
  ]);
});

test('the value of another label is no word of the next', () => {
  const { layout } = read('最高额度\n20万\n年化利率\n7.2%');
  const figure = layout.lines.flat().find(({ holds }) => holds === 'figure');
  expect(figure && startOfOwnWords(layout, figure)).toBe('最高额度 20万'.length);
  expect(figure && labelOver(layout, figure)).toBe('年化利率');
});

// Each figure used to look through the whole of its line, for a word of price and for one of a loan.
test.each(['贷款1%,', '年利率12%，'])(
  'in a line of many figures each looks around itself alone: %s',
  { timeout: 60_000 },
  (piece) => {
    const bound = 16;
    expect(growthByEight((count) => findPrices(piece.repeat(count)), 4000, bound)).toBeLessThan(bound);
  },
);
