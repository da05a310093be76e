/** The prices read in what is typed, each in a year, and the year with the fees beside them. */
import words from '@/assets/strings/ask.json';
import offerWords from '@/assets/strings/offer.json';
import { useWords } from '@/components/app-context';
import { PriceRow } from '@/components/figures/PriceRow';
import { YearlyTotal } from '@/components/figures/YearlyTotal';
import { yearlyPercent } from '@/lib/core/loans/loan-cost';
import { defaultPrincipalYuan, defaultTermMonths } from '@/lib/core/loans/loan-defaults';
import { isPagesOwnFigure } from '@/lib/core/offers/stated-price';
import type { Translation } from '@/lib/core/translation/translate-phrase';
import { AnswerRow, type Opening } from './AnswerRow';

/** As much as the translator takes. */
const maxPhraseLength = 500;
const maxPrices = 4;
const usualTerms = { sum: defaultPrincipalYuan.toLocaleString('en-US'), n: defaultTermMonths };

export function PriceAnswers({
  translation,
  query,
  ...opening
}: Opening & { translation: Translation; query: string }) {
  const t = useWords(words);
  const prices = translation.prices.filter(({ price }, at) => {
    const before = translation.prices[at - 1]?.price;
    return !isPagesOwnFigure({ ...price, lenderId: null }, before && { ...before, lenderId: null });
  });
  return (
    <section aria-labelledby="answers-prices">
      <h2 class="grp" id="answers-prices">
        {t('prices')}
      </h2>
      {prices.slice(0, maxPrices).map(({ price }) => (
        <PriceRow key={price.start} price={price} size="small" />
      ))}
      <WithFees translation={translation} />
      <AnswerRow
        answer="steps"
        target={{ view: 'translate', phrase: query.slice(0, maxPhraseLength) }}
        title={t('steps')}
        {...opening}
      />
    </section>
  );
}

/** The last way to count is the one that costs more. */
function WithFees({ translation }: { translation: Translation }) {
  const t = useWords(offerWords);
  const ways = translation.withFees.flatMap(({ costs, assumption, isFloor, filledIn }) => {
    const percent = yearlyPercent(costs.withAll);
    return percent === null || assumption === 'no_rate_said' ? [] : [{ percent, isFloor, filledIn }];
  });
  const [dearest] = ways.sort((a, b) => b.percent - a.percent);
  if (!dearest) return null;
  const { percent, isFloor, filledIn } = dearest;
  return (
    <YearlyTotal
      name={t('with_fees')}
      percent={percent}
      isFloor={isFloor}
      size="small"
      after={filledIn.length > 0 && ` · ${t('on_usual', usualTerms)}`}
    />
  );
}
