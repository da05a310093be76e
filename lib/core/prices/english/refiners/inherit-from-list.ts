/** A further figure of a list takes the words of the price before it: 6 months at 1.2%, 12 at 1.0%. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';

const listing =
  /^ ?$|^ from (?:about |around )?$|^(?:[^,.]{0,40})?(?:,|;| and| or|\/) ?(?:then |and |or |to )?[^,.%]{0,34}$/;
/** Prices of one list are of one size. */
const maxTimes = 7;

export const inheritFromList: EnglishRefiner = (draft, { head, previous, previousEnd, text, figure }) => {
  if (head.kind !== 'none' || draft.period || draft.isOneOff || draft.isUplift) return undefined;
  if (!previous || previous.kind === 'one_off_fee') return undefined;
  const isOfOneSize = figure.high <= previous.figure.high * maxTimes && figure.low * maxTimes >= previous.figure.low;
  if (!isOfOneSize || !listing.test(text.slice(previousEnd, figure.start))) return undefined;
  draft.inherits = 'list';
  draft.period = previous.period === 'total' ? null : previous.period;
  return undefined;
};
