/** The payment that falls due next, as a row of where one stands. */
import type { OpenDue } from '@/lib/core/own-loans/payments-applied';
import { useLoanWords } from './use-loan-words';

/** `lender`: said where there may be several. */
export function NextDue({ next, lender }: { next: OpenDue | null; lender?: string | undefined }) {
  const { t, yuan, ahead } = useLoanWords();
  return (
    <div>
      <dt>{t('next')}</dt>
      <dd>
        {next === null ? (
          t('next_none')
        ) : (
          <>
            <b class="num">{yuan(next.openFen)}</b>
            <span class="sub">{ahead(next.due.dueOn)}</span>
            {lender !== undefined && <span class="sub">{lender}</span>}
          </>
        )}
      </dd>
    </div>
  );
}
