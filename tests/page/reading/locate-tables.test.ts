/** Tables of pages, read by the real price reader: each figure by its own column, row and cell. */
import { expect, test } from 'vitest';
import { findPrices } from '@/lib/core/prices/find-prices';
import { locateAll, recognizerOf } from '@/tests/support/page-doubles';
import { show } from '@/tests/support/page-markup';

const pricesIn = (markup: string): string[] =>
  locateAll([show(markup)], recognizerOf(findPrices)).flatMap(({ finding, pieces }) => {
    if (finding.kind !== 'price') return [];
    const { annualPercentLow: low, annualPercentHigh: high } = finding.price;
    const cell = pieces[0]?.node.parentElement?.closest('td,dd,p,div,text')?.textContent.trim();
    return [`${cell}: ${low === high ? low?.toFixed(1) : `${low?.toFixed(1)}–${high?.toFixed(1)}`}`];
  });

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const head = (...cells: string[]) => `<thead><tr>${cells.map((cell) => `<th>${cell}</th>`).join('')}</tr></thead>`;

test('the header of a column says what its figures are', () => {
  expect(
    pricesIn(
      `<table>${head('产品', '额度', '年利率', '通过率')}${row('甲贷', '20万', '7.2%', '95%')}${row('乙贷', '5万', '18%', '60%')}</table>`,
    ),
  ).toEqual(['7.2%: 7.2', '18%: 18.0']);
});

test('each of several terms has its own column of fees', () => {
  const prices = pricesIn(
    `<table>${head('分期期数', '3期', '6期', '12期')}${row('每期手续费率', '0.9%', '0.8%', '0.7%')}</table>`,
  );

  expect(prices).toEqual(['0.9%: 10.8', '0.8%: 9.6', '0.7%: 8.4']);
});

test('rows of terms and fees, with empty cells that keep their place', () => {
  expect(
    pricesIn(`<table>${head('名称', '利息优惠', '年利率')}${row('甲', '', '12%')}${row('乙', '', '15%')}</table>`),
  ).toEqual(['12%: 12.0', '15%: 15.0']);
});

test('a row of another subject states no price of a loan', () => {
  expect(
    pricesIn(`<table>${row('贷款年利率', '4.35%')}${row('存款年利率', '1.5%')}${row('通过率', '90%')}</table>`),
  ).toEqual(['4.35%: 4.3']);
});

test('a definition list and the block of a loan card say the label before the figure', () => {
  expect(pricesIn('<dl><dt>最高额度</dt><dd>20万</dd><dt>年化利率（单利）</dt><dd>7.2%起</dd></dl>')).toEqual([
    '7.2%起: 7.2–undefined',
  ]);
  expect(
    pricesIn(
      '<div><p>最高额度</p><p>20万</p><p>年化利率</p><p>7.2%</p></div><div><p>最高额度</p><p>5万</p><p>年化利率</p><p>18%</p></div>',
    ),
  ).toEqual(['7.2%: 7.2', '18%: 18.0']);
});

test('tables of Taiwan and of English pages', () => {
  expect(
    pricesIn(
      `<table>${head('方案', '貸款年利率', '開辦費', '總費用年百分率')}${row('甲', '2.5%~15.99%', '3,000元', '3.1%~16.8%')}</table>`,
    ),
  ).toEqual(['2.5%~15.99%: 2.5–16.0', '3.1%~16.8%: 3.1–16.8']);
  expect(
    pricesIn(
      `<table>${head('Lender', 'Loan amount', 'APR', 'Approval rate')}${row('A', '$5,000', '7.99% – 24.99%', '80%')}</table>`,
    ),
  ).toEqual(['7.99% – 24.99%: 8.0–25.0']);
});
