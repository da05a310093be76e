/** “Plan”: with so much money a month, when all loans are paid off and at what cost, in four orders side by side. */
import { useMemo, useRef } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { FieldsToFix } from '@/components/figures/FieldsToFix';
import { formatFen } from '@/components/figures/format-fen';
import type { PlanDraft } from '@/components/panel/drafts/plan-draft';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { usePlaceHeading } from '@/components/panel/navigation/use-place-heading';
import { useReturnFocus } from '@/components/panel/navigation/use-return-focus';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { standingOut } from '@/lib/core/payoff/compare-plans';
import { type PayoffLoans, payoffLoans } from '@/lib/core/payoff/payoff-loan';
import { type PlanInput, setupOf } from '@/lib/core/payoff/plan-input';
import { type PayoffPlan, simulatePayoff } from '@/lib/core/payoff/simulate-payoff';
import { HowWorkedOut } from './HowWorkedOut';
import { MoneyFields } from './MoneyFields';
import { OrderOfLoans } from './OrderOfLoans';
import { OwedByMonth } from './OwedByMonth';
import { type PlanField, planFieldId, readPlan } from './read-plan';
import { ShortMonths } from './ShortMonths';
import { type ChangePlan, usePlanDraft } from './use-plan-draft';
import { usePlanWords } from './use-plan-words';
import { useRested } from './use-rested';
import { WaysSideBySide } from './WaysSideBySide';
import { WhatIfFields } from './WhatIfFields';
import { wayKey, wayShown, waysFor } from './ways';

/** Sixty loans of thirty years take longer than a frame; until then the last figures stand. */
const restMs = 150;
const sayMs = 1000;
/** In a select more would be too many to find one. */
const maxMonthsOffered = 120;

export function PlansView({ loans }: { loans: readonly OwnLoan[] }) {
  const { t } = usePlanWords();
  const { today } = useApp();
  const heading = usePlaceHeading();
  useReturnFocus(true);
  const prepared = useMemo(() => payoffLoans(loans, today), [loans, today]);
  const isEmpty = prepared.loans.length === 0;
  return (
    <article class="plans">
      <div class="head">
        <BackButton />
        <h1 class="summary" tabIndex={-1} ref={heading}>
          {t('heading')}
        </h1>
        {!isEmpty && <p class="cap dimmer">{t('head_note', { n: prepared.loans.length })}</p>}
      </div>
      {isEmpty ? (
        <section class="sec">
          <EmptyState title={t('none_heading')}>
            <p>{t('none_text')}</p>
          </EmptyState>
        </section>
      ) : (
        <PlanOfLoans prepared={prepared} />
      )}
    </article>
  );
}

const monthsOf = ({ loans }: PayoffLoans): number =>
  Math.min(maxMonthsOffered, 2 + Math.max(0, ...loans.map(({ dues }) => dues.at(-1)?.month ?? 0)) + 12);

function PlanOfLoans({ prepared }: { prepared: PayoffLoans }) {
  const { t } = usePlanWords();
  const [draft, change] = usePlanDraft();
  const rested = useRested(draft, restMs);
  const reading = useMemo(() => readPlan(rested, prepared), [rested, prepared]);
  const months = monthsOf(prepared);
  const labels: Record<PlanField, string> = {
    monthly: t('monthly'),
    onceIn: t('once_in'),
    goneMonths: t('gone_months'),
    goneLeft: t('gone_left'),
    ratePoints: t('rate_points'),
    onceOut: t('out_sum'),
  };
  return (
    <>
      <MoneyFields draft={draft} change={change} prepared={prepared} months={months} />
      <WhatIfFields draft={draft} change={change} prepared={prepared} months={months} />
      {'input' in reading ? (
        <Plans prepared={prepared} input={reading.input} draft={draft} change={change} />
      ) : (
        <FieldsToFix
          state={reading.state}
          fields={reading.fields.map((field) => ({ id: planFieldId(field), label: labels[field] }))}
        />
      )}
      <HowWorkedOut prepared={prepared} />
    </>
  );
}

interface PlansProps {
  prepared: PayoffLoans;
  input: PlanInput;
  draft: PlanDraft;
  change: ChangePlan;
}

function Plans({ prepared, input, draft, change }: PlansProps) {
  const { t } = usePlanWords();
  const { startMonth } = prepared;
  const count = prepared.loans.length;
  const strategy = wayShown(draft.strategy, count);
  const way = t(wayKey(strategy, count));
  const { setup, plans, out } = useMemo(() => {
    const made = setupOf(prepared.loans, input);
    const each = waysFor(made.loans.length).map((one) => simulatePayoff(made, one));
    return { setup: made, plans: each, out: standingOut(each) };
  }, [prepared, input]);
  const plan = plans.find((one) => one.strategy === strategy);
  if (plan === undefined) return null;
  return (
    <>
      <WaysSideBySide
        plans={plans}
        out={out}
        startMonth={startMonth}
        loans={count}
        chosen={strategy}
        onChoose={(one) => change({ strategy: one })}
      />
      <OrderOfLoans strategy={strategy} loans={setup.loans} />
      <ShortMonths setup={setup} plan={plan} startMonth={startMonth} />
      <OwedByMonth plan={plan} startMonth={startMonth} way={way} />
      <Said plan={plan} startMonth={startMonth} way={way} />
    </>
  );
}

/** The result in a sentence for those who hear the screen, once the figures rest; nothing when the view opens. */
function Said({ plan, startMonth, way }: { plan: PayoffPlan; startMonth: string; way: string }) {
  const { t, monthOf } = usePlanWords();
  const { end, paidFen, short } = plan;
  const said = [
    end.state === 'ends'
      ? t('said', { way, month: monthOf(startMonth, end.month), sum: formatFen(paidFen) })
      : t(end.state === 'never' ? 'never' : 'beyond'),
    short !== null && t('said_short', { month: monthOf(startMonth, short.month), sum: formatFen(short.gapFen) }),
  ]
    .filter((part) => part !== false)
    .join(' ');
  const atFirst = useRef(said);
  const rested = useRested(said, sayMs);
  return (
    <p class="vh" role="status">
      {rested === atFirst.current ? '' : rested}
    </p>
  );
}
