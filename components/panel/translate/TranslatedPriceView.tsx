/** One price of a phrase: its year on the ruler, every reading, the steps in words, and what it costs in yuan. */
import calcWords from '@/assets/strings/panel-calc.json';
import words from '@/assets/strings/panel-translate.json';
import { useWords } from '@/components/app-context';
import { Difference } from '@/components/figures/Difference';
import { formatFen } from '@/components/figures/format-fen';
import { useNamedPercent, useNamedPercentRange } from '@/components/figures/named-percent';
import { PriceRow } from '@/components/figures/PriceRow';
import { PriceRuler } from '@/components/figures/PriceRuler';
import { compareWithCap } from '@/lib/core/loans/court-cap';
import { yearlyPercent } from '@/lib/core/loans/loan-cost';
import { isSideCharge } from '@/lib/core/offers/stated-price';
import type { TranslatedPrice } from '@/lib/core/translation/translate-phrase';
import type { TranslatedCost } from '@/lib/core/translation/translated-costs';
import type { TranslationStep } from '@/lib/core/translation/translation-steps';
import { useReadingWords, useStepWords } from './translation-words';

type Reading = Extract<TranslationStep, { step: 'reading' }>;

export function TranslatedPriceView({ translated }: { translated: TranslatedPrice }) {
  const t = useWords(words);
  const say = useStepWords();
  const { price, steps, perThousandADayFen } = translated;
  // A surcharge is no loan: a payment table for it would show a loan nobody offers. It counts as a fee.
  const isCharge = isSideCharge(price);
  const costs = isCharge ? [] : translated.costs;
  const readings = steps.filter((step): step is Reading => step.step === 'reading');
  const differs = steps.find((step) => step.step === 'page_differs');
  const isTermSaid = translated.costs.some(({ filledIn }) => !filledIn.includes('term'));
  const told = steps.filter(
    (step) =>
      !(isTermSaid && step.step === 'note' && step.note === 'term_12_assumed') &&
      !(isCharge && step.step === 'effective'),
  );
  const sentences = told.map(say).filter((sentence) => sentence !== null);
  return (
    <div class="translated">
      <PriceRow price={price}>
        {differs && <Difference pagePercent={differs.pagePercent} ourPercent={differs.ourPercent} />}
      </PriceRow>
      {readings.length > 0 && <Readings readings={readings} isOfMainland={!price.isOutsideMainland} />}
      {sentences.length > 0 && (
        <>
          <h3 class="topic">{t('steps')}</h3>
          <ol class="steps-list small">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </>
      )}
      {costs.length > 0 && (
        <Costs
          costs={costs}
          perThousandADay={perThousandADayFen === null ? null : formatFen(perThousandADayFen)}
          isFloor={price.kind !== 'instalment' && price.annualPercentHigh === null}
        />
      )}
    </div>
  );
}

function Readings({ readings, isOfMainland }: { readings: readonly Reading[]; isOfMainland: boolean }) {
  const t = useWords(words);
  const named = useReadingWords();
  const rangeOf = useNamedPercentRange();
  return (
    <>
      <h3 class="topic">{t('readings')}</h3>
      <ul class="readings">
        {readings.map((reading) => {
          const range = rangeOf(reading.low, reading.high) ?? '—';
          const isOver = isOfMainland && compareWithCap(reading.low, reading.high).pointsAbove > 0;
          return (
            <li key={reading.assumption} class="price">
              <div class="top">
                <span class="small">{named(reading)}</span>
                <span class={isOver ? 'is over' : 'is'}>{range}</span>
              </div>
              {isOfMainland && (
                <PriceRuler low={reading.low} high={reading.high} size="small" label={`${named(reading)} ${range}`} />
              )}
            </li>
          );
        })}
      </ul>
      {readings.length > 1 && <p class="small dim">{t('readings_ask')}</p>}
    </>
  );
}

interface CostsProps {
  costs: readonly TranslatedCost[];
  perThousandADay: string | null;
  /** Of a “from” price: every figure is the least it can be. */
  isFloor: boolean;
}

/** One column, or two where the price is a range. */
function Costs({ costs, perThousandADay, isFloor }: CostsProps) {
  const t = useWords(words);
  const calc = useWords(calcWords);
  const yearly = useNamedPercent();
  const [first] = costs;
  if (!first) return null;
  const from = (low: string) => (isFloor ? t('from', { low }) : low);
  const sum = formatFen(first.principalFen).replace(/\.00$/, '');
  const areEqual = first.repaymentKind === 'equal_instalments' || first.repaymentKind === 'flat_fee';
  const rows: [label: string, cell: (cost: TranslatedCost) => string][] = [
    [t('annual'), ({ cost, annualPercent }) => yearly(yearlyPercent(cost) ?? annualPercent)],
    [t(areEqual ? 'payment' : 'first_payment'), ({ paymentFen }) => formatFen(paymentFen)],
    [t('total'), ({ cost }) => formatFen(cost.totalPaidFen)],
    [t('cost'), ({ cost }) => formatFen(cost.totalCostFen)],
    [t('per_thousand'), ({ cost }) => formatFen(cost.costPerThousandFen)],
  ];
  return (
    <>
      <table class="num-t costs">
        <caption class="topic">
          {first.days === null ? t('costs', { sum, n: first.periods }) : t('costs_days', { sum, n: first.days })}
        </caption>
        {costs.length > 1 && (
          <thead>
            <tr>
              <td />
              <th scope="col">{t('at_lowest')}</th>
              <th scope="col">{t('at_highest')}</th>
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map(([label, cell]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {costs.map((cost) => (
                <td key={cost.annualPercent}>{from(cell(cost))}</td>
              ))}
            </tr>
          ))}
          {perThousandADay !== null && (
            <tr>
              <th scope="row">{t('per_thousand_day')}</th>
              <td colSpan={costs.length}>{from(perThousandADay)}</td>
            </tr>
          )}
        </tbody>
      </table>
      <p class="cap dimmer after">
        {first.filledIn.map((part) => t(`filled_${part}`, { sum, n: first.periods })).join(' ')}{' '}
        {t('repaid', { kind: calc(`repayment_${first.repaymentKind}`) })}
      </p>
    </>
  );
}
