/** A further figure of a list takes the words of the price before it: 6 months at 1.2%, 12 at 1.0%. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';

const listing =
  /^ ?$|^ from (?:about |around )?$|^(?:[^,.]{0,40})?(?:,|;| and| or|\/) ?(?:then |and |or |to )?[^,.%]{0,34}$/;
const otherOfOnce = /^(?: [a-z() -]{1,24})?,? (?:or|and|rising to|then|and then) (?:[a-z]+ ){0,3}$/i;
/** 2% in year one, 1% in year two. */
const otherTime =
  /^ ?(?:in (?:year|the (?:second|third|next|following))|(?:there)?after\b|between|from (?:month|year)|within|up to (?:month|year))/;
const maxOnce = 15;
/** Prices of one list are of one size. */
const maxTimes = 7;

export const inheritFromList: EnglishRefiner = (draft, { head, previous, previousEnd, text, figure, after }) => {
  if (head.kind !== 'none' || draft.period || draft.isOneOff || draft.isUplift) return undefined;
  if (!previous) return undefined;
  if (previous.kind === 'one_off_fee') {
    // A set-up fee of 1%, or 2.5% for larger loans.
    const between = text.slice(previousEnd, figure.start);
    const isListed = otherOfOnce.test(between) || (/^[^.;%]{0,48}, $/.test(between) && otherTime.test(after));
    draft.isOneOff = isListed && figure.high <= maxOnce;
    return undefined;
  }
  const isOfOneSize = figure.high <= previous.figure.high * maxTimes && figure.low * maxTimes >= previous.figure.low;
  if (!isOfOneSize || !listing.test(text.slice(previousEnd, figure.start))) return undefined;
  draft.inherits = 'list';
  draft.period = previous.period === 'total' ? null : previous.period;
  return undefined;
};
