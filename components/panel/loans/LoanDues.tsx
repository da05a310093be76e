/** The payments to come, and on demand all of them with what became of each. */
import type { ComponentChildren } from 'preact';
import { useApp } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import { SumsTable } from '@/components/figures/SumsTable';
import { sumFen } from '@/lib/core/loans/money';
import type { LoanStanding } from '@/lib/core/own-loans/loan-standing';
import type { OpenDue } from '@/lib/core/own-loans/payments-applied';
import { useLoanWords } from './use-loan-words';

const shownAtFirst = 3;

interface LoanDuesProps {
  standing: LoanStanding;
  /** The files to save, below the payments to come. */
  files: ComponentChildren;
}

export function LoanDues({ standing: { dues }, files }: LoanDuesProps) {
  const { t } = useLoanWords();
  const { today } = useApp();
  const open = dues.filter(({ settledOn }) => settledOn === null);
  const coming = open.filter(({ due }) => due.dueOn >= today);
  return (
    <section class="sec" aria-labelledby="loan-dues">
      <h2 class="sec-h" id="loan-dues">
        {t('dues')}
      </h2>
      {open.length === 0 ? (
        <p class="after">{t('dues_done')}</p>
      ) : coming.length === 0 ? (
        <p class="after">{t('next_none')}</p>
      ) : (
        <DueTable caption={t('dues')} dues={coming.slice(0, shownAtFirst)} isPlain />
      )}
      {files}
      <details class="after">
        <summary class="more">{t('dues_all', { n: dues.length })}</summary>
        <DueTable caption={t('dues_all', { n: dues.length })} dues={dues} />
      </details>
    </section>
  );
}

interface DueTableProps {
  caption: string;
  dues: readonly OpenDue[];
  /** None of them is late or paid, so there is no state to tell. */
  isPlain?: boolean;
}

function DueTable({ caption, dues, isPlain = false }: DueTableProps) {
  const { t, day } = useLoanWords();
  const { today } = useApp();
  const largestFen = sumFen(dues.map(({ due }) => due.amountFen));
  const stateOf = ({ due, settledOn, openFen, penaltyFen }: OpenDue) => {
    if (settledOn !== null) return t('due_paid');
    if (due.dueOn < today) return t('due_late');
    return openFen - penaltyFen < due.amountFen ? t('due_part') : t('due_ahead');
  };
  return (
    <SumsTable
      label={caption}
      look="under-line dues"
      columns={[t('due_on'), t('due_amount'), t('due_open'), ...(isPlain ? [] : [t('due_state')])]}
      largestFen={largestFen}
    >
      <tbody>
        {dues.map((one) => (
          <tr
            key={one.due.number}
            class={!isPlain && one.settledOn === null && one.due.dueOn < today ? 'on' : undefined}
          >
            <th scope="row">
              <time dateTime={one.due.dueOn}>{day(one.due.dueOn)}</time>
            </th>
            <td>{formatFen(one.due.amountFen)}</td>
            <td>{one.openFen === 0 ? '—' : formatFen(one.openFen)}</td>
            {!isPlain && <td>{stateOf(one)}</td>}
          </tr>
        ))}
      </tbody>
    </SumsTable>
  );
}
