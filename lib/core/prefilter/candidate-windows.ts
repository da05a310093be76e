/** Where in a text a price could stand. Cheap: native searches for a few words, and nothing else where none occurs. */

import { figureNumbers, figureSigns } from './pair-walk';

const words =
  '息 率 费 費 年化 利 逾期 纳金 納金 约金 約金 每天 每日 一天 1天 每月 月还 月還 期还 期還 月供 每期 到账 到賬 到帳 到手 后还 後還 归还 歸還 提前 个点 個點 期× 扣 IRR 成本 APR /天 /日 /月 /年'.split(
    ' ',
  );
/** Four figures are a sum of money, but for a year. */
const figure = new RegExp(
  `[${figureNumbers}][\\s(（]?[${figureSigns}]|[万萬千仟]\\u200b?(?:[分(（]|[\\d０-９一二三四五六七八九])|百分之|\\d倍|[x×*] ?\\d{1,2} ?期|(?!(?:19|20)\\d\\d[\\s年/.-])[\\d０-９]{4}(?!$)`,
);
const near = 40;
const around = 72;

/** Whether a figure of a price stands anywhere, be it a word’s or not. */
export function hasFigure(text: string): boolean {
  return figure.test(`${text}。`);
}

/** A header of a table: the figures of its rows stand further off. */
const far = 160;
const stride = 8;
const maxCell = 20;

/** What English prices hold, rare in other text. */
const englishSigns = ['%', '$100', 'ercent', 'er cent'];
/** Beside one of them, in English; loose words such as interest, fee or loan are not enough, for pages are full of them. */
const english =
  /\brates?\b|\bAPR|\bEIR\b|p\.[am]\b|\bper |annual|\ba (?:day|week|month|year)|daily|\b(?:interest|fee|charge|cost)s?(?: (?:of|is|at|up to)|:) ?(?:an? |about |only )?[\d$]|\ban? [\d.]+% (?:[a-z-]+ ){0,2}(?:fee|charge|interest)|% (?:monthly )?flat|close to \d/i;

function hasFigureNear(text: string, at: number, reach: number): boolean {
  // One character more tells a year from a sum that is cut off there; a text that ends with a sum has none.
  return figure.test(text.slice(Math.max(0, at - reach), at + reach + 1) + (at + reach < text.length ? '' : '。'));
}

/** A short line or cell follows another: a header, perhaps. */
function isInRow(text: string, at: number): boolean {
  const row = text.slice(at, at + near);
  const first = row.indexOf('\n');
  return (
    row.includes('\t') || row.includes('|') || (first >= 0 && first < maxCell && row.indexOf('\n', first + 1) > first)
  );
}

const isChinesePrice = (text: string, at: number): boolean =>
  hasFigureNear(text, at, near) || (isInRow(text, at) && hasFigureNear(text, at, far));
const isEnglishPrice = (text: string, at: number): boolean =>
  english.test(text.slice(Math.max(0, at - near), at + near));

/** Places of `words` in `text` that hold, one in each stretch. */
function places(text: string, searched: readonly string[], holds: (text: string, at: number) => boolean): number[] {
  const hits: number[] = [];
  for (const word of searched) {
    let covered = -1;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (at < covered) continue;
      const isPlace = holds(text, at);
      if (isPlace) hits.push(at);
      // What the next few characters could add was nearly all in sight.
      covered = at + (isPlace ? near : stride);
    }
  }
  return hits;
}

/** Half-open windows of `text`, in order and apart, around words of price that have a figure near. Linear in the text. */
export function candidateWindows(text: string): [number, number][] {
  const hits = [...places(text, words, isChinesePrice), ...places(text, englishSigns, isEnglishPrice)];
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
