/** Reports to the background what is on the page whenever that changed, but not too often. */
import { priceWithFees } from '@/lib/core/offers/price-with-fees';
import type { PageReport, SeenFee, SeenPrice } from '@/lib/core/report/page-report';
import { isShown, type Mark, type Marks, priceShapes } from '@/lib/page/marking/marks';
import { sliceMs, yieldToMain } from '@/lib/page/reading/scheduler';
import { reportInSteps } from './build-report';

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
  /** Whether marks are drawn on the page at all. */
  isDrawn: () => boolean;
  send: (report: PageReport) => void;
  signal: AbortSignal;
}

function offersIn({ prices, fees = [] }: PageReport): Map<number, ReportedOffer> {
  const offers = new Map(prices.map((price): [number, ReportedOffer] => [price.markId, { price, fees: [] }]));
  for (const fee of fees) offers.get(fee.nearMarkId)?.fees.push(fee);
  return offers;
}

/** Between its slices the page runs. null: the script has ended. */
async function inSlices<T>(steps: Generator<void, T, void>, signal: AbortSignal): Promise<T | null> {
  for (let end = performance.now() + sliceMs; !signal.aborted; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await yieldToMain();
    end = performance.now() + sliceMs;
  }
  return null;
}

/** Tells when a mark that is hidden now may be shown: no mutation tells of a changed style. */
function watchHidden(onShown: () => void, signal: AbortSignal): (mark: Mark) => void {
  const waiting = new WeakSet<Element>();
  const appearance = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) onShown();
  });
  signal.addEventListener('abort', () => appearance.disconnect());
  return ({ range }) => {
    const element = range.startContainer.parentElement;
    if (!element || waiting.has(element)) return;
    waiting.add(element);
    appearance.observe(element);
  };
}

export function createReportSender({ marks, stoppedAfter, isDrawn, send, signal }: ReportSenderOptions): ReportSender {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBuilding = false;
  let lastSent = '';
  let lastRevision = 0;
  let offers: ReadonlyMap<number, ReportedOffer> = new Map();

  const schedule = () => {
    if (!signal.aborted) timer ??= setTimeout(() => void sendNow(), reportMs);
  };

  const waitFor = watchHidden(schedule, signal);

  /** In steps, between which marks may come and go: then another report follows. Prices are drawn anew with what stands beside them. */
  function* gather(): Generator<void, { report: PageReport; isEmpty: boolean }, void> {
    const stopped = stoppedAfter();
    const shown: Mark[] = [];
    for (const mark of marks.inOrder()) {
      if (isShown(mark)) shown.push(mark);
      else waitFor(mark);
      yield;
    }
    const report = yield* reportInSteps(shown, stopped);
    offers = offersIn(report);
    for (const [markId, { price, fees }] of offers) {
      const mark = marks.byId(markId);
      if (mark) marks.reshape(mark, priceShapes(price, priceWithFees(price, fees)));
      yield;
    }
    return { report, isEmpty: shown.length === 0 };
  }

  async function sendNow(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (isBuilding) {
      schedule();
      return;
    }
    isBuilding = true;
    const gathered = await inSlices(gather(), signal).finally(() => {
      isBuilding = false;
    });
    if (!gathered) return;
    const report: PageReport = isDrawn() ? gathered.report : { ...gathered.report, undrawn: true };
    const text = JSON.stringify({ ...report, revision: 0 });
    if (text === lastSent) return;
    // Only the main frame reports that nothing was found.
    const isNews = !gathered.isEmpty || lastSent !== '' || window === window.top;
    if (!isNews) return;
    lastSent = text;
    lastRevision = Math.max(lastRevision + 1, report.revision);
    send({ ...report, revision: lastRevision });
  }

  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    schedule,
    onIdle: () => (lastSent === '' ? void sendNow() : schedule()),
    offerOf: (markId) => offers.get(markId) ?? null,
    resend() {
      lastSent = '';
      schedule();
    },
  };
}
