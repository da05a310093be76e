/** Makes the scanner: finds, marks, shows cards and reports. Only a page that may hold a name or price loads it. */
import { smallestCase } from '@/lib/core/corrections/judge-again';
import type { Mention } from '@/lib/core/names/mention';
import { type CardGlobal, cardKey } from '@/lib/page/card/card-interface';
import { createHoverController } from '@/lib/page/card/hover-controller';
import { keepMarks } from '@/lib/page/marking/keep-marks';
import { createMarks, isInPage, isWanted, isWithin, type Mark } from '@/lib/page/marking/marks';
import { createPaint, type Shape } from '@/lib/page/marking/paint';
import { locate, type Recognizer } from '@/lib/page/reading/locate';
import { wordsAround } from '@/lib/page/reading/words-around';
import { seenPrice } from '@/lib/page/reporting/build-report';
import { panelTargetOf } from '@/lib/page/reporting/panel-target';
import { createReportSender } from '@/lib/page/reporting/send-reports';
import type { LiveChoices } from './live-choices';
import type { OwnNames } from './own-names';
import type { Scanner, ScannerPorts } from './scanner-interface';

/** Marks after which reading stops until the user asks for more, and so many more each time. */
const marksPerReading = 500;
/** Rejections kept for a second reading and for the report. */
const maxRejections = 300;

/** Made anew when the user's own names change. */
export interface Engine extends Recognizer {
  /** null: the name is not marked. */
  shapeOf(lenderId: string): Shape | null;
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a closure over the state of the engine, the evidence and the cap on marks
export function openScanner(
  ports: ScannerPorts,
  createEngine: (own: OwnNames) => Engine,
  choices: LiveChoices,
  dataDate: string,
): Scanner {
  const { background, shadowRoots, signal } = ports;
  /** Lenders named beyond doubt, each with the first such name on the page; and those whose doubtful names were read again for it. */
  const evidence = new Map<string, string>();
  const weighed = new Set<string>();
  let engine = createEngine(ports.own);
  let limit = marksPerReading;
  let isFull = false;
  let readings = 0;
  let isGivenUp = false;

  const keepEvidence = ({ lenderId, aliasText, why }: Mention) => {
    const isBeyondDoubt = why.rule === 'strong' || why.rule === 'own_alias';
    if (lenderId !== null && isBeyondDoubt && !evidence.has(lenderId)) evidence.set(lenderId, aliasText);
  };

  const paint = createPaint(signal, () => choices.current.markStrength);
  const shapeOf = ({ lenderId, why }: Mention) => {
    if (lenderId === null) return null;
    return why.rule === 'own_alias' ? 'own' : engine.shapeOf(lenderId);
  };
  const marks = createMarks(paint, shapeOf, (finding) => !isGivenUp && isWanted(finding, choices.current));

  const contentOf = async ({ id, finding, surface }: Mark) => {
    if (finding.kind === 'rejection') return null;
    const answer =
      finding.kind === 'price'
        ? await background.priceCard(reports.offerOf(id) ?? { price: seenPrice(finding.price, id, []), fees: [] })
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
    choices,
    openPanel: (mark) => void background.openPanel(panelTargetOf(mark)),
    async dismiss({ finding, surface, range }) {
      if (finding.kind !== 'lender' || finding.mention.lenderId === null) return null;
      const { lenderId, why } = finding.mention;
      const answer = await background.dismissName({
        ...{ lenderId, surface: surface.slice(0, 200), alias: why.alias },
        case: smallestCase({ lenderId, surface, why }, wordsAround(range), dataDate, engine.findNames),
      });
      return answer.ok ? () => void background.undoDismissal(answer.value) : null;
    },
    signal,
  });

  const applyChoices = () => {
    paint.restyle();
    marks.redraw();
    cards.refresh();
  };
  choices.watch(applyChoices, signal);

  const reports = createReportSender({
    marks,
    stoppedAfter: () => (isFull ? marks.count : null),
    isDrawn: () => !isGivenUp,
    send: (report) => void background.reportPage(report),
    signal,
  });
  // The page takes the marks away as often as they are drawn: it is let be, and none is said to be there.
  keepMarks(
    paint.restore,
    () => {
      isGivenUp = true;
      marks.redraw();
      reports.schedule();
    },
    signal,
  );
  signal.addEventListener('abort', () => marks.drop(() => true));

  return {
    get isFull() {
      // What was forgotten to be read again finds its place, though the rest of the page is still unread.
      return isFull && marks.count >= limit;
    },
    mayHoldName: (text) => engine.mayHoldName(text),
    *read(nodes) {
      let rejections = 0;
      const reading = ++readings;
      for (const found of locate(nodes, engine, evidence)) {
        for (const { finding, surface, pieces, offset } of found) {
          if (finding.kind === 'rejection' && ++rejections > maxRejections) continue;
          if (finding.kind !== 'rejection' && marks.count >= limit) {
            isFull = true;
            return;
          }
          marks.add(finding, surface, pieces, { reading, offset });
          if (finding.kind === 'lender') keepEvidence(finding.mention);
        }
        yield;
      }
    },
    forget(nodes) {
      const tops = new Set(nodes);
      return marks.drop((mark) => isWithin(tops, mark));
    },
    forgetRemoved() {
      marks.drop((mark) => !isInPage(mark));
      // What was moved has been removed first.
      marks.forgetOrder();
    },
    reset() {
      evidence.clear();
      weighed.clear();
      isFull = false;
    },
    takeDoubtful() {
      const fresh = new Set([...evidence.keys()].filter((lenderId) => !weighed.has(lenderId)));
      for (const lenderId of fresh) weighed.add(lenderId);
      const doubtful = new Set<Node>();
      for (const { finding, range } of marks.all()) {
        if (finding.kind !== 'rejection' || !fresh.has(finding.rejection.lenderId)) continue;
        if (finding.rejection.because === 'no_loan_word' || finding.rejection.because === 'inside_word')
          doubtful.add(range.startContainer);
      }
      return [...doubtful];
    },
    resume() {
      limit += marksPerReading;
    },
    onSlice() {
      reports.schedule();
      cards.refresh();
    },
    onIdle() {
      paint.restore();
      reports.onIdle();
    },
    applyOwnNames(own) {
      engine = createEngine(own);
    },
    resendReport: reports.resend,
    goTo: (markId) => cards.goTo(marks.byId(markId)),
    step: cards.step,
  };
}
