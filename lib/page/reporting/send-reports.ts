/** Reports to the background what is on the page whenever that changed, but not too often. */
import type { PageReport } from '@/lib/core/report/page-report';
import { isShown, type Mark, type Marks } from '@/lib/page/marking/marks';
import { buildReport } from './build-report';

/** A change waits so long for others before it is reported. */
const reportMs = 200;

export interface ReportSender {
  /** Reports within `reportMs`. */
  schedule(): void;
  /** The first report does not wait; later ones do. */
  onIdle(): void;
  /** Sends the report even when it is the same: the background may have forgotten it. */
  resend(): void;
}

export interface ReportSenderOptions {
  marks: Marks;
  stoppedAfter: () => number | null;
  send: (report: PageReport) => void;
  signal: AbortSignal;
}

export function createReportSender({ marks, stoppedAfter, send, signal }: ReportSenderOptions): ReportSender {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSent = '';
  let lastRevision = 0;

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
    resend() {
      lastSent = '';
      schedule();
    },
  };
}
