/** How a loan is paid back, by the words that say so in folded text. */
import type { RepaymentKind } from '@/lib/core/loans/repayment-plan';

/** In the order in which they decide where more than one is said: 按月付息,到期还本 is interest first. */
export const repaymentWords: readonly [RepaymentKind, RegExp][] = [
  ['flat_fee', /等本等息/],
  ['equal_principal', /等额本金/],
  [
    'interest_first',
    /先息后本|按[月期季]付息|每[月期][^,;!?]{0,4}息[^;!?]{0,24}(?:最后|末期|期末|到期)[^,;!?]{0,4}(?:归?还|偿还)(?:全部)?本/,
  ],
  ['bullet', /到期[^,;!?]{0,4}还[本清]|到期一次|利随本清|一次性?还(?:本付息|[本清])/],
  ['equal_instalments', /等额本息/],
];

/** Every wording above holds one of these: a sentence with none of them needs no further look. */
const anyRepayment = /[本清]|到期|按[月期季]付息/;

export function repaymentKindsIn(text: string): RepaymentKind[] {
  if (!anyRepayment.test(text)) return [];
  return repaymentWords.filter(([, word]) => word.test(text)).map(([kind]) => kind);
}

export function repaymentKindIn(text: string): RepaymentKind | null {
  return repaymentKindsIn(text)[0] ?? null;
}
