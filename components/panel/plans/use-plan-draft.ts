/** What is typed into the plan, and a way to change it. */
import { useDrafts } from '@/components/panel/drafts/calculator-drafts';
import { blankPlan, type PlanDraft } from '@/components/panel/drafts/plan-draft';

export type ChangePlan = (part: Partial<PlanDraft>) => void;

export function usePlanDraft(): [PlanDraft, ChangePlan] {
  const { drafts, change } = useDrafts();
  const changePlan: ChangePlan = (part) => change((now) => ({ ...now, plan: { ...(now.plan ?? blankPlan), ...part } }));
  return [drafts.plan ?? blankPlan, changePlan];
}
