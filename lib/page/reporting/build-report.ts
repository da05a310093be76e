/** Builds the report of one frame for the background: plain data, within the lengths it accepts. */
import { maxLenders } from '@/lib/core/addresses/page-address';
import { priceWithTerms } from '@/lib/core/offers/price-with-terms';
import { isPagesOwnFigure } from '@/lib/core/offers/stated-price';
import type { Price } from '@/lib/core/prices/price';
import type { PageReport, SeenLender, SeenPrice } from '@/lib/core/report/page-report';
import { associateFees, type LenderPlace } from '@/lib/page/association/associate-fees';
import { associateTerms } from '@/lib/page/association/associate-terms';
import { disclosureCells } from '@/lib/page/association/disclosure-cells';
import { lenderAround } from '@/lib/page/association/lender-around';
import { standTogether } from '@/lib/page/association/names-together';
import type { PriceAnchor } from '@/lib/page/association/price-anchor';
import { isSameOffer } from '@/lib/page/association/same-offer';
import type { Mark } from '@/lib/page/marking/marks';
import { pageTraits } from './page-traits';
import { reportHead } from './report-head';

type SeenRejection = PageReport['rejections'][number];

const maxEntries = 500;
const maxRejections = 50;
const maxSurfaces = 10;

/** Between the names of one lender: 招联金融 · 好期贷. */
const nameJoin = ' · ';

const short = (text: string) => text.slice(0, 200);

/** `names`: the marks of the name the price stands under, the last one next to it; none where it stands under no name. */
export function seenPrice({ start, end, ...price }: Price, markId: number, names: readonly Mark[]): SeenPrice {
  const lender = names.at(-1);
  const mention = lender?.finding.kind === 'lender' ? lender.finding.mention : null;
  const seen = { ...price, markId, surface: short(price.surface), why: price.why.slice(0, 500) };
  if (!lender || !mention) return { ...seen, lenderId: null };
  const written = [...new Set(names.map(({ surface }) => surface))].join(nameJoin);
  return {
    ...seen,
    lenderId: mention.lenderId,
    lenderName: short(mention.lenderId === null ? mention.aliasText : written),
  };
}

/** The names that a lender goes by where its last one stands: with those right before it, where they are of the same record. */
function withNamesBefore(before: readonly Mark[], lender: Mark): Mark[] {
  const idOf = ({ finding }: Mark) => (finding.kind === 'lender' ? finding.mention.lenderId : null);
  const last = before.at(-1);
  const isOneName = last && idOf(lender) !== null && idOf(last) === idOf(lender);
  return isOneName && standTogether(last.range, lender.range) ? [...before, lender] : [lender];
}

function seenLenders(marks: readonly Mark[]): SeenLender[] {
  const lenders = new Map<string, SeenLender>();
  for (const { id, finding, surface } of marks) {
    if (finding.kind !== 'lender') continue;
    const { lenderId, aliasText, why } = finding.mention;
    const key = lenderId ?? ` ${aliasText}`;
    let lender = lenders.get(key);
    if (!lender) {
      lender = { lenderId, surfaces: lenderId === null ? [short(aliasText)] : [], count: 0, markIds: [], why };
      lenders.set(key, lender);
    }
    lender.count += 1;
    lender.markIds.push(id);
    if (lender.surfaces.length < maxSurfaces && !lender.surfaces.includes(short(surface)))
      lender.surfaces.push(short(surface));
  }
  return [...lenders.values()].slice(0, maxEntries);
}

function* seenPrices(marks: readonly Mark[]): Generator<void, SeenPrice[], void> {
  const prices: SeenPrice[] = [];
  const places = marks.flatMap((mark) =>
    mark.finding.kind === 'lender' ? [{ lenderId: mark.finding.mention.lenderId, range: mark.range, mark }] : [],
  );
  let names: Mark[] = [];
  let between: StaticRange[] = [];
  for (const mark of marks) {
    if (mark.finding.kind === 'lender') [names, between] = [withNamesBefore(names, mark), []];
    if (mark.finding.kind !== 'price') continue;
    yield;
    const lender = names.at(-1);
    const isOfLender = lender !== undefined && isSameOffer(lender.range, mark.range, between);
    between.push(mark.range);
    // 逾期加收50% often stands apart, in a sentence that needs no name where its section has one lender.
    const around = !isOfLender && mark.finding.price.kind === 'penalty' ? lenderAround(mark.range, places) : null;
    prices.push(seenPrice(mark.finding.price, mark.id, isOfLender ? names : around ? [around.mark] : []));
  }
  return prices.slice(0, maxEntries);
}

function seenRejections(marks: readonly Mark[]): SeenRejection[] {
  const seen = new Map<string, SeenRejection>();
  for (const { finding, surface } of marks) {
    if (finding.kind !== 'rejection') continue;
    const { lenderId, because, detail } = finding.rejection;
    seen.set(`${lenderId} ${because} ${surface}`, {
      surface: short(surface),
      lenderId,
      because,
      detail: short(detail),
    });
  }
  return [...seen.values()].slice(0, maxRejections);
}

/** Prices with their places. The page's own yearly figure for the price before it is marked as a repeat. */
function anchorsOf(shown: readonly Mark[], prices: readonly SeenPrice[]): PriceAnchor[] {
  const rangeOf = new Map(shown.map(({ id, range }) => [id, range]));
  return prices.flatMap((price, at) => {
    const range = rangeOf.get(price.markId);
    return range
      ? [
          {
            markId: price.markId,
            range,
            lenderId: price.lenderId,
            kind: price.kind,
            isRepeat: isPagesOwnFigure(price, prices[at - 1]),
          },
        ]
      : [];
  });
}

function lenderPlaces(shown: readonly Mark[]): LenderPlace[] {
  return shown.flatMap(({ finding, range }) =>
    finding.kind === 'lender' && finding.mention.lenderId !== null
      ? [{ lenderId: finding.mention.lenderId, range }]
      : [],
  );
}

/** `shown`: the marks a user can see, in the order of the page. In steps, between which the page may be let run. */
export function* reportInSteps(shown: readonly Mark[], stoppedAfter: number | null): Generator<void, PageReport, void> {
  const prices = yield* seenPrices(shown);
  yield;
  const anchors = anchorsOf(shown, prices);
  const disclosures = disclosureCells(anchors.map(({ range }) => range.startContainer));
  yield;
  const onDisclosure = new Set(
    anchors.flatMap(({ markId, range }) => (disclosures.holds(range.startContainer) ? [markId] : [])),
  );
  const besideDisclosures = anchors.filter(({ markId }) => !onDisclosure.has(markId));
  const terms = associateTerms(besideDisclosures);
  yield;
  const { fees, chargesByYear } = associateFees(besideDisclosures, lenderPlaces(shown));
  yield;
  const lenders = seenLenders(shown);
  const named = lenders.filter(({ lenderId }) => lenderId !== null).length;
  const isAsked = window === window.top && named > 0 && named <= maxLenders;
  return {
    ...reportHead(),
    lenders,
    prices: prices.map((price) => {
      if (onDisclosure.has(price.markId)) return { ...price, isOnDisclosure: true };
      const charge = chargesByYear.get(price.markId);
      return charge === undefined
        ? priceWithTerms(price, terms.get(price.markId))
        : { ...price, kind: 'fee', surface: short(charge) };
    }),
    fees,
    disclosures: disclosures.seen,
    rejections: seenRejections(shown),
    ...(isAsked && { traits: pageTraits(document) }),
    stoppedAfter,
  };
}
