/** What a loan costs: in yuan, in a year against the 24 % line, as a plot and payment by payment. */
import words from '@/assets/strings/panel-calc.json';
import { useWords } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import type { ReadLoan } from '@/components/figures/loan-input';
import { useNamedPercent } from '@/components/figures/named-percent';
import { usePriceWords } from '@/components/figures/PriceRow';
import { PriceRuler } from '@/components/figures/PriceRuler';
import { isAboveCap } from '@/lib/core/loans/court-cap';
import { LoanFigure } from './LoanFigure';
import { LoanSchedule } from './LoanSchedule';

/** Ten times the money received: above it a cost for each thousand yuan tells the reader nothing more. */
const maxPerThousandFen = 1_000_000;

interface LoanResultProps {
  loan: ReadLoan;
  /** Of figures nobody typed: said to be an example, and not set in bold. */
  isExample: boolean;
}

export function LoanResult({ loan: { cost, parts, yearlyPercent: percent }, isExample }: LoanResultProps) {
  const t = useWords(words);
  const yearly = useNamedPercent();
  const said = usePriceWords();
  const sentence = said({ kind: 'rate', annualPercentLow: percent, annualPercentHigh: percent }).sentence;
  const isSimple = cost.simplePercent !== null;
  return (
    <section class="sec" aria-labelledby="loan-result">
      <h2 class="sec-h" id="loan-result">
        {t(isExample ? 'result_example' : 'result')}
        <small>{t(isSimple ? 'result_note_simple' : 'result_note')}</small>
      </h2>
      <div aria-live="polite">
        <dl class={isExample ? 'result example' : 'result'}>
          <dt>{t('received')}</dt>
          <dd>{formatFen(cost.receivedFen)}</dd>
          <dt>{t('paid')}</dt>
          <dd>{formatFen(cost.totalPaidFen)}</dd>
          <dt>{t('cost')}</dt>
          <dd>{formatFen(cost.totalCostFen)}</dd>
          {cost.costPerThousandFen <= maxPerThousandFen && (
            <>
              <dt>{t('per_thousand')}</dt>
              <dd>{formatFen(cost.costPerThousandFen)}</dd>
            </>
          )}
          <dt class="tot">{t('annual_nominal')}</dt>
          <dd class="tot">{yearly(percent)}</dd>
        </dl>
        <PriceRuler low={percent} high={percent} label={t('ruler', { percent: yearly(percent) })} />
        <p class="cap dim">
          <i class={isAboveCap(percent) ? 'kd over' : 'kd'} aria-hidden="true" />
          {sentence}
        </p>
        <p class="cap dimmer">
          {t(isSimple ? 'annual_compound' : 'annual_effective', { percent: yearly(cost.annual?.effective ?? percent) })}
        </p>
      </div>
      <LoanFigure parts={parts} />
      <LoanSchedule parts={parts} />
    </section>
  );
}
