/** The loan calculator: its fields, and what they come to as one types. Filled in from a page, it says which figure came from where. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-calc.json';
import { useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { LoanInputs } from './LoanInputs';
import { LoanResult } from './LoanResult';
import { readLoan, startOfLoan } from './loan-input';
import { inputOf, type LoanStart, originOf } from './loan-start';

export function LoanFields({ start = null }: { start?: LoanStart | null }) {
  const t = useWords(words);
  const [input, setInput] = useState(() => (start === null ? startOfLoan : inputOf(start)));
  const loan = readLoan(input);
  return (
    <>
      <section class="sec" aria-labelledby="own-figures">
        <h2 class="sec-h" id="own-figures">
          {t(start === null ? 'own_figures' : 'figures_of_page')}
        </h2>
        {start !== null && (
          <div class="after">
            <Notice>{t('figures_from', { wording: start.wording })}</Notice>
          </div>
        )}
        <LoanInputs
          input={input}
          set={(part) => setInput({ ...input, ...part })}
          hintOf={(field) => {
            const origin = originOf(start, field, input);
            return origin === null ? undefined : t(`origin_${origin}`);
          }}
        />
      </section>
      {loan.state === 'loan' ? (
        <LoanResult rows={loan.rows} cost={loan.cost} nominalPercent={loan.nominalPercent} />
      ) : (
        <section class="sec">
          <p class="note" role="status">
            {t(loan.state)}
          </p>
        </section>
      )}
    </>
  );
}
