/** The offers of the page, each in one row under the name the page writes, with what can be done with it below. */
import { useState } from 'preact/hooks';
import summaryWords from '@/assets/strings/lender-summary.json';
import offerWords from '@/assets/strings/offer.json';
import words from '@/assets/strings/panel-page.json';
import priceWords from '@/assets/strings/panel-prices.json';
import shared from '@/assets/strings/shared.json';
import { useText, useWords } from '@/components/app-context';
import { defaultTyped } from '@/components/figures/loan-input';
import { OfferRow } from '@/components/offers/OfferRow';
import {
  type OfferRowOfPage,
  offersOfReport,
  type RowOrder,
  recordOf,
  rowsOfReport,
} from '@/components/offers/offers-of-report';
import { MarkStepper } from '@/components/panel/actions/MarkStepper';
import type { ReadPage } from '@/components/panel/actions/read-page';
import { AddName } from '@/components/panel/navigation/AddName';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';
import type { Lender } from '@/lib/core/lenders/lender';
import { lenderSummary } from '@/lib/core/lenders/lender-summary';
import { yearlyOfOffer } from '@/lib/core/offers/page-offers';
import { KeepAll } from './KeepAll';
import { OfferDetails } from './OfferDetails';
import { ExampleFields, exampleOf, type Typed } from './OfferFees';
import { UnlistedAdvice } from './UnlistedAdvice';

interface PageOffersProps {
  page: ReadPage;
  /** null: they are still on their way, or cannot be read. */
  lenders: ReadonlyMap<string, Lender> | null;
}

export function PageOffers({ page, lenders }: PageOffersProps) {
  const t = useWords(offerWords);
  const say = useWords(priceWords);
  const [order, setOrder] = useState<RowOrder>('page');
  const [typed, setTyped] = useState<Typed>(defaultTyped);
  const { report } = page;
  const offers = offersOfReport(report, exampleOf(typed));
  const rows = rowsOfReport(report, offers, order);
  const withFees = offers.filter(({ fees }) => fees.length > 0);
  const onDisclosure = report.prices.filter(({ isOnDisclosure }) => isOnDisclosure).length;
  const seen = new Set<unknown>();
  return (
    <section class="sec offers" aria-labelledby="page-offers">
      <h2 class="sec-h" id="page-offers">
        {t('offers')}
        <small>{t('offers_note')}</small>
      </h2>
      <p class="links small offer-tools">
        {offers.filter((offer) => yearlyOfOffer(offer) !== null).length > 1 && (
          <button type="button" class="link" onClick={() => setOrder(order === 'page' ? 'price' : 'page')}>
            {t(order === 'page' ? 'by_price_long' : 'by_page_long')}
          </button>
        )}
        <KeepAll page={page} offers={offers} />
      </p>
      <ExampleFields
        typed={typed}
        onType={(part) => setTyped({ ...typed, ...part })}
        isAsked={{
          principal: withFees.some(({ price }) => price.principalYuan === undefined),
          term: withFees.some(({ price }) => price.periods === undefined),
        }}
      />
      <ul>
        {rows.map((row) => {
          const isFirst = row.lender !== null && !seen.has(row.lender);
          seen.add(row.lender);
          return (
            <Row key={row.key} row={row} record={recordOf(row, lenders)} page={page} typed={typed} isFirst={isFirst} />
          );
        })}
      </ul>
      {onDisclosure > 0 && <p class="small dim after">{say('on_disclosure', { n: onDisclosure })}</p>}
      {report.lenders.some(({ lenderId }) => lenderId === null) && <UnlistedAdvice />}
    </section>
  );
}

interface RowProps {
  row: OfferRowOfPage;
  record: Lender | null | undefined;
  page: ReadPage;
  typed: Typed;
  /** The first row of its name: here its places and other spellings stand. */
  isFirst: boolean;
}

function Row({ row, record, page, typed, isFirst }: RowProps) {
  const t = useWords(words);
  const common = useWords(shared);
  const text = useText();
  const { go, lookUp } = useNav();
  const { lender, offer } = row;
  const open = () => {
    const lenderId = record?.id ?? lender?.lenderId ?? null;
    if (lenderId !== null) go({ view: 'lender', lenderId }, row.key);
    else lookUp(lender?.surfaces[0] ?? '');
  };
  const who = record && lenderSummary(record, summaryWords).who;
  const detail =
    record && who
      ? text(who.known ? who.main : record.status.text)
      : lender?.lenderId === null
        ? t('unlisted_row')
        : lender?.why.rule === 'own_alias'
          ? null
          : common('dash');
  return (
    <OfferRow
      id={rowElementId(row.key)}
      row={row}
      record={record}
      detail={detail}
      ruler="full"
      onOpen={lender === null && !record ? null : open}
    >
      {isFirst && lender && <Places tabId={page.tabId} seen={lender} shown={offer?.writtenName ?? null} />}
      {isFirst && lender?.lenderId === null && (
        <p class="small">
          <AddName name={lender.surfaces[0] ?? ''} />
        </p>
      )}
      {offer && <OfferDetails offer={offer} lender={record ?? null} page={page} typed={typed} />}
    </OfferRow>
  );
}

function Places({
  tabId,
  seen,
  shown,
}: {
  tabId: number;
  seen: NonNullable<OfferRowOfPage['lender']>;
  shown: string | null;
}) {
  const t = useWords(words);
  const name = shown ?? seen.surfaces[0] ?? '';
  // A lender and its product may stand as one name, as in 招联金融 · 好期贷.
  const names = name.split(' · ');
  const others = seen.surfaces.filter((surface) => surface !== name && !names.includes(surface));
  // The one place of a name beside its price is found with the price.
  const isFoundAlone = shown === null || seen.places.length > 1;
  if (others.length === 0 && !isFoundAlone) return null;
  return (
    <div class="places cap dim">
      {others.length > 0 && <span>{t('also_written', { surfaces: others.join(t('surface_join')) })}</span>}
      {isFoundAlone && (
        <MarkStepper
          tabId={tabId}
          name={name}
          places={seen.places}
          first={shown === null ? 'step_first' : 'step_name'}
          isCounted
        />
      )}
    </div>
  );
}
