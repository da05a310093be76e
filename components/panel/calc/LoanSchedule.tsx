/** The payment schedule: each payment split into principal, interest and fees. */
import words from '@/assets/strings/panel-calc.json';
import { useWords } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import { ScrollableSums } from '@/components/figures/ScrollableSums';
import { type PaymentPart, sumPayments } from '@/lib/core/loans/payment-breakdown';

export function LoanSchedule({ parts }: { parts: readonly PaymentPart[] }) {
  const t = useWords(words);
  const sums = sumPayments(parts);
  const hasFees = sums.feeFen > 0;
  return (
    <details class="after">
      <summary class="more">{t('plan')}</summary>
      <ScrollableSums label={t('plan')} largestFen={sums.paidFen}>
        <table class={hasFees ? 'num-t plan with-fees' : 'num-t plan'}>
          <caption class="vh">{t('plan')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('plan_period')}</th>
              <th scope="col">{t('plan_payment')}</th>
              <th scope="col">{t(hasFees ? 'plan_own' : 'plan_principal')}</th>
              <th scope="col">{t('plan_interest')}</th>
              {hasFees && <th scope="col">{t('plan_fee')}</th>}
              <th scope="col">{t('plan_balance')}</th>
            </tr>
          </thead>
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
        </table>
      </ScrollableSums>
      {hasFees && <p class="cap dimmer">{t('plan_fees')}</p>}
    </details>
  );
}
