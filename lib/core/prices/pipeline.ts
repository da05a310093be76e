/** The rules a figure passes, in their order. A rule may lean on what those before it found; the first that rejects ends it. */
import type { Refiner } from './interpretation';
import { assumeYear } from './refiners/assume-year';
import { attachBounds } from './refiners/attach-bounds';
import { attachPeriod, attachPeriodBeside } from './refiners/attach-period';
import { attachPeriodOfFormula } from './refiners/attach-period-of-formula';
import { attachPeriodOfLateness } from './refiners/attach-period-of-lateness';
import { attachStage } from './refiners/attach-stage';
import { attachTerm } from './refiners/attach-term';
import { attachTermOfSentence } from './refiners/attach-term-of-sentence';
import { attachUplift } from './refiners/attach-uplift';
import { classifyKind } from './refiners/classify-kind';
import { inheritFromList } from './refiners/inherit-from-list';
import { readFormula } from './refiners/read-formula';
import { readOneOff } from './refiners/read-one-off';
import { rejectCalculationBefore, rejectCalculationBehind } from './refiners/reject-calculation';
import { rejectImpossible } from './refiners/reject-impossible';
import { rejectLegalCap } from './refiners/reject-legal-cap';
import { rejectOtherMoney, rejectOtherMoneyAround } from './refiners/reject-other-money';
import { rejectOtherWord } from './refiners/reject-other-word';
import { rejectPoints } from './refiners/reject-points';
import { rejectRating } from './refiners/reject-rating';
import { rejectSpokenOf } from './refiners/reject-spoken-of';
import { rejectUnreadPeriod } from './refiners/reject-unread-period';
import { requireLending } from './refiners/require-lending';
import { requirePriceWord } from './refiners/require-price-word';

export const refiners: readonly (readonly [name: string, refine: Refiner])[] = Object.entries({
  rejectOtherWord,
  rejectSpokenOf,
  rejectUnreadPeriod,
  rejectRating,
  rejectCalculationBefore,
  attachPeriod,
  readFormula,
  inheritFromList,
  attachStage,
  readOneOff,
  requirePriceWord,
  rejectOtherMoney,
  rejectLegalCap,
  rejectOtherMoneyAround,
  attachPeriodBeside,
  attachPeriodOfLateness,
  attachPeriodOfFormula,
  rejectCalculationBehind,
  attachTerm,
  attachTermOfSentence,
  attachUplift,
  rejectPoints,
  assumeYear,
  requireLending,
  classifyKind,
  rejectImpossible,
  attachBounds,
});
