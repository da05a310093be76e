/** A dot and a few words on what presses most of the reader's loans; nothing where nothing does. Loaded only once they agreed to keep any. */
import words from '@/assets/strings/loans-due.json';
import { useApp, useWords } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import { useOwnLoans } from '@/components/panel/loans/use-own-loans';
import { isLocked } from '@/lib/storage/own-locked';
import { type DueSoon, dueSoon } from './due-soon';

/** `hasSum`: with the sum, where there is room and nobody else reads along. */
export function LoansDue({ hasSum }: { hasSum: boolean }) {
  const { today } = useApp();
  const { answer } = useOwnLoans();
  const t = useWords(words);
  // Nothing more is said of what is locked.
  if (answer.state === 'failed' && isLocked(answer.error)) return <span class="loans-due">{t('locked')}</span>;
  const due = answer.state === 'done' ? dueSoon(answer.value, today) : null;
  return due && <Due due={due} hasSum={hasSum} />;
}

function Due({ due, hasSum }: { due: DueSoon; hasSum: boolean }) {
  const t = useWords(words);
  const { kind, days } = due;
  const name = days === 0 && kind !== 'late' ? (`${kind}_today` as const) : kind;
  const said = t(name, { n: days });
  return (
    <span class="loans-due">
      <i class={kind === 'late' ? 'due-dot full' : 'due-dot'} aria-hidden="true" />
      <span class="num">
        {hasSum && kind !== 'court'
          ? t(kind === 'late' && due.isLeast ? 'with_least_sum' : 'with_sum', { said, sum: formatFen(due.sumFen) })
          : said}
      </span>
    </span>
  );
}
