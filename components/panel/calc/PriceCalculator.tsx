/** The yearly cost of a loan, from a wording or from figures. */
import words from '@/assets/strings/panel-translate.json';
import { useWords } from '@/components/app-context';
import { useDrafts } from '@/components/panel/drafts/calculator-drafts';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';
import { Translator } from '@/components/panel/translate/Translator';
import { LoanFields } from './LoanFields';

const stepsRow = 'steps-of-wording';

/** `isOfPage`: opened to work out the figures of a page; its wording is then one press away. */
export function PriceCalculator({ isOfPage }: { isOfPage: boolean }) {
  const t = useWords(words);
  const { go } = useNav();
  const { drafts, change } = useDrafts();
  const wording = drafts.loanStart?.wording;
  if (!isOfPage || wording === undefined)
    return (
      <>
        <Translator phrase={drafts.phrase} onType={(phrase) => change((now) => ({ ...now, phrase }))} />
        <LoanFields />
      </>
    );
  return (
    <>
      <LoanFields />
      <section class="sec">
        <button
          type="button"
          class="link"
          id={rowElementId(stepsRow)}
          onClick={() => go({ view: 'calculate', start: { kind: 'price', phrase: wording } }, stepsRow)}
        >
          {t('steps_of_wording', { wording })}
        </button>
      </section>
    </>
  );
}
