/** What a loan costs in a year: from the wording of a page, or from figures, filled in from a page or by the reader. */
import words from '@/assets/strings/panel-translate.json';
import { useWords } from '@/components/app-context';
import { useNav } from '@/components/panel/panel-nav';
import { Translator } from '@/components/panel/translate/Translator';
import { LoanFields } from './LoanFields';
import type { LoanStart } from './loan-start';

export function PriceCalculator({ phrase, loan }: { phrase: string; loan: LoanStart | null }) {
  const t = useWords(words);
  const { go } = useNav();
  if (loan === null)
    return (
      <>
        <Translator phrase={phrase} />
        <LoanFields />
      </>
    );
  return (
    <>
      <LoanFields start={loan} />
      <section class="sec">
        <button type="button" class="link" onClick={() => go({ view: 'calculate', start: { kind: 'price', phrase: loan.wording } }, null)}>
          {t('steps_of_wording', { wording: loan.wording })}
        </button>
      </section>
    </>
  );
}
