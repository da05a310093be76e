/** Which tips belong to which situation, and which situations answer the three buttons of a record. */
import { type Situation, situations, type Tip } from '@/lib/core/lenders/knowledge';
import type { LenderKind } from '@/lib/core/lenders/lender';

/** `not_borrowed`, `due_soon` and `already_late` are the three buttons under “what now”. */
export const whatNow = ['not_borrowed', 'due_soon', 'already_late'] as const;
export type WhatNow = (typeof whatNow)[number];

const opens: Record<WhatNow, Situation> = {
  not_borrowed: 'before-borrowing',
  due_soon: 'before-due',
  already_late: 'days-1-30',
};

export function situationFor(answer: WhatNow): Situation {
  return opens[answer];
}

export interface TipGroup {
  situation: Situation;
  tips: Tip[];
}

/** Every rule in the lists is the mainland's, so of a lender elsewhere only tips that rest on none are told. */
function applies(tip: Tip, kind: LenderKind | null): boolean {
  if (kind === null) return true;
  if (kind === 'outside_mainland' && tip.ruleId !== null) return false;
  return tip.lenderKinds === undefined || tip.lenderKinds.includes(kind);
}

/** Situations in the order of time, each with its tips; a tip limited to other kinds of lender is left out. `kind` null = all. */
export function groupTips(tips: readonly Tip[], kind: LenderKind | null): TipGroup[] {
  return situations.flatMap((situation) => {
    const own = tips.filter((tip) => tip.situation === situation && applies(tip, kind));
    return own.length === 0 ? [] : [{ situation, tips: own }];
  });
}

/** Shade of the ramp of days, 1–5, for situations that are spans of days; null for the others. */
export function shadeOf(situation: Situation): number | null {
  if (situation === 'days-1-30') return 1;
  if (situation === 'days-31-90') return 2;
  return situation === 'over-90' ? 4 : null;
}
