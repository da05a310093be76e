/** What is typed into the plan. */
import type { PayoffStrategy } from '@/lib/core/payoff/payoff-order';

/** Months are written 2027-01; null: the first of the plan. */
export interface PlanDraft {
  strategy: PayoffStrategy;
  /** null: nothing was typed, and what the contracts ask for is assumed. */
  monthly: string | null;
  onceIn: { sum: string; month: string | null };
  gone: { isOn: boolean; months: string; left: string; from: string | null };
  missed: { isOn: boolean; loanId: string | null; month: string | null };
  rate: { isOn: boolean; way: 'up' | 'down'; points: string; from: string | null };
  onceOut: { isOn: boolean; sum: string; month: string | null };
}

export const whatIfs = ['gone', 'missed', 'rate', 'onceOut'] as const;

export const blankPlan: PlanDraft = {
  strategy: 'minimums',
  monthly: null,
  onceIn: { sum: '', month: null },
  gone: { isOn: false, months: '3', left: '', from: null },
  missed: { isOn: false, loanId: null, month: null },
  rate: { isOn: false, way: 'up', points: '1', from: null },
  onceOut: { isOn: false, sum: '', month: null },
};
