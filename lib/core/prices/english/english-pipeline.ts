/** The rules a figure in English text passes, in their order. The first that rejects ends it. */
import type { EnglishRefiner } from './english-context';
import { assumeYear } from './refiners/assume-year';
import { attachBounds } from './refiners/attach-bounds';
import { attachDaysOfLoan } from './refiners/attach-days-of-loan';
import { attachGranted } from './refiners/attach-granted';
import { attachNamedLoan } from './refiners/attach-named-loan';
import { attachPeriod } from './refiners/attach-period';
import { classifyKind } from './refiners/classify-kind';
import { inheritFromList } from './refiners/inherit-from-list';
import { readConversion } from './refiners/read-conversion';
import { readFormula } from './refiners/read-formula';
import { readOneOff } from './refiners/read-one-off';
import { readUplift } from './refiners/read-uplift';
import { rejectCalculation } from './rejections/reject-calculation';
import { rejectFormer } from './rejections/reject-former';
import { rejectLegalCap } from './rejections/reject-legal-cap';
import { rejectNothing } from './rejections/reject-nothing';
import { rejectOtherWord } from './rejections/reject-other-word';
import { rejectSavings } from './rejections/reject-savings';
import { requireLending } from './rejections/require-lending';
import { requirePeriod } from './rejections/require-period';
import { requirePriceWord } from './rejections/require-price-word';

export const englishRefiners: readonly (readonly [name: string, refine: EnglishRefiner])[] = Object.entries({
  rejectOtherWord,
  rejectNothing,
  rejectFormer,
  rejectCalculation,
  readUplift,
  readConversion,
  readFormula,
  attachPeriod,
  attachDaysOfLoan,
  readOneOff,
  inheritFromList,
  attachGranted,
  attachNamedLoan,
  requirePriceWord,
  requireLending,
  rejectLegalCap,
  rejectSavings,
  classifyKind,
  assumeYear,
  requirePeriod,
  attachBounds,
});
