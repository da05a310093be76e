/** What may happen on the way: each is tried by a tick, and then asked for its figures. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { CheckField } from '@/components/fields/CheckField';
import { ChoiceField } from '@/components/fields/ChoiceField';
import { SelectField } from '@/components/fields/SelectField';
import { FigureField } from '@/components/figures/FigureField';
import { formatFen } from '@/components/figures/format-fen';
import { whatIfs } from '@/components/panel/drafts/plan-draft';
import { monthAfter, principalOf } from '@/lib/core/payoff/payoff-loan';
import type { PlanFieldsProps } from './MoneyFields';
import { MonthSelect } from './MonthSelect';
import { missedPayment, type PlanField, planFieldId, planFieldKinds } from './read-plan';
import { usePlanWords } from './use-plan-words';

export function WhatIfFields(props: PlanFieldsProps) {
  const { t } = usePlanWords();
  const tried = whatIfs.filter((one) => props.draft[one].isOn).length;
  // Open on return where something is tried, so that nothing counts unseen; from then on the reader folds it.
  const [isOpenAtFirst] = useState(tried > 0);
  return (
    <section class="sec what-if">
      <details open={isOpenAtFirst}>
        <summary class="sec-h">
          <h2>{t('what_if')}</h2>
          <small>{tried > 0 && t('what_if_note', { n: tried })}</small>
          <i class="chev" aria-hidden="true" />
        </summary>
        <IncomeGone {...props} />
        <Missed {...props} />
        <RateChange {...props} />
        <OnceOut {...props} />
      </details>
    </section>
  );
}

interface TriedProps {
  label: string;
  isOn: boolean;
  onTurn: (isOn: boolean) => void;
  children: ComponentChildren;
}

function Tried({ label, isOn, onTurn, children }: TriedProps) {
  return (
    <fieldset class="tried" aria-label={label}>
      <CheckField label={label} isChecked={isOn} onChange={onTurn} />
      {isOn && children}
    </fieldset>
  );
}

const figureField = (field: PlanField) => ({ id: planFieldId(field), kind: planFieldKinds[field] });

function IncomeGone({ draft: { gone }, change, prepared: { startMonth }, months }: PlanFieldsProps) {
  const { t } = usePlanWords();
  const set = (part: Partial<typeof gone>) => change({ gone: { ...gone, ...part } });
  return (
    <Tried label={t('gone')} isOn={gone.isOn} onTurn={(isOn) => set({ isOn })}>
      <MonthSelect
        label={t('from_month')}
        startMonth={startMonth}
        months={months}
        value={gone.from}
        onChoose={(from) => set({ from })}
      />
      <FigureField
        {...figureField('goneMonths')}
        label={t('gone_months')}
        unit={t('months_unit')}
        value={gone.months}
        onInput={(typed) => set({ months: typed })}
      />
      <FigureField
        {...figureField('goneLeft')}
        label={t('gone_left')}
        unit={t('yuan_unit')}
        value={gone.left}
        hint={gone.left === '' ? t('once_in_hint') : undefined}
        onInput={(left) => set({ left })}
      />
    </Tried>
  );
}

function Missed({ draft, change, prepared, months }: PlanFieldsProps) {
  const { t } = usePlanWords();
  const id = useId();
  const { missed } = draft;
  const { startMonth, loans } = prepared;
  const set = (part: Partial<typeof missed>) => change({ missed: { ...missed, ...part } });
  const tried = missedPayment(draft, prepared);
  const wordOf = (id: string) => {
    const loan = loans.find((one) => one.id === id);
    return loan ? t('loan_option', { lender: loan.lender, sum: formatFen(principalOf(loan)).replace('.00', '') }) : '';
  };
  return (
    <Tried label={t('missed')} isOn={missed.isOn} onTurn={(isOn) => set({ isOn })}>
      <SelectField
        id={id}
        label={t('missed_loan')}
        values={loans.map((loan) => loan.id)}
        value={tried?.loan.id ?? ''}
        wordOf={wordOf}
        hint={t(tried?.hasDue === false ? 'missed_nothing' : 'missed_hint')}
        isStacked
        onChoose={(loanId) => set({ loanId, month: null })}
      />
      <MonthSelect
        label={t('in_month')}
        startMonth={startMonth}
        months={months}
        value={tried && monthAfter(startMonth, tried.month)}
        onChoose={(month) => set({ month })}
      />
    </Tried>
  );
}

function RateChange({ draft: { rate }, change, prepared: { startMonth }, months }: PlanFieldsProps) {
  const { t } = usePlanWords();
  const name = useId();
  const set = (part: Partial<typeof rate>) => change({ rate: { ...rate, ...part } });
  return (
    <Tried label={t('rate')} isOn={rate.isOn} onTurn={(isOn) => set({ isOn })}>
      <ChoiceField
        label={t('rate_way')}
        name={name}
        values={(['up', 'down'] as const).map((value) => ({ value, word: t(`rate_${value}`) }))}
        chosen={rate.way}
        onChoose={(way) => set({ way })}
      />
      <FigureField
        {...figureField('ratePoints')}
        label={t('rate_points')}
        unit={t('rate_points_unit')}
        value={rate.points}
        hint={t('rate_hint')}
        onInput={(points) => set({ points })}
      />
      <MonthSelect
        label={t('from_month')}
        startMonth={startMonth}
        months={months}
        value={rate.from}
        onChoose={(from) => set({ from })}
      />
    </Tried>
  );
}

function OnceOut({ draft: { onceOut }, change, prepared: { startMonth }, months }: PlanFieldsProps) {
  const { t } = usePlanWords();
  const set = (part: Partial<typeof onceOut>) => change({ onceOut: { ...onceOut, ...part } });
  return (
    <Tried label={t('out')} isOn={onceOut.isOn} onTurn={(isOn) => set({ isOn })}>
      <FigureField
        {...figureField('onceOut')}
        label={t('out_sum')}
        unit={t('yuan_unit')}
        value={onceOut.sum}
        onInput={(sum) => set({ sum })}
      />
      <MonthSelect
        label={t('in_month')}
        startMonth={startMonth}
        months={months}
        value={onceOut.month}
        onChoose={(month) => set({ month })}
      />
    </Tried>
  );
}
