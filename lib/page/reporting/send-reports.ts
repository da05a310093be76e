/** Reports to the background what is on the page whenever that changed, but not too often. */
import { priceWithFees } from '@/lib/core/offers/price-with-fees';
import type { PageReport, SeenFee, SeenPrice } from '@/lib/core/report/page-report';
import { isShown, type Mark, type Marks, priceShapes } from '@/lib/page/marking/marks';
import { buildReport } from './build-report';

/** A price as it was last reported, with the fees that stand beside it. */
export interface ReportedOffer {
  price: SeenPrice;
  fees: SeenFee[];
}

/** A change waits so long for others before it is reported. */
const reportMs = 200;

export interface ReportSender {
  /** Reports within `reportMs`. */
  schedule(): void;
  /** The first report does not wait; later ones do. */
  onIdle(): void;
  /** null: the price was not reported yet. */
  offerOf(markId: number): ReportedOffer | null;
  /** Sends the report even when it is the same: the background may have forgotten it. */
  resend(): void;
}

export interface ReportSenderOptions {
  marks: Marks;
  stoppedAfter: () => number | null;
  send: (report: PageReport) => void;
  signal: AbortSignal;
}

function offersIn({ prices, fees = [] }: PageReport): Map<number, ReportedOffer> {
  const offers = new Map(prices.map((price): [number, ReportedOffer] => [price.markId, { price, fees: [] }]));
  for (const fee of fees) offers.get(fee.nearMarkId)?.fees.push(fee);
  return offers;
}

export function createReportSender({ marks, stoppedAfter, send, signal }: ReportSenderOptions): ReportSender {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSent = '';
  let lastRevision = 0;
  let offers: ReadonlyMap<number, ReportedOffer> = new Map();

  const schedule = () => {
    if (!signal.aborted) timer ??= setTimeout(sendNow, reportMs);
  };

  // A mark that is hidden now may be shown later, and no mutation tells of a changed style.
  const waiting = new WeakSet<Element>();
  const appearance = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) schedule();
  });
  const waitFor = ({ range }: Mark) => {
    const element = range.startContainer.parentElement;
    if (!element || waiting.has(element)) return;
    waiting.add(element);
    appearance.observe(element);
  };

  function sendNow(): void {
    clearTimeout(timer);
    timer = undefined;
    const ordered = marks.inOrder();
    const shown = ordered.filter(isShown);
    if (shown.length < ordered.length) for (const mark of ordered) if (!shown.includes(mark)) waitFor(mark);
    const report = buildReport(shown, stoppedAfter());
    offers = offersIn(report);
    for (const mark of shown) {
      const offer = offers.get(mark.id);
      if (mark.finding.kind !== 'price' || !offer) continue;
      marks.reshape(mark, priceShapes(offer.price, priceWithFees(offer.price, offer.fees)));
    }
    const text = JSON.stringify({ ...report, revision: 0 });
    if (text === lastSent) return;
    // Only the main frame reports that nothing was found.
    const isNews = shown.length > 0 || lastSent !== '' || window === window.top;
    if (!isNews) return;
    lastSent = text;
    lastRevision = Math.max(lastRevision + 1, report.revision);
    send({ ...report, revision: lastRevision });
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    appearance.disconnect();
  });

  return {
    schedule,
    onIdle: () => (lastSent === '' ? sendNow() : schedule()),
    offerOf: (markId) => offers.get(markId) ?? null,
    resend() {
      lastSent = '';
      schedule();
    },
  };
}
