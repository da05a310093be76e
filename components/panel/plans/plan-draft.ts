/** What is typed into the plan, kept while the panel is open and stored nowhere. */
import { useState } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import type { PayoffStrategy } from '@/lib/core/payoff/payoff-order';
import type { App } from '@/lib/services/screens/app';

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

const drafts = new WeakMap<App, PlanDraft>();

/** Once loans are wiped, what was typed about them goes too. */
export function forgetPlan(app: App): void {
  drafts.delete(app);
}

export type ChangePlan = (part: Partial<PlanDraft>) => void;

export function usePlanDraft(): [PlanDraft, ChangePlan] {
  const app = useApp();
  const [draft, setDraft] = useState(() => drafts.get(app) ?? blankPlan);
  const change: ChangePlan = (part) =>
    setDraft((now) => {
      const next = { ...now, ...part };
      drafts.set(app, next);
      return next;
    });
  return [draft, change];
}
