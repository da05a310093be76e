/** The offers of the page, every price in view: as the page has them, or by what they cost in a year. */

import { useState } from 'preact/hooks';
import summaryWords from '@/assets/strings/lender-summary.json';
import words from '@/assets/strings/offer.json';
import shared from '@/assets/strings/shared.json';
import { PageAddress } from '@/components/address/PageAddress';
import { useApp, useText, useWords } from '@/components/app-context';
import { OfferRow } from '@/components/offers/OfferRow';
import {
  type OfferRowOfPage,
  offersOfReport,
  type RowOrder,
  recordOf,
  rowsOfReport,
} from '@/components/offers/offers-of-report';
import { useAsync } from '@/components/use-async';
import type { Lender } from '@/lib/core/lenders/lender';
import { lenderSummary } from '@/lib/core/lenders/lender-summary';
import { yearlyOfOffer } from '@/lib/core/offers/page-offers';
import type { PanelTarget } from '@/lib/messaging/protocol';
import type { TabReport } from '@/lib/services/tabs/page-state';

/** With more rows the rulers give way. */
const maxRowsWithRuler = 4;
/** Of one name; a matrix of prices is read in the panel. */
const maxRowsOfName = 3;

interface OffersFoundProps {
  /** How much was found. */
  heading: string;
  report: TabReport;
  onOpen: (target: PanelTarget) => void;
}

export function OffersFound({ heading, report, onOpen }: OffersFoundProps) {
  const t = useWords(words);
  const [order, setOrder] = useState<RowOrder>('page');
  const records = useRecords(report);
  const all = rowsOfReport(report, offersOfReport(report), order);
  const rows = fewOfEachName(all);
  const priced = all.filter(({ offer }) => offer && yearlyOfOffer(offer) !== null).length;
  return (
    <>
      <div class="sum-line">
        <h1 class="sum">{heading}</h1>
        {priced > 1 ? (
          <button type="button" class="link" onClick={() => setOrder(order === 'page' ? 'price' : 'page')}>
            {t(order === 'page' ? 'by_price' : 'by_page')}
          </button>
        ) : null}
      </div>
      <PageAddress report={report} />
      <ul>
        {rows.map((row) => (
          <Row
            key={row.key}
            row={row}
            record={recordOf(row, records)}
            ruler={rows.length <= maxRowsWithRuler ? 'small' : 'none'}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {all.length > rows.length ? (
        <p class="cap dim more-offers">{t('more_offers', { n: all.length - rows.length })}</p>
      ) : null}
    </>
  );
}

function fewOfEachName(rows: readonly OfferRowOfPage[]): OfferRowOfPage[] {
  const shown = new Map<unknown, number>();
  return rows.filter(({ lender }) => {
    const count = (shown.get(lender) ?? 0) + 1;
    shown.set(lender, count);
    return count <= maxRowsOfName;
  });
}

/** null until they are there, and where they cannot be read: then nothing is said of a lender. */
function useRecords(report: TabReport): ReadonlyMap<string, Lender> | null {
  const app = useApp();
  const ids = report.lenders.flatMap(({ lenderId }) => lenderId ?? []);
  const records = useAsync(async () => {
    const knowledge = await app.knowledge;
    const found = await Promise.all(ids.map((id) => knowledge.lender(id)));
    return new Map(found.flatMap((lender) => (lender ? [[lender.id, lender]] : [])));
  }, [app.knowledge, ids.join(' ')]);
  return records.state === 'done' ? records.value : null;
}

interface RowProps extends Pick<OffersFoundProps, 'onOpen'> {
  row: OfferRowOfPage;
  record: Lender | null | undefined;
  ruler: 'none' | 'small';
}

function Row({ row, record, ruler, onOpen }: RowProps) {
  const t = useWords(words);
  const text = useText();
  const kindWord = useWords(shared);
  const { lender } = row;
  // Behind a name in front of others stands the answer that matters most; it is the first line of card and panel.
  const whoLends = (of: Lender) => {
    const { who } = lenderSummary(of, summaryWords);
    return of.status.value === 'front' && who.known
      ? t('lent_by', { names: text(who.main) })
      : kindWord(`short_${of.kind}`);
  };
  const lenderId = lender?.lenderId ?? null;
  const isOwn = lender?.why.rule === 'own_alias';
  const target: PanelTarget =
    lender === null
      ? { view: 'page' }
      : lenderId === null
        ? { view: 'lookup', query: lender.surfaces[0] ?? '' }
        : { view: 'lender', lenderId };
  return (
    <OfferRow
      row={row}
      record={record}
      detail={record ? whoLends(record) : isOwn ? null : lenderId === null ? t('not_in_list') : kindWord('dash')}
      ruler={ruler}
      onOpen={() => onOpen(target)}
    />
  );
}
