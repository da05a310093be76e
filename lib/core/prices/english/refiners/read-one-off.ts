/** A share of a sum that is charged once, though no fee is named: we charge 4% of the amount. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';
import { chargeVerbs } from '@/lib/core/prices/vocabulary/en';
import { anyPhrase } from '@/lib/core/prices/vocabulary/phrase';

const charge = anyPhrase(chargeVerbs);
const shareOfSum =
  /^ ?of (?:the |any |each |your )?(?:[a-z]+ )?(?:amount|sum|principal|che(?:ck|que)|withdrawal|purchase|advance)\b/;

export const readOneOff: EnglishRefiner = (draft, { head, after }) => {
  if (!draft.period && charge.test(head.word) && shareOfSum.test(after)) draft.isOneOff = true;
  return undefined;
};
