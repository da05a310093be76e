/** Sums in the capital numerals that contracts and receipts write against tampering: 壹万零伍佰元整. Knows no other currency. */
import { type Fen, toFen } from '@/lib/core/loans/money';
import type { Text } from './fact';

interface Numerals {
  digits: string;
  /** Within a group of four digits, from the ones. */
  places: readonly string[];
  /** Of the groups of four, from the lowest. */
  groups: readonly string[];
}

const simplified: Numerals = {
  digits: '零壹贰叁肆伍陆柒捌玖',
  places: ['', '拾', '佰', '仟'],
  groups: ['', '万', '亿'],
};
const traditional: Numerals = { ...simplified, digits: '零壹貳參肆伍陸柒捌玖', groups: ['', '萬', '億'] };

/** Yuan, exclusive: above it there is no group to count by. */
const endOfGroups = 1e12;

function wholeYuan(yuan: number, { digits, places, groups }: Numerals): string {
  const written = String(yuan);
  let out = '';
  let hasGap = false;
  let isGroupEmpty = true;
  for (const [at, digit] of [...written].entries()) {
    const place = written.length - 1 - at;
    if (digit === '0') {
      hasGap = out !== '';
    } else {
      out += `${hasGap ? digits[0] : ''}${digits[Number(digit)]}${places[place % 4]}`;
      hasGap = false;
      isGroupEmpty = false;
    }
    if (place % 4 === 0) {
      if (!isGroupEmpty) out += groups[place / 4];
      isGroupEmpty = true;
    }
  }
  return out;
}

function written(fen: Fen, numerals: Numerals): string {
  const yuan = Math.floor(fen / 100);
  const jiao = Math.floor(fen / 10) % 10;
  const cents = fen % 10;
  const { digits } = numerals;
  const whole = yuan > 0 ? `${wholeYuan(yuan, numerals)}元` : '';
  if (jiao === 0 && cents === 0) return `${whole || `${digits[0]}元`}整`;
  const tenths = jiao > 0 ? `${digits[jiao]}角` : whole && digits[0];
  return cents === 0 ? `${whole}${tenths}整` : `${whole}${tenths}${digits[cents]}分`;
}

/**
 * 12,345.60 yuan → 壹万贰仟叁佰肆拾伍元陆角整. One 零 stands for any gap between figures. Throws below zero and from a million
 * million yuan on. English has no such numerals and repeats the Chinese.
 */
export function capitalYuan(fen: Fen): Text {
  if (toFen(fen) < 0 || fen / 100 >= endOfGroups) throw new RangeError(`${fen} fen cannot be written in capitals`);
  const zh = written(fen, simplified);
  return { zh, en: zh, tw: written(fen, traditional) };
}
