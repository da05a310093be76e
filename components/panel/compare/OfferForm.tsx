/** One offer, typed in or corrected. Says what is missing only when asked to keep it, at the field that lacks it. */
import { useEffect, useId, useState } from 'preact/hooks';
import calcWords from '@/assets/strings/panel-calc.json';
import words from '@/assets/strings/panel-offers.json';
import { useWords } from '@/components/app-context';
import { Field } from '@/components/fields/Field';
import { FormEnd } from '@/components/fields/FormEnd';
import { FigureField } from '@/components/figures/FigureField';
import { LoanInputs, loanFieldId } from '@/components/figures/LoanInputs';
import { Notice } from '@/components/Notice';
import { type OfferField, type OfferInput, type OfferProblem, readOffer } from '@/components/panel/drafts/offer-input';
import type { Offer } from '@/lib/core/offers/offer';
import { FeesInPercent } from './FeesInPercent';

interface OfferFormProps {
  /** The offer to change, or a new one with nothing said. */
  offer: Offer;
  input: OfferInput;
  onType: (input: OfferInput) => void;
  onKeep: (offer: Offer) => Promise<void>;
  onCancel: () => void;
  /** Whether it was opened just now, by a press that is gone; else it was only returned to. */
  takesFocus: boolean;
}

export function OfferForm({ offer, input, onType, onKeep, onCancel, takesFocus }: OfferFormProps) {
  const t = useWords(words);
  const calc = useWords(calcWords);
  const id = useId();
  const [problem, setProblem] = useState<OfferProblem['problem'] | 'keep_failed' | null>(null);
  const set = (part: Partial<typeof input>) => {
    setProblem(null);
    onType({ ...input, ...part });
  };
  const toField = (field: OfferField) => document.getElementById(loanFieldId(id, field))?.focus();
  useEffect(() => {
    if (takesFocus) toField('title');
  }, []);
  const keep = async (event: Event) => {
    event.preventDefault();
    const read = readOffer(input, offer);
    if ('problem' in read) {
      setProblem(read.problem);
      toField(read.field);
      return;
    }
    setProblem(null);
    await onKeep(read.offer).catch(() => setProblem('keep_failed'));
  };
  const isUntitled = problem === 'need_title' && input.title.trim() === '';
  return (
    <form class="sec" aria-labelledby={`${id}-heading`} noValidate onSubmit={(event) => void keep(event)}>
      <h2 class="sec-h" id={`${id}-heading`}>
        {t(offer.title === '' ? 'form_add' : 'form_change')}
      </h2>
      <p class="cap dimmer after">{t('form_blank')}</p>
      <Field
        id={loanFieldId(id, 'title')}
        label={t('title')}
        problem={isUntitled ? t('need_title') : undefined}
        isStacked
      >
        {(ties) => (
          <input
            {...ties}
            class="wide-in"
            value={input.title}
            maxLength={120}
            placeholder={t('title_example')}
            autocomplete="off"
            onInput={(event) => set({ title: event.currentTarget.value })}
          />
        )}
      </Field>
      <LoanInputs
        idBase={id}
        input={input}
        set={set}
        problemOf={(field) => (problem === 'need_price' && field === input.known ? t('need_price') : undefined)}
      />
      <FeesInPercent idBase={id} offer={offer} input={input} set={set} />
      <FigureField
        id={loanFieldId(id, 'lateUplift')}
        kind="percent"
        label={t('late_uplift')}
        unit={calc('percent')}
        value={input.lateUplift}
        hint={t('late_uplift_hint')}
        onInput={(lateUplift) => set({ lateUplift })}
      />
      <Field id={`${id}-note`} label={t('note')} isStacked>
        {(ties) => (
          <input
            {...ties}
            class="wide-in"
            value={input.note}
            maxLength={500}
            autocomplete="off"
            onInput={(event) => set({ note: event.currentTarget.value })}
          />
        )}
      </Field>
      {(problem === 'need_figures' || problem === 'keep_failed') && (
        <div class="after">
          <Notice announced>{t(problem)}</Notice>
        </div>
      )}
      <FormEnd submit={t('save')} cancel={t('cancel')} onCancel={onCancel} />
    </form>
  );
}
