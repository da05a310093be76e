/** Fees, sums and terms that a phrase states in English: 299 yuan membership fee, 12 months, 10,000 yuan. Prices have a reader of their own. */
import { fenFromYuan } from '@/lib/core/loans/money';
import type { ExtraCharge } from '@/lib/core/prices/extra-charges';
import type { FeeKind } from '@/lib/core/prices/price';

const figure = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,8}(?:\\.\\d{1,4})?)';
const yuan = '(?:yuan|rmb|cny)';
const amount = `(?:[¥￥]\\s?)?${figure}(?:\\s?(?:${yuan}|(%)))?`;
const kindWord =
  'memberships?|vip|rights|guarantee|insurance|service|processing|platform|management|handling|arrangement';
const fee = `(?:(?:upfront|one-off|monthly|(${kindWord}))\\s+){0,2}(?:fees?|charges?|premiums?)`;
const often = '(?:\\s+(?:(?:a|per|each|every)\\s+month|monthly))?';
/** 299 yuan fee; the sum is said to be money, for 3 late fees state none. */
const ahead = new RegExp(`(?:[¥￥]\\s?${figure}|${figure}\\s?(?:${yuan}|(%)))\\s+(?:a\\s+)?${fee}${often}`, 'gi');
/** service fee of 299 yuan */
const behind = new RegExp(`\\b${fee}\\s*(?:of|is|:|=)?\\s*${amount}${often}`, 'gi');
const kinds: [FeeKind, RegExp][] = [
  ['membership', /^(?:membership|vip)/i],
  ['rights_package', /^rights/i],
  ['guarantee', /^guarantee/i],
  ['insurance', /^insurance/i],
];
const isMonthly = /month/i;
/** A fee for paying late or early is none of a loan that goes as agreed. */
const ofElse = /(?:\blate|\bno|\bprepayment|\bearly repayment)\s*$/i;

const kindOf = (word: string | undefined): FeeKind =>
  kinds.find(([, pattern]) => pattern.test(word ?? ''))?.[0] ?? 'service';

interface Stated {
  start: number;
  surface: string;
  written: string;
  isPercent: boolean;
  word: string | undefined;
}

function charge({ start, surface, written, isPercent, word }: Stated): ExtraCharge {
  const value = Number(written.replaceAll(',', ''));
  return {
    start,
    end: start + surface.length,
    surface,
    kind: kindOf(word),
    amountFen: isPercent ? null : fenFromYuan(value),
    percentOfPrincipal: isPercent ? value : null,
    when: isMonthly.test(surface) ? 'monthly' : 'upfront',
    assumptions: isMonthly.test(surface) ? [] : ['when_assumed'],
  };
}

/** In order and apart, with offsets into the text. */
export function englishFees(text: string): ExtraCharge[] {
  const found = [
    ...Array.from(text.matchAll(ahead), ({ 0: surface, 1: sign, 2: written, 3: percent, 4: word, index }) => ({
      ...{ start: index, surface, word },
      ...{ written: sign ?? written ?? '', isPercent: percent !== undefined },
    })),
    ...Array.from(text.matchAll(behind), ({ 0: surface, 1: word, 2: written = '', 3: percent, index }) => ({
      ...{ start: index, surface, word },
      ...{ written, isPercent: percent !== undefined },
    })),
  ];
  const kept: Stated[] = [];
  for (const one of found) {
    const end = one.start + one.surface.length;
    const isFree = kept.every((other) => end <= other.start || other.start + other.surface.length <= one.start);
    if (isFree && !ofElse.test(text.slice(0, one.start))) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start).map(charge);
}

const units: [RegExp, string][] = [
  [/(\d)\s*(?:monthly\s+)?(?:months?|instal?lments?|payments?)\b/gi, '$1个月'],
  [/(\d)\s*years?\b/gi, '$1年'],
  [/(\d)\s*days?\b/gi, '$1天'],
  [new RegExp(`(\\d)\\s*${yuan}\\b`, 'gi'), '$1元'],
];

/** The same text with its units in Chinese, in which sums and terms are read. */
export function inChineseUnits(text: string): string {
  return units.reduce((read, [unit, chinese]) => read.replace(unit, chinese), text);
}
