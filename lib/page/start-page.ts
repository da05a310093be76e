/**
 * Wires reading, marks, card and report of one frame together, and ends all of it with one signal: when told to stop, when a
 * newer copy of this script takes over, and when the extension is updated or removed under it.
 */
import type { Calls, Handlers } from '@/lib/messaging/messenger';
import type { ExtensionToPage, PageToBackground, PanelTarget } from '@/lib/messaging/protocol';
import { type CardGlobal, cardKey } from './card-contract';
import type { Reader } from './locate';
import { createMarks, type Mark } from './marks';
import { offerCards } from './offer-cards';
import { type OwnNames, readOwnNames } from './own-names';
import { seenPrice } from './page-report';
import { type ExtensionApiInPage, isAlive, shadowRootOf } from './page-runtime';
import { createPaint, type Shape } from './paint';
import { readPage } from './read-page';
import { sendReports } from './send-reports';
import { shadowTreesIn } from './shadow-trees';
import { watchAddress, whenWorthReading } from './when';

/** What a page script needs of the engine; made anew when the user's own names change. */
export interface PageEngine extends Reader {
  /** null: no line is drawn under it. */
  shapeOf(lenderId: string): Shape | null;
}

export interface PageScript {
  api: ExtensionApiInPage;
  background: Calls<PageToBackground>;
  answer(handlers: Handlers<ExtensionToPage>, signal: AbortSignal): void;
  createEngine(own: OwnNames): PageEngine;
}

/** Shadow trees are looked for so long after a change, and no more often. */
const treesMs = 2000;

interface Running {
  isAlive(): boolean;
  rescan(): void;
  stop(): void;
}

const runningKey = Symbol.for('overdue-lens.page');
const world = globalThis as unknown as CardGlobal & { [runningKey]?: Running };

function targetOf({ finding, surface }: Mark): PanelTarget {
  if (finding.kind === 'price') return { view: 'translate', phrase: surface.slice(0, 500) };
  const lenderId = finding.kind === 'lender' ? finding.mention.lenderId : null;
  return lenderId === null ? { view: 'lookup', query: surface.slice(0, 200) } : { view: 'lender', lenderId };
}

function openPage({ api, background, createEngine }: PageScript, own: OwnNames, signal: AbortSignal) {
  let engine = createEngine(own);
  const shadowRoots: ShadowRoot[] = [];
  const marks = createMarks(createPaint(signal), ({ lenderId, why }) => {
    if (lenderId === null) return null;
    return why.rule === 'own_alias' ? 'own' : engine.shapeOf(lenderId);
  });

  const cards = offerCards({
    marks,
    shadowRoots: () => shadowRoots,
    async createCard(events) {
      if (!world[cardKey]) await background.loadCard();
      return world[cardKey]?.(events) ?? null;
    },
    async contentOf({ id, finding, surface }) {
      if (finding.kind === 'rejection') return null;
      const answer =
        finding.kind === 'price'
          ? await background.priceCard({ price: seenPrice(finding.price, id, null) })
          : await background.lenderCard({ lenderId: finding.mention.lenderId, surface: surface.slice(0, 200), why: finding.mention.why });
      return answer.ok ? answer.value : null;
    },
    openPanel: (mark) => void background.openPanel(targetOf(mark)),
    signal,
  });

  const reports = sendReports({ marks, stoppedAfter: () => reading.stoppedAfter, send: (report) => void background.reportPage(report), signal });

  let treesTimer: ReturnType<typeof setTimeout> | undefined;
  const lookForTrees = () => {
    treesTimer = undefined;
    for (const tree of document.body ? shadowTreesIn([document.body], (host) => shadowRootOf(api, host)) : []) {
      if (!shadowRoots.includes(tree)) shadowRoots.push(tree);
      reading.include(tree);
    }
  };

  const reading = readPage({
    marks,
    reader: () => engine,
    onChange() {
      reports.soon();
      cards.refresh();
    },
    onIdle() {
      reports.whenIdle();
      treesTimer ??= setTimeout(lookForTrees, treesMs);
    },
    signal,
  });
  signal.addEventListener('abort', () => clearTimeout(treesTimer));

  watchAddress((isNewPage) => (isNewPage ? reading.rescan() : reports.soon()), signal);
  addEventListener('pageshow', ({ persisted }) => void (persisted && reports.again()), { signal });

  return {
    marks,
    cards,
    reading,
    async applyOwnNames() {
      engine = createEngine(await readOwnNames(api.storage.local));
      reading.rescan();
    },
  };
}

export function startPage(script: PageScript): void {
  const { api } = script;
  const before = world[runningKey];
  if (before?.isAlive()) {
    before.rescan();
    return;
  }
  before?.stop();

  const ended = new AbortController();
  const { signal } = ended;
  let page: ReturnType<typeof openPage> | null = null;
  const stop = () => ended.abort();
  world[runningKey] = { isAlive: () => !signal.aborted && isAlive(api), rescan: () => page?.reading.rescan(), stop };

  script.answer(
    {
      showMark: ({ markId }) => page?.cards.goTo(page.marks.byId(markId)) ?? false,
      stepMark: ({ by }) => page?.cards.step(by) ?? false,
      rescan() {
        page?.reading.rescan();
        return null;
      },
      scanOn() {
        page?.reading.scanOn();
        return null;
      },
      stop() {
        stop();
        return null;
      },
      async applyOwnNames() {
        await page?.applyOwnNames();
        return null;
      },
      selectedText: () => getSelection()?.toString().slice(0, 500) ?? '',
    },
    signal,
  );

  const stopIfOrphaned = () => void (isAlive(api) || stop());
  for (const type of ['pointermove', 'keydown', 'visibilitychange']) addEventListener(type, stopIfOrphaned, { passive: true, capture: true, signal });

  void Promise.all([readOwnNames(api.storage.local), whenWorthReading(signal)]).then(([own]) => {
    if (!signal.aborted) page = openPage(script, own, signal);
  });
}
