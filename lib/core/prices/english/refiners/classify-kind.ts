/** Whether an English figure is interest on what is owed, a fee, a penalty, or a fee taken once. */
import type { EnglishContext, EnglishRefiner } from '@/lib/core/prices/english/english-context';
import type { Draft } from '@/lib/core/prices/interpretation';
import {
  earlyWords,
  flatWords,
  oneOffWords,
  penaltyWords,
  periodWords,
  yearlyNames,
} from '@/lib/core/prices/vocabulary/en';
import { anyPhrase, phraseSource, phrases } from '@/lib/core/prices/vocabulary/phrase';

const penalty = anyPhrase(penaltyWords);
/** 2% per month on the overdue instalment. */
const penaltyBehind = new RegExp(
  `^[^,]{0,24}?\\b(?:on|of|for) (?:the |any |your |each |every |all )?(?:${phraseSource(penaltyWords)})`,
);
const early = anyPhrase(earlyWords);
const flat = anyPhrase(flatWords);
const oneOff = anyPhrase(oneOffWords);
/** Rates that hold the fees and are put on what is still owed, whatever flat rate they are made of. */
const allIn = anyPhrase([...yearlyNames, phrases('effective', { ending: 'stem' })]);
/** 1.1% monthly reducing, beside a flat rate. */
const reducing = /^[^,;%]{0,12}\breducing\b/;
const reach = { ahead: 80, aheadOfTrail: 40 };

/** The clause that the figure and its head stand in. */
function clauseOf({ before, after, head }: EnglishContext): string {
  return head.isBehind
    ? after.slice(0, head.gap + head.word.length) + before.slice(-reach.aheadOfTrail)
    : before.slice(-reach.ahead);
}

function isPenalty(context: EnglishContext): boolean {
  const clause = clauseOf(context);
  return (penalty.test(clause) || penaltyBehind.test(context.after)) && !early.test(clause);
}

/** 1.5% processing fee per month: charged again and again, whatever its name. */
const eachTime = new RegExp(
  `^ ?(?:${phraseSource([...periodWords.month, ...periodWords.week, ...periodWords.period])})`,
);

const isEachTime = ({ head, after }: EnglishContext): boolean =>
  head.isBehind && eachTime.test(after.slice(head.gap + head.word.length));

function kindOf(draft: Draft, context: EnglishContext): Draft['kind'] {
  const { head, sentence, previous } = context;
  if (draft.isUplift) return 'penalty';
  if (draft.isOneOff || (head.kind === 'fee' && !draft.period)) return 'one_off_fee';
  if (draft.inherits === 'conversion' || (draft.period === 'total' && draft.term?.isDays)) return 'rate';
  if (draft.inherits === 'list' && previous) return previous.kind;
  if (isPenalty(context) || (/^ ?[×*x]/.test(context.after) && penalty.test(sentence))) return 'penalty';
  if (head.kind !== 'fee' && (allIn.test(head.word) || reducing.test(context.after) || !flat.test(sentence)))
    return 'rate';
  return oneOff.test(head.word) && !isEachTime(context) ? 'one_off_fee' : 'fee';
}

export const classifyKind: EnglishRefiner = (draft, context) => {
  draft.kind = kindOf(draft, context);
  return undefined;
};
