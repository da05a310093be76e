/** What a loan costs: in yuan, in a year against the 24 % line, and payment by payment. */
import words from '@/assets/strings/panel-calc.json';
import { useWords } from '@/components/app-context';
import { usePriceWords } from '@/components/PriceRow';
import { PriceRuler } from '@/components/PriceRuler';
import type { LoanCost } from '@/lib/core/loan-cost';
import { formatPercent, placePrice } from '@/lib/core/price-place';
import type { PlanRow } from '@/lib/core/repayment-plan';
import { formatFen } from './format-fen';

export function LoanResult({ rows, cost, nominalPercent: nominal }: { rows: readonly PlanRow[]; cost: LoanCost; nominalPercent: number }) {
  const t = useWords(words);
  const said = usePriceWords();
  const sentence = said({ kind: 'rate', annualPercentLow: nominal, annualPercentHigh: nominal }).sentence;
  return (
    <section class="sec" aria-labelledby="loan-result">
      <h2 class="sec-h" id="loan-result">
        {t('result')}
        <small>{t('result_note')}</small>
      </h2>
      <div aria-live="polite">
        <dl class="result">
          <dt>{t('received')}</dt>
          <dd>{formatFen(cost.receivedFen)}</dd>
          <dt>{t('paid')}</dt>
          <dd>{formatFen(cost.totalPaidFen)}</dd>
          <dt>{t('cost')}</dt>
          <dd>{formatFen(cost.totalCostFen)}</dd>
          <dt>{t('per_thousand')}</dt>
          <dd>{formatFen(cost.costPerThousandFen)}</dd>
          <dt class="tot">{t('annual_nominal')}</dt>
          <dd class="tot">{formatPercent(nominal)}</dd>
        </dl>
        <PriceRuler low={nominal} high={nominal} label={t('ruler', { percent: formatPercent(nominal) })} />
        <p class="cap dim">
          <i class={placePrice(nominal, nominal).pointsAbove > 0 ? 'kd over' : 'kd'} aria-hidden="true" />
          {sentence}
        </p>
        <p class="cap dimmer">{t('annual_effective', { percent: formatPercent(cost.annual?.effective ?? nominal) })}</p>
      </div>
      <Plan rows={rows} />
    </section>
  );
}

function Plan({ rows }: { rows: readonly PlanRow[] }) {
  const t = useWords(words);
  return (
    <details class="after">
      <summary class="more">{t('plan')}</summary>
      <table class="num-t plan">
        <caption class="vh">{t('plan')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('plan_period')}</th>
            <th scope="col">{t('plan_payment')}</th>
            <th scope="col">{t('plan_principal')}</th>
            <th scope="col">{t('plan_interest')}</th>
            <th scope="col">{t('plan_balance')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.period}>
              <td>{row.period}</td>
              <td>{formatFen(row.paymentFen)}</td>
              <td>{formatFen(row.principalFen)}</td>
              <td>{formatFen(row.interestFen)}</td>
              <td>{formatFen(row.balanceFen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="cap dimmer">{t('plan_fees')}</p>
    </details>
  );
}
