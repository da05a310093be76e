/** Finds the word that an English figure is said of: the nearest in front, or the one right behind. */
import { feeWords, otherWords, rateWords } from '@/lib/core/prices/vocabulary/en';
import type { EnglishContext } from './english-context';

export interface EnglishHead {
  word: string;
  kind: 'none' | 'other' | 'rate' | 'fee';
  /** Characters between the head and the figure. */
  gap: number;
  isBehind: boolean;
}

/** One word before 'fee' that says what it is for belongs to it. */
const feeName = '(?:[a-z-]+ )?';
const source = `(?<![a-z-])(?:(?<other>${otherWords})|(?<fee>${feeName}(?:${feeWords}))|(?<rate>${rateWords}))(?![a-z])`;
const heads = new RegExp(source, 'g');
const maxGap = 48;
const maxGapBehind = 34;
/** Between a figure and the word behind it: 6.95% fixed APR, 0.05% of the overdue sum in interest. */
const bridge = /^\*? ?(?:\([^)]{0,20}\) ?)?(?:[a-z/.&-]+ ){0,4}$/;

const none: EnglishHead = { word: '', kind: 'none', gap: 0, isBehind: false };

function headOf(match: RegExpExecArray | RegExpMatchArray, gap: number, isBehind: boolean): EnglishHead {
  const { other, fee } = match.groups ?? {};
  return { word: match[0], kind: other ? 'other' : fee ? 'fee' : 'rate', gap, isBehind };
}

function headBefore({ before }: EnglishContext): EnglishHead {
  const match = [...before.matchAll(heads)].at(-1);
  const gap = match ? before.length - match.index - match[0].length : 0;
  return match && gap <= maxGap ? headOf(match, gap, false) : none;
}

function headBehind({ after }: EnglishContext): EnglishHead {
  const [clause = ''] = /^[^,]*/.exec(after) ?? [];
  const match = new RegExp(source).exec(clause);
  if (!match || match.index > maxGapBehind || !bridge.test(clause.slice(0, match.index))) return none;
  return headOf(match, match.index, true);
}

/** Words by which the word in front is said of the figure, whatever stands behind. */
const joins =
  /(?:\bof|\bis|\bat|\bare|\bfrom|\bto|\bbe|\bwas|:|=|-) ?(?:about |around |a |an |only |just |up to |as low as |as high as )*$/;

export function findEnglishHead(context: EnglishContext): EnglishHead {
  const [ahead, behind] = [headBefore(context), headBehind(context)];
  if (ahead.kind === 'none') return behind;
  if (behind.kind === 'none') return ahead;
  if (joins.test(context.before) && ahead.gap <= 24 && !(behind.gap <= 1 && behind.kind !== 'rate')) return ahead;
  return behind.gap <= ahead.gap ? behind : ahead;
}
