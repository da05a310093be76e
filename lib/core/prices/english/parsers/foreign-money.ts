/** Sums of money in English text, in any currency, and which of them a sentence says is borrowed. Lower or upper case. */

const number = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,8})(?:\\.\\d{1,2})?(?![\\d%]|,\\d| ?%)';
const sign = '(?<![a-z])(?:(?:US|HK|S|A|C|NT|NZ)?[$£€₹₱¥]|RMB|CNY|RM|Rs\\.?|INR|PHP|KES|NGN|₦|KSh|Ksh|SGD|MYR|HKD|USD)';
const unit = '(?:yuan|rmb|dollars?|pesos?|ringgit|rupees?|pounds?|euros?|shillings?)';

/** The source of a pattern for a sum of money, in two groups of which one holds the number. */
export const moneySource = `(?:${sign} ?(${number})|(?<![\\d.,$£€₹₱¥])(${number}) ?${unit}\\b)`;

export const readMoney = (...groups: (string | undefined)[]): number =>
  Number((groups.find((group) => group !== undefined) ?? '').replaceAll(',', '') || Number.NaN);

/** Dollars are told from yuan, since only these may stand beside what a lender in China says. */
export const isYuan = (written: string): boolean => /yuan|rmb|cny/i.test(written);

const lent = new RegExp(
  `(?:\\bborrow(?:s|ed|ing)?|\\bloans? (?:amount )?(?:is |of |: ?)|\\bfinanc(?:e|ed|ing)|\\blend(?:s|ing)?|\\bprincipal (?:of|is|:)|\\bfor (?:each|every)|\\bper) ?(?:about |up to )?${moneySource}` +
    `|${moneySource} (?:(?!(?:on|of|for|from|with|in|at|over|a|to) )[a-z-]+ ){0,2}(?:loans?\\b|borrowed|advance\\b|financed)`,
  'gi',
);

/** Of the matches in a sentence, the one that begins nearest to `at`. */
export function nearest(matches: Iterable<RegExpExecArray>, at: number): RegExpExecArray | undefined {
  return [...matches].sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at))[0];
}

/** The sum that a sentence says is borrowed, of several the nearest to `at`; null where it says none. */
export function borrowedSum(sentence: string, at = 0): { value: number; written: string } | null {
  const match = nearest(sentence.matchAll(lent), at);
  if (!match) return null;
  const [written, ...groups] = match;
  return { value: readMoney(...groups), written };
}

/** The sentence of an English text around `[start, end)`, and where it begins. */
export function sentenceAround(text: string, start: number, end: number): { sentence: string; from: number } {
  const reach = 110;
  const lead = text.slice(Math.max(0, start - reach), start);
  const head = /(?:[^.;!?\n]|\.(?=\d))*$/.exec(lead)?.[0] ?? '';
  const tail = /^(?:[^.;!?\n]|\.(?=\d))*/.exec(text.slice(end, end + reach))?.[0] ?? '';
  return { sentence: head + text.slice(start, end) + tail, from: start - head.length };
}
