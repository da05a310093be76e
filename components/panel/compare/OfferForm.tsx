/** One offer, typed in or corrected. Says what is wrong only when asked to keep it. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import calcWords from '@/assets/strings/panel-calc.json';
import words from '@/assets/strings/panel-offers.json';
import { useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { FigureField } from '@/components/panel/calc/FigureField';
import { LoanInputs } from '@/components/panel/calc/LoanInputs';
import type { Offer } from '@/lib/core/offer';
import { FeesInPercent } from './FeesInPercent';
import { blankOffer, inputOfOffer, type OfferProblem, readOffer } from './offer-input';

interface OfferFormProps {
  /** The offer to change, or a new one with nothing said. */
  offer: Offer;
  onKeep: (offer: Offer) => Promise<void>;
  onCancel: () => void;
}

export function OfferForm({ offer, onKeep, onCancel }: OfferFormProps) {
  const t = useWords(words);
  const calc = useWords(calcWords);
  const id = useId();
  const titleField = useRef<HTMLInputElement>(null);
  const [input, setInput] = useState(() => (offer.title === '' ? blankOffer : inputOfOffer(offer)));
  const [problem, setProblem] = useState<OfferProblem | 'keep_failed' | null>(null);
  const set = (part: Partial<typeof input>) => setInput({ ...input, ...part });
  useEffect(() => titleField.current?.focus(), []);
  const keep = async (event: Event) => {
    event.preventDefault();
    const read = readOffer(input, offer);
    if ('problem' in read) {
      setProblem(read.problem);
      if (read.problem === 'need_title') titleField.current?.focus();
      return;
    }
    setProblem(null);
    await onKeep(read.offer).catch(() => setProblem('keep_failed'));
  };
  return (
    <form class="sec" aria-labelledby={`${id}-heading`} noValidate onSubmit={(event) => void keep(event)}>
      <h2 class="sec-h" id={`${id}-heading`}>
        {t(offer.title === '' ? 'form_add' : 'form_change')}
      </h2>
      <p class="cap dimmer after">{t('form_blank')}</p>
      <div class="field stacked">
        <label for={`${id}-title`}>{t('title')}</label>
        <input
          id={`${id}-title`}
          class="wide-in"
          ref={titleField}
          value={input.title}
          maxLength={120}
          placeholder={t('title_example')}
          autocomplete="off"
          onInput={(event) => set({ title: event.currentTarget.value })}
        />
      </div>
      <LoanInputs input={input} set={set} />
      <FeesInPercent offer={offer} input={input} set={set} />
      <FigureField
        label={t('late_uplift')}
        unit={calc('percent')}
        value={input.lateUplift}
        hint={t('late_uplift_hint')}
        onInput={(lateUplift) => set({ lateUplift })}
      />
      <div class="field stacked">
        <label for={`${id}-note`}>{t('note')}</label>
        <input
          id={`${id}-note`}
          class="wide-in"
          value={input.note}
          maxLength={500}
          autocomplete="off"
          onInput={(event) => set({ note: event.currentTarget.value })}
        />
      </div>
      {problem && (
        <div class="after">
          <Notice announced>{t(problem)}</Notice>
        </div>
      )}
      <div class="actions">
        <button type="submit" class="btn primary">
          {t('save')}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
