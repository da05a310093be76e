/** The payment schedule: each payment split into principal, interest and fees. */
import words from '@/assets/strings/panel-calc.json';
import { useWords } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import { SumsTable } from '@/components/figures/SumsTable';
import { type PaymentPart, sumPayments } from '@/lib/core/loans/payment-breakdown';

export function LoanSchedule({ parts }: { parts: readonly PaymentPart[] }) {
  const t = useWords(words);
  const sums = sumPayments(parts);
  const hasFees = sums.feeFen > 0;
  const columns = [
    t('plan_period'),
    t('plan_payment'),
    t(hasFees ? 'plan_own' : 'plan_principal'),
    t('plan_interest'),
    ...(hasFees ? [t('plan_fee')] : []),
    t('plan_balance'),
  ];
  return (
    <details class="after">
      <summary class="more">{t('plan')}</summary>
      <SumsTable
        label={t('plan')}
        look={hasFees ? 'plan with-fees' : 'plan'}
        columns={columns}
        largestFen={sums.paidFen}
      >
        <tbody>
          {parts.map((part) => (
            <tr key={part.period}>
              <td>{part.period}</td>
              <td>{formatFen(part.paidFen)}</td>
              <td>{formatFen(part.ownFen)}</td>
              <td>{formatFen(part.interestFen)}</td>
              {hasFees && <td>{formatFen(part.feeFen)}</td>}
              <td>{formatFen(part.balanceFen)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('plan_sum')}</th>
            <td>{formatFen(sums.paidFen)}</td>
            <td>{formatFen(sums.ownFen)}</td>
            <td>{formatFen(sums.interestFen)}</td>
            {hasFees && <td>{formatFen(sums.feeFen)}</td>}
            <td />
          </tr>
        </tfoot>
      </SumsTable>
      {hasFees && <p class="cap dimmer">{t('plan_fees')}</p>}
    </details>
  );
}
