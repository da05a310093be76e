/** Where in a text a price could stand. Cheap: native searches for a few words, and nothing else where none occurs. */

import { figureNumbers, figureSigns } from './pair-walk';

const words =
  '息 率 费 費 年化 利 逾期 纳金 納金 约金 約金 每天 每日 一天 1天 每月 月还 月還 期还 期還 月供 每期 到账 到賬 到帳 到手 后还 後還 归还 歸還 提前 扣 IRR 成本 APR /天 /日 /月 /年'.split(
    ' ',
  );
/** Four figures are a sum of money, but for a year. */
const figure = new RegExp(
  `[${figureNumbers}][\\s(（]?[${figureSigns}]|[万萬千仟]\\u200b?(?:[分(（]|[\\d０-９一二三四五六七八九])|百分之|[x×*] ?\\d{1,2} ?期|(?!(?:19|20)\\d\\d[\\s年/.-])[\\d０-９]{4}(?!$)`,
);
const near = 40;
const around = 72;

/** Whether a figure of a price stands anywhere, be it a word’s or not. */
export function hasFigure(text: string): boolean {
  return figure.test(`${text}。`);
}

/** A header of a table: the figures of its rows stand further off. */
const isRow = /[\t|]|\n[\s\S]{0,20}\n/;
const far = 160;

function hasFigureNear(text: string, at: number, reach: number): boolean {
  // One character more tells a year from a sum that is cut off there; a text that ends with a sum has none.
  return figure.test(text.slice(Math.max(0, at - reach), at + reach + 1) + (at + reach < text.length ? '' : '。'));
}

/** Half-open windows of `text`, in order and apart, around words of price that have a figure near. Linear in the text. */
export function candidateWindows(text: string): [number, number][] {
  const hits: number[] = [];
  for (const word of words) {
    let covered = -1;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (at < covered) continue;
      if (!hasFigureNear(text, at, near) && !(isRow.test(text.slice(at, at + near)) && hasFigureNear(text, at, far)))
        continue;
      hits.push(at);
      covered = at + near;
    }
  }
  hits.sort((a, b) => a - b);
  const windows: [number, number][] = [];
  for (const at of hits) {
    const end = Math.min(text.length, at + near + around);
    const last = windows.at(-1);
    if (last && at - around <= last[1]) last[1] = end;
    else windows.push([Math.max(0, at - around), end]);
  }
  return windows;
}
