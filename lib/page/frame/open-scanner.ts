/** Reads closely, marks, offers cards and reports: everything that only a page with something to find needs. */
import { type CardGlobal, cardKey } from '@/lib/page/card/card-interface';
import { createHoverController } from '@/lib/page/card/hover-controller';
import { createMarks, isInPage, isWithin, type Mark } from '@/lib/page/marking/marks';
import { createPaint, type Shape } from '@/lib/page/marking/paint';
import { locate, type Reader } from '@/lib/page/reading/locate';
import { seenPrice } from '@/lib/page/reporting/build-report';
import { panelTargetOf } from '@/lib/page/reporting/panel-target';
import { sendReports } from '@/lib/page/reporting/send-reports';
import type { OwnNames } from './own-names';
import type { Scanner, ScannerPorts } from './scanner-interface';

/** Marks after which reading stops until the user asks to go on. */
const marksPerReading = 500;
/** What was turned down is kept for a second look and for the report, up to so many. */
const mostRejections = 300;

/** What is needed of the engine; made anew when the user's own names change. */
export interface Engine extends Reader {
  /** null: no line is drawn under it. */
  shapeOf(lenderId: string): Shape | null;
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a closure over the state of the engine, the evidence and the cap on marks
export function openScanner(ports: ScannerPorts, createEngine: (own: OwnNames) => Engine): Scanner {
  const { background, shadowRoots, signal } = ports;
  /** Lenders named beyond doubt, each with the first such name on the page, and those of them that doubtful names were weighed with. */
  const evidence = new Map<string, string>();
  const weighed = new Set<string>();
  let engine = createEngine(ports.own);
  let limit = marksPerReading;
  let isFull = false;

  const paint = createPaint(signal);
  const marks = createMarks(paint, ({ lenderId, why }) => {
    if (lenderId === null) return null;
    return why.rule === 'own_alias' ? 'own' : engine.shapeOf(lenderId);
  });

  const contentOf = async ({ id, finding, surface }: Mark) => {
    if (finding.kind === 'rejection') return null;
    const answer =
      finding.kind === 'price'
        ? await background.priceCard({ price: seenPrice(finding.price, id, null) })
        : await background.lenderCard({
            lenderId: finding.mention.lenderId,
            surface: surface.slice(0, 200),
            why: finding.mention.why,
          });
    return answer.ok ? answer.value : null;
  };

  const cards = createHoverController({
    marks,
    shadowRoots,
    async createCard(events) {
      const world = globalThis as CardGlobal;
      if (!world[cardKey]) await background.loadCard();
      return world[cardKey]?.(events) ?? null;
    },
    contentOf,
    openPanel: (mark) => void background.openPanel(panelTargetOf(mark)),
    signal,
  });

  const reports = sendReports({
    marks,
    stoppedAfter: () => (isFull ? marks.count : null),
    send: (report) => void background.reportPage(report),
    signal,
  });
  signal.addEventListener('abort', () => marks.drop(() => true));

  return {
    get isFull() {
      return isFull;
    },
    mayHoldName: (text) => engine.mayHoldName(text),
    read(nodes) {
      let rejections = 0;
      for (const { finding, surface, pieces } of locate(nodes, engine, evidence)) {
        if (finding.kind === 'rejection' && ++rejections > mostRejections) continue;
        if (finding.kind !== 'rejection' && marks.count >= limit) {
          isFull = true;
          return;
        }
        marks.add(finding, surface, pieces);
        if (finding.kind !== 'lender') continue;
        const { lenderId, aliasText, why } = finding.mention;
        const isBeyondDoubt = why.rule === 'strong' || why.rule === 'own_alias';
        if (lenderId !== null && isBeyondDoubt && !evidence.has(lenderId)) evidence.set(lenderId, aliasText);
      }
    },
    forget(nodes) {
      const tops = new Set(nodes);
      return marks.drop((mark) => isWithin(tops, mark));
    },
    forgetRemoved: () => void marks.drop((mark) => !isInPage(mark)),
    reset() {
      evidence.clear();
      weighed.clear();
      isFull = false;
    },
    takeDoubtful() {
      const fresh = new Set([...evidence.keys()].filter((lenderId) => !weighed.has(lenderId)));
      for (const lenderId of fresh) weighed.add(lenderId);
      const again = new Set<Node>();
      for (const { finding, range } of marks.all()) {
        if (finding.kind !== 'rejection' || !fresh.has(finding.rejection.lenderId)) continue;
        if (finding.rejection.because === 'no_loan_word' || finding.rejection.because === 'inside_word')
          again.add(range.startContainer);
      }
      return [...again];
    },
    resume() {
      limit += marksPerReading;
    },
    onSlice() {
      reports.soon();
      cards.refresh();
    },
    onIdle() {
      paint.restore();
      reports.whenIdle();
    },
    applyOwnNames(own) {
      engine = createEngine(own);
    },
    resendReport: reports.again,
    goTo: (markId) => cards.goTo(marks.byId(markId)),
    step: cards.step,
  };
}
