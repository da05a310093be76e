/** Below an offer's row: other readings, what comes on top, how it was worked out, and what can be done with it. */
import stepWords from '@/assets/strings/panel-price.json';
import words from '@/assets/strings/panel-prices.json';
import shared from '@/assets/strings/shared.json';
import { useApp, useWords } from '@/components/app-context';
import { Difference } from '@/components/figures/Difference';
import { useNamedPercentRange } from '@/components/figures/named-percent';
import { PriceRow } from '@/components/figures/PriceRow';
import type { OfferOnPage } from '@/components/offers/offers-of-report';
import { FindOnPage } from '@/components/panel/actions/FindOnPage';
import { MarkStepper } from '@/components/panel/actions/MarkStepper';
import { PriceActions } from '@/components/panel/actions/PriceActions';
import type { ReadPage } from '@/components/panel/actions/read-page';
import { useAsync } from '@/components/use-async';
import type { Lender } from '@/lib/core/lenders/lender';
import { distinctFees } from '@/lib/core/offers/offer-charges';
import { isSideCharge, pageDifference } from '@/lib/core/offers/stated-price';
import { headlineOf } from '@/lib/core/prices/headline';
import type { PriceOnPage } from '@/lib/services/tabs/page-state';
import { OfferFees, type Typed } from './OfferFees';
import { PriceSteps } from './PriceSteps';
import { LegalLineList } from './page-views';

interface OfferDetailsProps {
  offer: OfferOnPage;
  /** null: no record is held. */
  lender: Lender | null;
  page: ReadPage;
  typed: Typed;
}

export function OfferDetails({ offer, lender, page, typed }: OfferDetailsProps) {
  const { price, others, beside, fees } = offer;
  const differs = pageDifference(price);
  const distinct = distinctFees(fees);
  const spoken = (words: string) => [offer.writtenName, words].filter(Boolean).join(' ');
  const about = spoken(price.surface);
  // A charge that is one of the fees is counted and listed there.
  const apart = beside.filter(
    ({ surface }) => !fees.some((fee) => fee.surface.includes(surface) || surface.includes(fee.surface)),
  );
  return (
    <div class="offer-more">
      {isSideCharge(price) ? null : <OtherReading price={price} />}
      {differs && <Difference pagePercent={differs.pagePercent} ourPercent={differs.ourPercent} />}
      {apart.map((one) => (
        <Beside
          key={`${one.place.frameId}-${one.place.markId}`}
          price={one}
          tabId={page.tabId}
          about={spoken(one.surface)}
        />
      ))}
      {distinct.length > 0 && <OfferFees price={price} fees={distinct} typed={typed} />}
      <div class="price-foot">
        <PriceSteps price={price} about={about} />
        {!price.isOutsideMainland && <Lines lender={lender} isNamed={offer.writtenName !== null} about={about} />}
      </div>
      {others.length > 0 && (
        <MarkStepper tabId={page.tabId} name={about} places={[price, ...others].map(({ place }) => place)} isCounted />
      )}
      <PriceActions price={price} page={page} about={about} isSurcharge={isSideCharge(price)}>
        {others.length === 0 && <FindOnPage tabId={page.tabId} place={price.place} what={about} />}
      </PriceActions>
    </div>
  );
}

/** A penalty or a charge on top that the page states with this offer. */
function Beside({ price, tabId, about }: { price: PriceOnPage; tabId: number; about: string }) {
  return <PriceRow price={price} size="small" after={<FindOnPage tabId={tabId} place={price.place} what={about} />} />;
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

function Lines({ lender, isNamed, about }: { lender: Lender | null; isNamed: boolean; about: string }) {
  const t = useWords(words);
  const common = useWords(shared);
  const { knowledge, today } = useApp();
  const lpr = useAsync(async () => (await knowledge).lpr(), [knowledge]);
  // Until its record is there nothing is said of a lender that has one.
  if (lpr.state !== 'done' || (lender === null && isNamed)) return null;
  return (
    <details class="lines">
      <summary class="more">
        {t('lines')}
        <span class="vh"> {about}</span>
      </summary>
      {lender ? (
        <>
          <p class="cap dimmer">
            {common(`kind_${lender.kind}`)} · <span class="nb">{today}</span>
          </p>
          <LegalLineList kind={lender.kind} lpr={lpr.value} />
        </>
      ) : (
        <p class="small dim">{t('lines_no_lender')}</p>
      )}
    </details>
  );
}
