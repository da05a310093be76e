/** A figure without a word of price that a lender granted or someone was asked: quoted 13.99% on a used car loan. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';
import { grantWords, otherHeads, referenceRates } from '@/lib/core/prices/vocabulary/en';
import { anyPhrase, phraseSource, wordStart } from '@/lib/core/prices/vocabulary/phrase';

const fillers =
  '(?: (?:me|us|him|her|them|you|it|the|my|our|an?|at|about|around|only|just|of|as low as|as much as|as high as|up to|nearly|between|from|in at))*';
const granted = new RegExp(`${wordStart}(?:${phraseSource(grantWords)})${fillers} ?$`);
/** Bank Rate + 0.35%, currently 4.35%: what the rate comes to. */
const comesTo = new RegExp(
  `${wordStart}(?:${phraseSource(referenceRates)}) ?(?:\\+|plus|minus|-) ?[\\d.]+ ?%,? ?\\(?(?:which is )?(?:currently|now|today)(?: at)? $`,
);
const loan = /\b(?:loans?|financ\w*|refi\w*|mortgages?|heloc|borrow\w*|lend\w*|credit union)\b/;
const other = anyPhrase(otherHeads);
/** 20% down, 10% off, 13% more, 80% of the price. */
const otherBehind =
  /^ ?(?:down|off|of|more|less|back|cash|discount|deposit|upfront|raise|bonus|interest[- ]free|equity|ltv|in )/;
const reach = { before: 110, behind: 70 };
const yearly = { min: 1, max: 60 };

export const attachGranted: EnglishRefiner = (draft, { head, text, before, after, figure, cell }) => {
  if (head.kind !== 'none' || draft.period || draft.inherits !== 'no' || draft.isOneOff || draft.isUplift || cell)
    return undefined;
  const clause = before.slice(-40);
  if (figure.low < yearly.min || figure.high > yearly.max || otherBehind.test(after) || other.test(clause))
    return undefined;
  const lead = text.slice(Math.max(0, figure.start - reach.before), figure.start).toLowerCase();
  if (
    !(granted.test(before) || comesTo.test(lead)) ||
    !loan.test(text.slice(Math.max(0, figure.start - reach.before), figure.end + reach.behind).toLowerCase())
  )
    return undefined;
  draft.period = 'year';
  draft.isYearAssumed = true;
  draft.inherits = 'conversion';
  return undefined;
};
