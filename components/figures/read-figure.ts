/** Parses a number as people type it: full-width digits, thousands commas, spaces, currency signs and units are accepted. */
import { readChineseFigure } from './chinese-figure';

const timesOf: Record<string, number> = { 百: 100, 千: 1e3, k: 1e3, 万: 1e4, w: 1e4, 亿: 1e8 };

/** 1.5万, 5千, 1万5千: each part with its unit, the larger unit first. */
function readWithUnits(plain: string): number | null {
  if (!/^(?:\d+(?:\.\d+)?[百千k万w亿])+$/.test(plain)) return null;
  let sum = 0;
  let before = Number.POSITIVE_INFINITY;
  for (const [, figure, unit = ''] of plain.matchAll(/(\d+(?:\.\d+)?)([百千k万w亿])/g)) {
    const times = timesOf[unit] ?? Number.NaN;
    if (!(times < before)) return null;
    sum += Number(figure) * times;
    before = times;
  }
  // In binary floating point 1.1 × 10,000 is slightly more than 11,000.
  return Number(sum.toFixed(6));
}

/** `1.5万` → 15,000. null for blank text and for anything but one number of zero or more. */
export function readFigure(typed: string): number | null {
  // European 1.000,00 means a thousand; reading it as one would be wrong by that much.
  if (/\..*,/.test(typed.normalize('NFKC'))) return null;
  const plain = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[,\s]/g, '')
    .replace(/萬/g, '万')
    .replace(/億/g, '亿')
    .replace(/^(?:¥|rmb|cny|人民[币幣]|百分之)/u, '')
    .replace(/(?:元|[块塊][钱錢]?|圆|圓|rmb|yuan|%|天|日|期|个月|個月|月)$/u, '');
  if (/^\d+(?:\.\d*)?$|^\.\d+$/.test(plain)) return Number(plain);
  return readWithUnits(plain) ?? readChineseFigure(plain);
}

/** A term in monthly payments; years are twelve of them: 2年, 一年, 半年. */
export function readMonths(typed: string): number | null {
  const [, years, half] = /^(.*?)年(半)?$/u.exec(typed.normalize('NFKC').trim()) ?? [];
  if (years === undefined) return readFigure(typed);
  if (years === '半' && half === undefined) return 6;
  const read = readFigure(years);
  return read === null ? null : read * 12 + (half === undefined ? 0 : 6);
}

/** The figure if it lies in `[lowest, highest]`, both inclusive; otherwise null. */
export function within(figure: number | null, lowest: number, highest: number): number | null {
  return figure !== null && figure >= lowest && figure <= highest ? figure : null;
}
