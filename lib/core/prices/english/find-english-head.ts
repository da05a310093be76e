/** Finds the word that an English figure is said of: the nearest in front, or the one right behind. */
import { chargeVerbs, feeHeads, otherHeads, rateHeads } from '@/lib/core/prices/vocabulary/en';
import { phraseSource, wordStart } from '@/lib/core/prices/vocabulary/phrase';

export interface EnglishHead {
  word: string;
  kind: 'none' | 'other' | 'rate' | 'fee';
  /** Characters between the head and the figure. */
  gap: number;
  isBehind: boolean;
}

/** One word before 'fee' that says what it is for belongs to it. */
const feeName = '(?:(?!(?:in|of|an?|the|no|and|or|any|with|for|to|as|plus|including|excluding) )[a-z-]+ )?';
const source = `${wordStart}(?:(?<other>${phraseSource(otherHeads)})|(?<verb>${phraseSource(chargeVerbs)})|(?<fee>${feeName}(?:${phraseSource(feeHeads)}))|(?<rate>${phraseSource(rateHeads)}))`;
const heads = new RegExp(source, 'g');
const firstHead = new RegExp(source);
const maxGap = { before: 48, joined: 64, behind: 34 };
/** Between a figure and the word behind it: 6.95% fixed APR, 0.05% of the overdue sum in interest. */
const bridge = /^\*? ?(?:\([^)]{0,20}\) ?)?(?:(?!(?:in|ex)cluding )[a-z/.&-]+ ){0,4}$/;

const none: EnglishHead = { word: '', kind: 'none', gap: 0, isBehind: false };

function headOf({ 0: word, groups = {} }: RegExpMatchArray, gap: number, isBehind: boolean): EnglishHead {
  return { word, kind: groups.other ? 'other' : groups.fee ? 'fee' : 'rate', gap, isBehind };
}

/** Customers of the shop pay 90% a year: who pays is no share. */
const payer = /^(?:people|(?:user|customer|applicant|adult|household|owner|respondent|voter)s?)$/;
const pays = /\b(?:pay|pays|paid|paying|charged|owe|owes|borrow|borrowed)\b/;

function headBefore(before: string): EnglishHead {
  const match = [...before.matchAll(heads)]
    .filter((one) => !(payer.test(one[0]) && pays.test(before.slice(one.index))))
    .at(-1);
  const gap = match ? before.length - match.index - match[0].length : 0;
  return match && gap <= (joins.test(before) ? maxGap.joined : maxGap.before) ? headOf(match, gap, false) : none;
}

function headBehind(after: string): EnglishHead {
  const [clause = ''] = /^[^,]*/.exec(after) ?? [];
  const match = firstHead.exec(clause);
  if (!match || match.index > maxGap.behind || !bridge.test(clause.slice(0, match.index))) return none;
  return headOf(match, match.index, true);
}

/** Words by which the word in front is said of the figure, whatever stands behind. */
const joins =
  /(?:\bof|\bis|\bat|\bare|\bfrom|\bto|\bbe|\bwas|:|=|-) ?(?:about |around |a |an |only |just |up to |as low as |as high as |as much as )*$/;
const maxGapOfJoined = 24;

/** 2.5% + GST: tax on top is not what the figure is. The same length, so that places stay. */
const taxOnTop = /^ ?(?:\+|plus|and|\((?:plus|excl\w*|incl\w*|\+)) ?(?:applicable )?(?:gst|vat|taxe?s?)\b/;
/** 4.24% fixed, 5.99% variable: a kind of rate. */
const kindOfRate = /^ ?(?:p\.?a\.? )?(fixed|variable|effective)\b(?! (?:deposit|income|asset|cost|fee|price|annuit))/;

/** `before` and `after` in lower case: the sentence up to the figures on both sides. */
export function findEnglishHead(before: string, behindFigure: string): EnglishHead {
  const after = behindFigure.replace(taxOnTop, (tax) => ' '.repeat(tax.length));
  const [ahead, behind] = [headBefore(before), headBehind(after)];
  if (ahead.kind === 'none' && behind.kind === 'none') {
    const [all = '', word = ''] = kindOfRate.exec(after) ?? [];
    return word ? { word, kind: 'rate', gap: all.length - word.length, isBehind: true } : none;
  }
  if (ahead.kind === 'none') return behind;
  if (behind.kind === 'none') return ahead;
  const isNamedBehind = behind.gap <= 1 && behind.kind !== 'rate';
  if (joins.test(before) && ahead.gap <= maxGapOfJoined && !isNamedBehind) return ahead;
  return behind.gap <= ahead.gap ? behind : ahead;
}
