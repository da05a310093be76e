/** What a figure in English text is the price of, if of anything. The same answers as for Chinese, by rules of their own. */
import type { FigurePlace, InterpretedFigure, Period, RejectionReason } from '@/lib/core/prices/interpretation';
import {
  capWords,
  floorWords,
  lawWords,
  lendingWords,
  penaltyWords,
  savingWords,
  shareOf,
} from '@/lib/core/prices/vocabulary/en';
import { type EnglishContext, englishContextOf } from './english-context';
import { englishPeriod } from './english-period';
import { type EnglishHead, findEnglishHead } from './find-english-head';

export type EnglishInterpretation = { price: InterpretedFigure } | { rejection: RejectionReason };

const word = (source: string): RegExp => new RegExp(`(?<![a-z-])(?:${source})(?![a-z])`);
const penalty = word(penaltyWords);
const saving = word(savingWords);
const law = word(lawWords);
const lending = word(lendingWords);
const share = new RegExp(`^ ?(?:${shareOf})\\b`);
const floorAhead = new RegExp(`(?<![a-z])(?:${floorWords})(?: (?:a|an|only|just|about|fixed|apr|rate))* ?[$:]? ?$`);
const capAhead = new RegExp(`(?<![a-z])(?:${capWords})(?: (?:a|an|only|just|about|of))* ?[:]? ?$`);
const floorBehind =
  /^\*? ?(?:apr|p\.?a\.?|per annum|a year|per month)? ?(?:and (?:up|above|higher|over)|onwards?|or more|\+)/;
const capBehind = /^\*? ?(?:or (?:less|lower|below)|and (?:below|under)|max(?:imum)?\b)/;
const flat = /\b(?:flat|add-on)\b/;
const once =
  /\b(?:origination|processing|arrangement|upfront|up-front|one-off|one-time|set-?up|application|establishment|disburse\w*|transaction|transfer|prepayment|early|settle\w*|admin\w*|documentation|stamp)\b/;
const conversion =
  /\b(?:over a year|in a year|a year that is|equivalent to|equals|equates to|works out (?:at|to)|translates? (?:in)?to|or about|annuali[sz]ed(?: to| at)?)\b[^,]*$/;
const formula = /(?:amount|sum|principal|balance|payment|debt) ?[×*x] ?$/;
const timesDays = /^ ?[×*x] ?(?:number of )?(?:days|overdue days|days late)/;
/** 21.4% a year earlier: what it was. */
const former =
  /^ ?(?:a (?:year|month|week)|last \w+|\w+ (?:years?|months?)) (?:earlier|ago|before)|^ ?(?:previously|earlier)\b/;
const multipleOfRate = /^ ?of (?:the )?(?:contract|agreed|original|normal|loan|interest|applicable)(?: \w+)? rate/;
const listing = /^ ?$|^(?:[^,.]{0,40})?(?:,|;| and| or|\/) ?(?:then |and |or |to )?[^,.%]{0,34}$/;
const minYearlyPercent = 1;

const kindOf = (head: EnglishHead, context: EnglishContext, period: Period | null): InterpretedFigure['kind'] => {
  const clause = head.isBehind
    ? context.after.slice(0, head.gap + head.word.length) + context.before.slice(-40)
    : context.before.slice(-80);
  const isEarly = /\b(?:early|prepay\w*|settle\w*)\b/.test(clause);
  const isLate = penalty.test(clause) && !isEarly;
  if (head.kind === 'fee' && !period) return 'one_off_fee';
  if (isLate) return 'penalty';
  if (head.kind === 'fee' || flat.test(context.sentence)) return once.test(head.word) ? 'one_off_fee' : 'fee';
  return 'rate';
};

function openEnd({ before, after, figure }: EnglishContext): InterpretedFigure['open'] {
  if (figure.low < figure.high) return null;
  if (capBehind.test(after) || capAhead.test(before)) return 'low';
  return figure.isOpenEnded || floorBehind.test(after) || floorAhead.test(before) ? 'high' : null;
}

/** Why no price is stated, by the word it is said of and by what the sentence speaks of. */
function rejectionOf(head: EnglishHead, context: EnglishContext): RejectionReason | null {
  const { figure, mode, sentence, before, after, isLendingSpokenOf } = context;
  if (head.kind === 'other') return 'other_word_governs';
  if (figure.high === 0) return 'nothing_or_all';
  if (former.test(after)) return 'limit_spoken_of';
  if (share.test(after)) return 'other_word_governs';
  if (mode === 'selection') return null;
  // A fee that is only called a fee is a loan's where its own sentence speaks of lending.
  const isNamed = head.kind !== 'fee' || once.test(head.word) || penalty.test(head.word) || lending.test(sentence);
  if (!isLendingSpokenOf || !isNamed) return 'no_lending_spoken_of';
  if (law.test(sentence) && /\b(?:limit|cap|ceiling|exceed\w*|above|maximum|no more than|protect\w*)\b/.test(sentence))
    return 'legal_cap';
  const isOfLoan = /\bloan|\bborrow|\bcredit|\bcard/.test(before + after);
  return saving.test(sentence) && !isOfLoan ? 'money_of_others' : null;
}

function inherited(context: EnglishContext): InterpretedFigure | null {
  const { previous, text, previousEnd, figure } = context;
  if (!previous || previous.kind === 'one_off_fee') return null;
  const isOfOneSize = figure.high <= previous.figure.high * 5 && figure.low * 5 >= previous.figure.low;
  return isOfOneSize && listing.test(text.slice(previousEnd, figure.start)) ? previous : null;
}

const daysOfLoan = /\b(\d{1,3}|two|three|four)[- ](day|week)s?\b/;
const counts: Record<string, number> = { two: 2, three: 3, four: 4 };

/** 15% interest on every 30-day loan: a price for so many days. */
function daysIn(sentence: string): number | null {
  const [, count = '', unit] = daysOfLoan.exec(sentence) ?? [];
  const days = (counts[count] ?? Number(count)) * (unit === 'week' ? 7 : 1);
  return days >= 5 && days <= 366 ? days : null;
}

interface Reading {
  head: EnglishHead;
  period: Period | null;
  kind: InterpretedFigure['kind'];
  isUplift: boolean;
}

function readingOf(context: EnglishContext): Reading | null {
  const { before, after, previous, figure, mode } = context;
  const head = findEnglishHead(context);
  if (multipleOfRate.test(after) && figure.low > 100) return { head, period: null, kind: 'penalty', isUplift: true };
  if (previous && conversion.test(before)) return { head, period: 'year', kind: 'rate', isUplift: false };
  if (formula.test(before) || timesDays.test(after)) {
    const isOnce = /\bonce\b|one-off|one-time/.test(after);
    const kind = isOnce ? 'one_off_fee' : penalty.test(context.sentence) ? 'penalty' : 'rate';
    return { head, period: timesDays.test(after) ? 'day' : englishPeriod(context, head), kind, isUplift: false };
  }
  const period = englishPeriod(context, head);
  if (head.kind !== 'none') return { head, period, kind: kindOf(head, context, period), isUplift: false };
  const list = inherited(context);
  if (list && !period)
    return { head, period: list.period === 'total' ? null : list.period, kind: list.kind, isUplift: false };
  // 0.05% a day, without any word of price.
  const isBare = period !== null || mode === 'selection';
  return isBare ? { head, period, kind: kindOf(head, context, period), isUplift: false } : null;
}

export function interpretEnglish(place: FigurePlace): EnglishInterpretation {
  const context = englishContextOf(place);
  const { figure, before, after, sentence } = context;
  const reading = readingOf(context);
  if (!reading) return { rejection: 'no_price_word' };
  const { head, kind, isUplift } = reading;
  const rejection = rejectionOf(head, context);
  if (rejection) return { rejection };
  const isRate = kind === 'rate' || kind === 'penalty';
  const isBareRate =
    !reading.period && isRate && !isUplift && figure.high >= minYearlyPercent && /rate|apr|eir|cost/.test(head.word);
  const days = !reading.period && /interest/.test(head.word) ? daysIn(sentence) : null;
  const period = days ? 'total' : isBareRate ? 'year' : reading.period;
  if (!period && isRate && !isUplift) return { rejection: 'period_and_lending_unsaid' };
  const lead =
    head.isBehind || head.kind === 'none'
      ? 0
      : Math.min(
          head.gap + head.word.length,
          figure.start - Math.max(place.previousEnd, place.cell?.start ?? 0, place.line.start),
        );
  const trail = head.isBehind ? head.gap + head.word.length : 0;
  return {
    price: {
      figure,
      start: figure.start - Math.max(0, lead),
      end: figure.end + Math.min(trail, after.length),
      head: head.word || before.trim().slice(-16),
      isGoverned: head.kind !== 'none',
      kind: days ? 'rate' : kind === 'fee' && !period ? 'one_off_fee' : kind,
      period: kind === 'one_off_fee' && !days ? null : period,
      term: days,
      isDays: days !== null,
      isYearAssumed: isBareRate && !days,
      isTermClear: flat.test(sentence),
      open: openEnd(context),
      isUplift,
      isInPoints: false,
    },
  };
}
