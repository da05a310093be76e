/** The offers read in a picture, as rows like those of a page. Each is the machine's reading until the reader says yes or mends it; only then it can be kept. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import summaryWords from '@/assets/strings/lender-summary.json';
import words from '@/assets/strings/panel-pictures.json';
import { useApp, useText, useWords } from '@/components/app-context';
import { OfferRow } from '@/components/offers/OfferRow';
import { type OfferRowOfPage, offersOfReport, recordOf, rowsOfReport } from '@/components/offers/offers-of-report';
import { useOfferToKeep } from '@/components/panel/actions/use-offer-to-keep';
import { useOffers } from '@/components/panel/compare/use-offers';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';
import { useAsync } from '@/components/use-async';
import type { Lender } from '@/lib/core/lenders/lender';
import { lenderSummary } from '@/lib/core/lenders/lender-summary';
import { maxOffers, type Offer } from '@/lib/core/offers/offer';
import type { PictureText } from '@/lib/core/pictures/picture-text';
import type { PictureReport } from '@/lib/services/pictures/report-of-text';
import { linesOf, type OfferAsked, offerAsked, withLendersOf } from './offers-of-picture';
import type { CheckedPicture } from './use-checked-picture';

interface PictureOffersProps {
  read: PictureText;
  checked: CheckedPicture;
  /** The offer that was just taken away or put back: the focus goes there. */
  turnedTo: string | null;
  /** Places of lines. */
  onYes: (lines: readonly number[]) => void;
  onKept: (what: string, id: string) => void;
  onNotSo: (line: number, offer: OfferAsked) => void;
  onPriceAgain: (id: string) => void;
  onShow: (line: number) => void;
}

export function PictureOffers({ read, ...said }: PictureOffersProps) {
  const t = useWords(words);
  const app = useApp();
  const { lines, lenders, noPrices } = said.checked;
  const answer = useAsync(async () => {
    const asRead = await (await app.pictures()).report(read.text);
    const found = await withLendersOf(asRead, read, lenders, app.findLenderIds);
    const { report } = found;
    const ids = new Set([...report.lenders, ...report.prices].flatMap(({ lenderId }) => lenderId ?? []));
    const knowledge = await app.knowledge;
    const records = await Promise.all([...ids].map((id) => knowledge.lender(id)));
    return { found, records: new Map(records.flatMap((record) => (record ? [[record.id, record] as const] : []))) };
  }, [app, read.text, lenders]);
  const heading = (
    <h2 class="sec-h" id="picture-offers" tabIndex={-1}>
      {t('offers')}
      <small>{t('offers_note')}</small>
    </h2>
  );
  if (answer.state !== 'done')
    return (
      <section class="sec offers" aria-labelledby="picture-offers" aria-busy="true">
        {heading}
      </section>
    );
  const { found, records } = answer.value;
  const rows = rowsOfReport(found.report, offersOfReport(found.report), 'page');
  return (
    <section class="sec offers" aria-labelledby="picture-offers">
      {heading}
      {found.report.prices.length === 0 && (
        <p class="small dim">{t(lines.every(({ isSure }) => isSure) ? 'no_price' : 'no_price_hard')}</p>
      )}
      <ul>
        {rows.map((row) => {
          const asked = row.offer && offerAsked(row.offer, found, read);
          if (asked && noPrices.has(asked.id))
            return <TakenAway key={row.key} {...asked} isNew={said.turnedTo === asked.id} onBack={said.onPriceAgain} />;
          const record = recordOf(row, records) ?? null;
          const places = linesOf(row, found, read);
          return <Row key={row.key} {...{ row, asked, record, found, places }} {...said} />;
        })}
      </ul>
    </section>
  );
}

interface TakenAwayProps extends OfferAsked {
  isNew: boolean;
  onBack: (id: string) => void;
}

function TakenAway({ id, wording, isNew, onBack }: TakenAwayProps) {
  const t = useWords(words);
  const back = useRef<HTMLButtonElement>(null);
  const saysId = useId();
  useLayoutEffect(() => {
    if (isNew) back.current?.focus();
  }, []);
  return (
    <li class="is-it-so">
      <p class="small dim" id={saysId}>
        {t('taken_away', { wording })}
      </p>
      <p class="links">
        <button ref={back} type="button" class="link" aria-describedby={saysId} onClick={() => onBack(id)}>
          {t('price_again')}
        </button>
      </p>
    </li>
  );
}

interface RowProps extends Omit<PictureOffersProps, 'read'> {
  row: OfferRowOfPage;
  asked: OfferAsked | null;
  record: Lender | null;
  found: PictureReport;
  places: readonly number[];
}

function Row(props: RowProps) {
  const { row, asked, record, found, places, checked, turnedTo, onYes, onKept, onNotSo, onShow } = props;
  const { lines, kept } = checked;
  const text = useText();
  const { go } = useNav();
  const who = record && lenderSummary(record, summaryWords).who;
  const open = record && (() => go({ view: 'lender', lenderId: record.id }, row.key));
  const isChecked = places.length > 0 && places.every((place) => lines[place]?.by !== 'machine');
  const [saidYes, setSaidYes] = useState(false);
  return (
    <OfferRow
      id={rowElementId(row.key)}
      row={row}
      record={record}
      detail={record && who ? text(who.known ? who.main : record.status.text) : null}
      ruler="full"
      onOpen={open}
    >
      {asked &&
        (isChecked ? (
          <KeepChecked
            row={row}
            found={found}
            kept={kept}
            takesFocus={saidYes || turnedTo === asked.id}
            onKept={onKept}
          />
        ) : (
          <AskWhetherSo
            places={places}
            takesFocus={turnedTo === asked.id}
            onYes={(sure) => {
              setSaidYes(true);
              onYes(sure);
            }}
            onNotSo={(first) => onNotSo(first, asked)}
            onShow={onShow}
          />
        ))}
    </OfferRow>
  );
}

interface AskWhetherSoProps extends Pick<RowProps, 'places' | 'onYes' | 'onShow'> {
  /** It was put back. */
  takesFocus: boolean;
  onNotSo: (line: number) => void;
}

function AskWhetherSo({ places, takesFocus, onYes, onNotSo, onShow }: AskWhetherSoProps) {
  const t = useWords(words);
  const [first] = places;
  const yes = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) yes.current?.focus();
  }, []);
  return (
    <div class="is-it-so">
      <p class="cap dim">{t('yes_why')}</p>
      <p class="links">
        <button
          ref={yes}
          type="button"
          class="btn"
          onFocus={() => first !== undefined && onShow(first)}
          onClick={() => onYes(places)}
        >
          {t('yes')}
        </button>
        <button type="button" class="link" onClick={() => first !== undefined && onNotSo(first)}>
          {t('not_so')}
        </button>
      </p>
    </div>
  );
}

interface KeepCheckedProps extends Pick<RowProps, 'row' | 'found' | 'onKept'>, Pick<CheckedPicture, 'kept'> {
  /** The button before it was pressed and is gone. */
  takesFocus: boolean;
}

/** All that is kept of an offer, whenever it is kept. */
const contentOf = ({ id, addedOn, ...content }: Offer) => JSON.stringify(content);

function KeepChecked({ row: { key, offer }, found: { report }, kept, takesFocus, onKept }: KeepCheckedProps) {
  const t = useWords(words);
  const app = useApp();
  const { go } = useNav();
  const { offers } = useOffers();
  const toKeep = useOfferToKeep({ tabId: -1, host: '', report });
  const [said, setSaid] = useState<'kept' | 'keep_full' | 'keep_failed' | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus || said === 'kept') (next.current ?? line.current)?.focus();
  }, [takesFocus, said === 'kept']);
  const read = offer && toKeep(offer.price, offer.fees);
  const mine = read && { ...read, source: 'picture' as const };
  const keptAs = mine && kept.get(contentOf(mine));
  // One that was removed from the comparison can be kept again.
  const isKept = typeof keptAs === 'string' && (said === 'kept' || (offers?.some(({ id }) => id === keptAs) ?? true));
  const keep = async () => {
    if (!mine) return;
    const store = await app.offers;
    if ((await store.list()).length >= maxOffers) return setSaid('keep_full');
    await store.save(mine);
    onKept(contentOf(mine), mine.id);
    setSaid('kept');
  };
  const compareId = `picture-compare-${key}`;
  return (
    <div class="is-it-so">
      <p class="links" ref={line} tabIndex={-1}>
        <span class="cap dim">{t('checked')}</span>
        {mine && !isKept && (
          <button ref={next} type="button" class="btn" onClick={() => void keep().catch(() => setSaid('keep_failed'))}>
            {t('keep')}
          </button>
        )}
        {isKept && (
          <button
            ref={next}
            type="button"
            class="link"
            id={rowElementId(compareId)}
            onClick={() => go({ view: 'calculate', start: { kind: 'compare' } }, compareId)}
          >
            {t('compare')}
          </button>
        )}
      </p>
      <span role="status" class="small">
        {isKept && t('kept')}
        {!isKept && said === 'keep_failed' && t('keep_failed')}
        {!isKept && said === 'keep_full' && t('keep_full', { max: maxOffers })}
      </span>
    </div>
  );
}
