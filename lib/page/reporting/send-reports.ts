/** Tells the background what is on the page, when it changes and not too often. */
import type { PageReport } from '@/lib/core/report/page-report';
import { isShown, type Mark, type Marks } from '@/lib/page/marking/marks';
import { reportOf } from './build-report';

/** Reports are sent no closer together than this. */
const reportMs = 200;

export interface ReportSender {
  soon(): void;
  /** The first report does not wait; later ones do. */
  whenIdle(): void;
  /** Sends even what was sent before: the background may have forgotten it. */
  again(): void;
}

export interface ReportSenderOptions {
  marks: Marks;
  stoppedAfter: () => number | null;
  send: (report: PageReport) => void;
  signal: AbortSignal;
}

export function sendReports({ marks, stoppedAfter, send, signal }: ReportSenderOptions): ReportSender {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSent = '';
  let lastRevision = 0;

  const soon = () => {
    if (!signal.aborted) timer ??= setTimeout(sendNow, reportMs);
  };

  // What is not drawn now may open later, and no mutation tells of a changed style.
  const waiting = new WeakSet<Element>();
  const appearance = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting)) soon();
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
    const report = reportOf(shown, stoppedAfter());
    const text = JSON.stringify({ ...report, revision: 0 });
    if (text === lastSent) return;
    // The tab's main frame says that nothing was found; of other frames silence says it.
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
    soon,
    whenIdle: () => (lastSent === '' ? sendNow() : soon()),
    again() {
      lastSent = '';
      soon();
    },
  };
}
