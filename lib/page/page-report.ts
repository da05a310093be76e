/** Puts what was found in one frame into the report the background keeps: plain data, within the lengths it accepts. */
import type { PageReport, SeenLender, SeenPrice } from '@/lib/core/page-report';
import type { Price } from '@/lib/core/price';
import { costTables } from './cost-tables';
import { feesNear } from './fees-near';
import { reportHead } from './findings-contract';
import type { Mark } from './marks';
import { standTogether } from './stand-together';

type SeenRejection = PageReport['rejections'][number];

const mostEntries = 500;
const mostRejections = 50;
const mostSurfaces = 10;

const short = (text: string) => text.slice(0, 200);

/** A mark in closed details, a hidden tab or a menu is drawn when it shows; until then it is not on the page for anyone. */
export function isShown(mark: Mark): boolean {
  const node = mark.range.startContainer;
  const element = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
  return element?.checkVisibility({ visibilityProperty: true }) ?? false;
}

/** `lenderId`: whom the price is put down to. */
export function seenPrice({ start, end, ...price }: Price, markId: number, lenderId: string | null): SeenPrice {
  return { ...price, markId, surface: short(price.surface), why: price.why.slice(0, 500), lenderId };
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
    if (lender.surfaces.length < mostSurfaces && !lender.surfaces.includes(short(surface))) lender.surfaces.push(short(surface));
  }
  return [...lenders.values()].slice(0, mostEntries);
}

function seenPrices(marks: readonly Mark[]): SeenPrice[] {
  const prices: SeenPrice[] = [];
  let lender: Mark | null = null;
  for (const mark of marks) {
    if (mark.finding.kind === 'lender') lender = mark;
    if (mark.finding.kind !== 'price') continue;
    const of = lender?.finding.kind === 'lender' && standTogether(lender.range, mark.range) ? lender.finding.mention.lenderId : null;
    prices.push(seenPrice(mark.finding.price, mark.id, of));
  }
  return prices.slice(0, mostEntries);
}

function seenRejections(marks: readonly Mark[]): SeenRejection[] {
  const seen = new Map<string, SeenRejection>();
  for (const { finding, surface } of marks) {
    if (finding.kind !== 'rejection') continue;
    const { lenderId, because, detail } = finding.rejection;
    seen.set(`${lenderId} ${because} ${surface}`, { surface: short(surface), lenderId, because, detail: short(detail) });
  }
  return [...seen.values()].slice(0, mostRejections);
}

/** `shown`: in the order of the page. */
export function reportOf(shown: readonly Mark[], stoppedAfter: number | null): PageReport {
  const prices = seenPrices(shown);
  const lenderOf = new Map(prices.map(({ markId, lenderId }) => [markId, lenderId]));
  const anchors = shown.flatMap(({ id, range }) => (lenderOf.has(id) ? [{ markId: id, range, lenderId: lenderOf.get(id) ?? null }] : []));
  const sheets = costTables(anchors.map(({ range }) => range.startContainer));
  const onSheets = new Set(anchors.flatMap(({ markId, range }) => (sheets.holds(range.startContainer) ? [markId] : [])));
  return {
    ...reportHead(),
    lenders: seenLenders(shown),
    prices: prices.map((price) => (onSheets.has(price.markId) ? { ...price, isOnCostTable: true } : price)),
    fees: feesNear(anchors.filter(({ markId }) => !onSheets.has(markId))),
    costTables: sheets.seen,
    rejections: seenRejections(shown),
    stoppedAfter,
  };
}
