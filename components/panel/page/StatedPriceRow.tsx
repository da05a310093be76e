/** One price of the page: where it stands, how it can be read, what the page itself makes of it, and what can be done with it. */
import stepWords from '@/assets/strings/panel-price.json';
import words from '@/assets/strings/panel-prices.json';
import { useWords } from '@/components/app-context';
import { Difference } from '@/components/figures/Difference';
import { useNamedPercentRange } from '@/components/figures/named-percent';
import { PriceRow } from '@/components/figures/PriceRow';
import { FindOnPage } from '@/components/panel/actions/FindOnPage';
import { MarkStepper } from '@/components/panel/actions/MarkStepper';
import { PriceActions } from '@/components/panel/actions/PriceActions';
import type { ReadPage } from '@/components/panel/actions/read-page';
import type { Lender } from '@/lib/core/lenders/lender';
import { pageDifference } from '@/lib/core/offers/group-prices';
import { headlineOf } from '@/lib/core/prices/headline';
import type { PriceOnPage } from '@/lib/services/tabs/page-state';
import { PriceSteps } from './PriceSteps';

interface StatedPriceRowProps {
  price: PriceOnPage;
  /** The same words further on. */
  others: readonly PriceOnPage[];
  lender: Lender | undefined;
  page: ReadPage;
  /** The figures on the ruler stand below the first of a group. */
  size: 'small' | 'full';
  /** A charge on top of another price: no price of a loan by itself. */
  isSurcharge: boolean;
}

export function StatedPriceRow({ price, others, lender, page, size, isSurcharge }: StatedPriceRowProps) {
  const differs = pageDifference(price);
  return (
    <PriceRow
      price={price}
      size={size}
      after={others.length === 0 ? <FindOnPage tabId={page.tabId} place={price.place} what={price.surface} /> : null}
    >
      {others.length > 0 && (
        <MarkStepper
          tabId={page.tabId}
          name={price.surface}
          places={[price, ...others].map(({ place }) => place)}
          isCounted
        />
      )}
      {isSurcharge ? <OnTop /> : <OtherReading price={price} />}
      {differs && <Difference pagePercent={differs.pagePercent} ourPercent={differs.ourPercent} />}
      <div class="price-foot">
        <PriceSteps price={price} />
        <PriceActions price={price} lender={lender} page={page} isSurcharge={isSurcharge} />
      </div>
    </PriceRow>
  );
}

function OnTop() {
  const t = useWords(words);
  return <p class="small reading">{t('on_top')}</p>;
}

/** Said outright, and not only in the steps: a flat fee that really costs more, a wording with two prices. */
function OtherReading({ price }: { price: PriceOnPage }) {
  const t = useWords(words);
  const say = useWords(stepWords);
  const rangeOf = useNamedPercentRange();
  const ways = (price.readings ?? []).flatMap(({ assumption, annualPercentLow, annualPercentHigh }) => {
    const annual = rangeOf(annualPercentLow, annualPercentHigh);
    return annual === null ? [] : [{ words: t('one_reading', { annual, assumption: say(`reading_${assumption}`) }) }];
  });
  const { simple } = headlineOf(price);
  if (simple) return <p class="small reading">{t('real_flat', { simple: rangeOf(simple.low, simple.high) ?? '' })}</p>;
  const [first, second] = ways;
  return first && second ? (
    <p class="small reading">{t('readings', { first: first.words, second: second.words })}</p>
  ) : null;
}
