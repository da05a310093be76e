/** The rules a figure passes, in their order. A rule may lean on what those before it found; the first that rejects ends it. */
import type { Refiner } from './interpretation';
import { assumeYear } from './refiners/assume-year';
import { attachBounds } from './refiners/attach-bounds';
import { attachDaysOfPeriod } from './refiners/attach-days-of-period';
import { attachGranted } from './refiners/attach-granted';
import { attachInstalmentFees } from './refiners/attach-instalment-fees';
import { attachPeriod, attachPeriodBeside } from './refiners/attach-period';
import { attachPeriodOfFormula } from './refiners/attach-period-of-formula';
import { attachPeriodOfLateness } from './refiners/attach-period-of-lateness';
import { attachPeriodOfSameWord } from './refiners/attach-period-of-same-word';
import { attachStage } from './refiners/attach-stage';
import { attachTerm } from './refiners/attach-term';
import { attachTermOfSentence } from './refiners/attach-term-of-sentence';
import { attachTopic } from './refiners/attach-topic';
import { attachUplift } from './refiners/attach-uplift';
import { classifyKind } from './refiners/classify-kind';
import { inheritFromList } from './refiners/inherit-from-list';
import { readFormula } from './refiners/read-formula';
import { readOneOff } from './refiners/read-one-off';
import { rejectCalculationBefore, rejectCalculationBehind } from './rejections/reject-calculation';
import { rejectImpossible } from './rejections/reject-impossible';
import { rejectLegalCap } from './rejections/reject-legal-cap';
import { rejectOtherMoney, rejectOtherMoneyAround } from './rejections/reject-other-money';
import { rejectOtherWord } from './rejections/reject-other-word';
import { rejectPoints } from './rejections/reject-points';
import { rejectRating } from './rejections/reject-rating';
import { rejectSpokenOf } from './rejections/reject-spoken-of';
import { rejectStatistic } from './rejections/reject-statistic';
import { rejectUnreadPeriod } from './rejections/reject-unread-period';
import { requireLending } from './rejections/require-lending';
import { requirePriceWord } from './rejections/require-price-word';

export const refiners: readonly (readonly [name: string, refine: Refiner])[] = Object.entries({
  rejectOtherWord,
  rejectSpokenOf,
  rejectUnreadPeriod,
  rejectRating,
  rejectCalculationBefore,
  attachPeriod,
  attachDaysOfPeriod,
  readFormula,
  inheritFromList,
  attachStage,
  attachGranted,
  attachInstalmentFees,
  readOneOff,
  attachTopic,
  requirePriceWord,
  rejectOtherMoney,
  rejectLegalCap,
  rejectStatistic,
  rejectOtherMoneyAround,
  attachPeriodBeside,
  attachPeriodOfSameWord,
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
