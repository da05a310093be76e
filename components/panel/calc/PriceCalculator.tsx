/** The yearly cost of a loan, from a wording or from figures. */
import calcWords from '@/assets/strings/panel-calc.json';
import words from '@/assets/strings/panel-translate.json';
import { useWords } from '@/components/app-context';
import { isExampleLoan } from '@/components/figures/loan-input';
import { useDrafts } from '@/components/panel/drafts/calculator-drafts';
import { PlaceButton } from '@/components/panel/navigation/PlaceButton';
import { Translator } from '@/components/panel/translate/Translator';
import { LoanFields } from './LoanFields';

/** Below a price that was read an example of another loan would look like its outcome. */
function OwnFigures({ isFolded }: { isFolded: boolean }) {
  const t = useWords(calcWords);
  if (!isFolded) return <LoanFields />;
  return (
    <section class="sec">
      <details>
        <summary class="more">{t('own_figures_fold')}</summary>
        <LoanFields />
      </details>
    </section>
  );
}

/** `isOfPage`: opened to work out the figures of a page; its wording is then one press away. */
export function PriceCalculator({ isOfPage }: { isOfPage: boolean }) {
  const t = useWords(words);
  const { drafts, change } = useDrafts();
  const wording = drafts.loanStart?.wording;
  if (!isOfPage || wording === undefined)
    return (
      <>
        <Translator phrase={drafts.phrase} onType={(phrase) => change((now) => ({ ...now, phrase }))} />
        <OwnFigures isFolded={drafts.phrase.trim() !== '' && isExampleLoan(drafts.loan)} />
      </>
    );
  return (
    <>
      <LoanFields />
      <section class="sec">
        <PlaceButton
          row="steps-of-wording"
          place={{ view: 'calculate', start: { kind: 'price', phrase: wording } }}
          look="link"
        >
          {t('steps_of_wording', { wording })}
        </PlaceButton>
      </section>
    </>
  );
}
