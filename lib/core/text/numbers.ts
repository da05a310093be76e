/** Numbers and sums of money as texts write them: 1,000, 2w, 1.5万, 二十四, 两万五. It knows no unit but that of money. */

const digits = '零一二三四五六七八九';
const unitOf: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, k: 1e3, w: 1e4 };

export const numberPattern =
  '(?:(?:\\d{1,3}(?:,\\d{3})+|\\d{1,8})(?:\\.\\d{1,6})?|\\.\\d{1,4}|[零一二两三四五六七八九十][零一二两三四五六七八九十百点]{0,7})';
/** A comma within a number parts thousands only: 2000,7天 states two. */
export const amountPattern = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,9})(?:\\.\\d{1,4})?(?!\\.?\\d)';
/** A sum of money: 1万, 10000元, 两万五, 一点五万, 万元, 1千元. */
export const sumPattern = `(?<![\\d.])((?:${amountPattern} ?[万千wk]?|[一二两三四五六七八九十]{1,3}点[零一二三四五六七八九]{1,3}[万千]|[一二两三四五六七八九十百千万]{1,7}(?![天日个月]))(?:元|块钱?)?)`;

/** Value of `7.2`, `1,000`, `2w`, 1.5万, 二十四, 七点二, 两万五; NaN when it is none. */
export function readNumber(written = ''): number {
  const plain = written.replace(/[元块钱, ]/g, '');
  if (/^[\d.]/.test(plain)) return Number.parseFloat(plain) * (unitOf[plain.slice(-1)] ?? 1);
  const [, decimal, ofUnit] = /^([^点]+点[^万千]+)([万千])$/.exec(plain) ?? [];
  if (decimal && ofUnit) return readNumber(decimal) * (unitOf[ofUnit] ?? 1);
  const [whole = '', decimals] = plain.split('点');
  let [sum, section, last, unit] = [0, 0, 0, 1];
  for (const character of whole) {
    const value = digits.indexOf(character === '两' ? '二' : character);
    if (value >= 0) {
      last = value;
      // 一百零五: the digit after a zero stands in the ones, not in tenths of the unit before it.
      if (!value) unit = 1;
    } else {
      unit = unitOf[character] ?? 0;
      if (!unit) return Number.NaN;
      section += (last || (section ? 0 : 1)) * (unit < 1e4 ? unit : 1);
      if (unit === 1e4) [sum, section] = [section * unit, 0];
      last = 0;
    }
  }
  const tail = unit > 10 ? (last * unit) / 10 : last;
  return (
    sum +
    section +
    tail +
    (decimals ? Number.parseFloat(`.${Array.from(decimals, (character) => digits.indexOf(character)).join('')}`) : 0)
  );
}

/** Where a text cut at `from` begins to say whole numbers: what is left of 120000 cut in two is a number nobody wrote. */
export function pastCutNumber(text: string, from: number): number {
  let start = from;
  if (from > 0 && /[\d.,一二两三四五六七八九十百千]/.test(text.charAt(from - 1)))
    while (/[\d.,一二两三四五六七八九十百千万]/.test(text.charAt(start))) start += 1;
  return start;
}
