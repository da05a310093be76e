/** A figure is no price of a loan where its sentence speaks of investors, deposits or shops. */
import type { Refiner } from '@/lib/core/prices/interpretation';
import { anyOf } from '@/lib/core/prices/vocabulary/word';
import {
  borrowingWords,
  neverPriceWords,
  otherMoneyWords,
  ownLoanWords,
} from '@/lib/core/prices/vocabulary/zh-circumstances';
import { sentenceAround } from './sentence-around';

const never = anyOf(neverPriceWords);
const otherMoney = anyOf(otherMoneyWords);
const ownLoan = anyOf(ownLoanWords);
const borrowing = anyOf(borrowingWords);

export const rejectOtherMoney: Refiner = (_, context) => {
  if (context.mode === 'selection') return undefined;
  const sentence = sentenceAround(context);
  if (never.test(sentence) || (otherMoney.test(sentence) && !ownLoan.test(context.before))) return 'money_of_others';
  return undefined;
};

/** The same beyond the sentence, where nothing near speaks of borrowing. */
export const rejectOtherMoneyAround: Refiner = (_, { mode, around }) =>
  mode === 'page' && !borrowing.test(around) && (otherMoney.test(around) || never.test(around))
    ? 'no_lending_spoken_of'
    : undefined;
