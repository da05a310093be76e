/** On a page a percentage is a loan's price only where lending is spoken of near it. */
import type { EnglishContext, EnglishRefiner } from '@/lib/core/prices/english/english-context';
import { lendingWords, oneOffWords, penaltyWords } from '@/lib/core/prices/vocabulary/en';
import { anyPhrase } from '@/lib/core/prices/vocabulary/phrase';

const lending = anyPhrase(lendingWords);
const feeOfLoan = anyPhrase([...oneOffWords, ...penaltyWords]);

/** A 3% processing charge on every order is a shop's, if only cards and no loans are named near. */
const goods =
  /\b(?:gift cards?|checkout|tickets?|(?<!card )delivery|shipping|(?:(?<!\b(?:in|money|court|standing|payment) )orders?))\b/;
const ownLending =
  /\b(?:loan|lend|borrow|instal+ment|repay|mortgage|financ|credit limit|cash advance|balance transfer|interest|apr\b|bnpl|pay later)/;
const reach = { goods: 120, lending: 220 };

function isOfGoods({ text, figure, head }: EnglishContext): boolean {
  if (head.kind !== 'fee') return false;
  const around = (span: number) => text.slice(Math.max(0, figure.start - span), figure.end + span).toLowerCase();
  return goods.test(around(reach.goods)) && !ownLending.test(around(reach.lending));
}

/** Interest: 6% monthly; service fee: 5%: what follows a loan's price is the loan's. */
const maxGap = 56;

export const requireLending: EnglishRefiner = (_, context) => {
  const { mode, head, sentence, isLendingSpokenOf, previous, figure, previousEnd } = context;
  if (mode === 'selection') return undefined;
  if (isOfGoods(context)) return 'no_lending_spoken_of';
  // A fee that is only called a fee may be a shop's: its own sentence has to speak of lending.
  const isBesidePrice = previous !== null && previous.kind !== 'one_off_fee' && figure.start - previousEnd < maxGap;
  const isNamed = isBesidePrice || head.kind !== 'fee' || feeOfLoan.test(head.word) || lending.test(sentence);
  return isLendingSpokenOf && isNamed ? undefined : 'no_lending_spoken_of';
};
