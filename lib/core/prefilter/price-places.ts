/** Where in a text a price could stand: words of price with a figure near. Runs on every page, so it is short and knows no more. */

import { figureNumbers, figureSigns } from './pair-walk';

/** Words of prices in Chinese, both scripts; for English see `englishPrice`. */
export const priceWord =
  /[息率利扣费費]|年化|逾期|[纳納约約]金|每[天日月期]|[天日][千仟万萬]|[一1]天|[月期][还還供×]|到[账賬帳手]|[后後归歸][还還]|提前|[个個][点點]|IRR|成本|\/[天日月年]/g;
/** Four figures are a sum of money, but for a year. */
const figure = new RegExp(
  `[${figureNumbers}][\\s(（]?[${figureSigns}]|[万萬千仟]\\u200b?(?:[分(（]|[\\d０-９一二三四五六七八九])|百分之|[x×*] ?\\d{1,2} ?期|(?!(?:19|20)\\d\\d[\\s年/.-])[\\d０-９]{4}(?!$)`,
);
/** Characters on each side of a word of price within which its figure stands. */
export const figureReach = 40;

/** What stands beside an English percentage that is a price; looser words, interest, fee or loan alone, are on every page. */
export const englishPrice = new RegExp(
  [
    String.raw`\b(?:rate|A\.?P\.?R|per )|p\.[am]|annual|\ba (?:day|we|mo|ye)|% ?\/ ?[adwmy]|ly interest:? \d`,
    String.raw`(?:est|rge|cost)s?(?: of| is| at| to|:) ?[\d$]|fees?(?: is| at| to|:) ?[\d$]|(?:ate|i(?:ng|on|ty)|[ni]ce|fer|\ba) fees? of [\d$]`,
    String.raw`\ban? [\d.]+(?:%| ?percent) .{0,24}(?:fee|rge|int)|% .{0,8}flat|% interest (?:is|on|per|for)`,
    // A percentage by the month without a word of price is a price behind a verb of asking alone.
    String.raw`(?:rge[sd]?|ging|tes?d?|ds? at|rry)(?: [a-z]+)? [\d.]+(?:%| ?percent) (?:month|week)ly`,
    String.raw`\be(?:ach|very) (?:\d|day|we|mo|ins)|overdue`,
  ].join('|'),
  'i',
);

/** Signs passed over once one has no price beside it: a stretch of them is one place. */
const stride = 16;
/** The end of “percent”, and of “per cent”: what stands before it is looked at once it is found. */
const percentEnd = 'cent';
const beforePercentEnd = /er ?$/;

const isEnglishPriceAt = (text: string, at: number): boolean =>
  englishPrice.test(text.slice(Math.max(0, at - figureReach), at + figureReach));

/** Whether an English price may stand at any percentage. The browser's own search for one character is the fastest there is. */
export function mayHoldEnglishPrice(text: string): boolean {
  for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + stride))
    if (isEnglishPriceAt(text, at)) return true;
  for (let at = text.indexOf(percentEnd); at >= 0; at = text.indexOf(percentEnd, at + 1))
    if (beforePercentEnd.test(text.slice(Math.max(0, at - 3), at)) && isEnglishPriceAt(text, at)) return true;
  return false;
}

/** Whether a figure of a price stands anywhere, be it a word’s or not. */
export function hasFigure(text: string): boolean {
  return figure.test(`${text}。`);
}

/** The same within `reach` of a place. */
export function hasFigureNear(text: string, at: number, reach = figureReach): boolean {
  // One character more tells a year from a sum that is cut off there; a text that ends with a sum has none.
  return figure.test(text.slice(Math.max(0, at - reach), at + reach + 1) + (at + reach < text.length ? '' : '。'));
}

/** Whether a text holds what a price in English is said with, or a word of price in Chinese with a figure near. */
export function mayHoldPrice(text: string): boolean {
  return (
    englishPrice.test(text) || Array.from(text.matchAll(priceWord)).some(({ index }) => hasFigureNear(text, index))
  );
}
