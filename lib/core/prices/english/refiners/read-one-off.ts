/** A share of a sum that is charged once, though no fee is named: we charge 4% of the amount. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';
import { chargeVerbs, earlyWords, sharesOfLoan } from '@/lib/core/prices/vocabulary/en';
import { anyPhrase, phraseSource, phrases } from '@/lib/core/prices/vocabulary/phrase';

const charge = anyPhrase(chargeVerbs);
const shareOfSum =
  /^ ?of (?:the |any |each |your )?(?:[a-z]+ )?(?:amount|sum|principal|che(?:ck|que)|withdrawal|purchase|advance)\b/;

/** Prepayment: 4% of outstanding principal. */
const early = anyPhrase([
  ...earlyWords,
  phrases('foreclosure, foreclose, foreclosing, prepayment, prepay, part payment'),
]);
const shareOfLoan = new RegExp(
  `^ ?(?:\\([^)]{0,20}\\) ?|(?:\\+|plus) ?(?:applicable )?(?:gst|vat|taxe?s?) )?(?:of|on) (?:the |any |your )?(?:(?:outstanding|remaining|unpaid|original|prepaid|total) )?(?:${phraseSource(sharesOfLoan)})`,
);

/** You pay 2.5% of the amount withdrawn as a fee. */
const asFee = /^ ?of (?:the|each|any) (?:amount|sum|cash)[^,.%]{0,20} as an? [^,.%]{0,24}fee\b/;

/** Extend it and the lender takes a further 5%. */
const takesMore =
  /\b(?:bank|lender|app|platform|company|broker|they|it|he|she) (?:takes?|took|cuts?|deducts?|keeps?|charges?) (?:another|a further|an extra) ?$/;

export const readOneOff: EnglishRefiner = (draft, { head, after, before }) => {
  if (!draft.period && asFee.test(after)) draft.isOneOff = true;
  if (!draft.period && head.kind === 'none' && early.test(before) && shareOfLoan.test(after)) draft.isOneOff = true;
  if (!draft.period && takesMore.test(before)) draft.isOneOff = true;
  if (!draft.period && charge.test(head.word) && shareOfSum.test(after)) draft.isOneOff = true;
  return undefined;
};
