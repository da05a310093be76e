/**
 * Runs the page script in one frame: it reads, loads the scanner when a name or price may be there, and answers the
 * extension. One signal stops it: on request, when a newer copy of this script takes over, and when the extension is gone.
 */
import type { PageFilter } from '@/lib/core/prefilter/page-filter';
import type { Calls, Handlers } from '@/lib/messaging/messenger';
import type { ExtensionToPage, PageToBackground } from '@/lib/messaging/protocol';
import { type PageReading, readPage } from '@/lib/page/reading/read-page';
import { visitShadowRoots } from '@/lib/page/reading/shadow-roots';
import { reportHead } from '@/lib/page/reporting/report-head';
import { hasOwnNames, type OwnNames, readOwnNames } from './own-names';
import { waitUntilWorthReading, watchAddress } from './page-lifecycle';
import { type ExtensionApiInPage, isAlive } from './page-runtime';
import { type Scanner, type ScannerGlobal, scannerKey } from './scanner-interface';

export interface PageScript {
  api: ExtensionApiInPage;
  background: Calls<PageToBackground>;
  answer(handlers: Handlers<ExtensionToPage>, signal: AbortSignal): void;
  /** First part of the packed lexicon, and the filter over it. */
  firstPart: string;
  filter: PageFilter;
}

/** Shadow roots are searched for so long after a change, and no more often. */
const shadowRootsMs = 2000;

/** A frame that the browser has not settled yet is refused its scripts, and asks again after so long each time; milliseconds. */
const askAfterMs = [0, 250, 1000, 4000];

/** One frame's work, as its messages see it. */
interface Page {
  readonly scanner: Scanner | null;
  reading: PageReading;
  applyOwnNames(): Promise<void>;
}

interface Running {
  isAlive(): boolean;
  readAgain(): void;
  stop(): void;
}

const runningKey = Symbol.for('overdue-lens.page');
const world = globalThis as unknown as ScannerGlobal & { [runningKey]?: Running };

function openPage(script: PageScript, own: OwnNames, signal: AbortSignal): Page {
  const { api, background, filter } = script;
  const shadowRoots = new Set<ShadowRoot>();
  let scanner: Scanner | null = null;
  let loading: Promise<void> | null = null;
  let willFindShadowRoots = false;
  let emptyReportOf = '';

  const loadOnce = () => {
    loading ??= load();
    return loading;
  };

  async function load(): Promise<void> {
    for (const waitMs of askAfterMs) {
      if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
      if (world[scannerKey] || signal.aborted || (await background.loadMarks()).ok) break;
    }
    // Nothing is loaded into a frame that was left meanwhile, or when the extension is gone: the next candidate asks again.
    loading = null;
    if (signal.aborted || scanner) return;
    scanner = world[scannerKey]?.({ ...script, own, shadowRoots, signal }) ?? null;
    if (scanner) reading.readWaiting();
  }

  /** Only the main frame reports that nothing was found. */
  const reportNothing = () => {
    if (window !== window.top || emptyReportOf === location.href) return;
    emptyReportOf = location.href;
    void background.reportPage({ ...reportHead(), lenders: [], prices: [], rejections: [], stoppedAfter: null });
  };

  const findShadowRoots = () => {
    willFindShadowRoots = false;
    reading.findRuby();
    void visitShadowRoots(api, reading.include, signal);
  };

  const reading = readPage({
    roots: shadowRoots,
    // The first filter does not know the user's own names.
    mayHold: (text) =>
      scanner && hasOwnNames(own) ? scanner.mayHoldName(text) || filter.mayHoldPrice(text) : filter.mayHold(text),
    scanner: () => scanner,
    onCandidate: () => void loadOnce(),
    onSlice: () => scanner?.onSlice(),
    onIdle() {
      if (scanner) scanner.onIdle();
      else if (!loading) reportNothing();
      if (!willFindShadowRoots) setTimeout(findShadowRoots, shadowRootsMs);
      willFindShadowRoots = true;
    },
    signal,
  });

  const applyOwnNames = async () => {
    own = await readOwnNames(api.storage.local);
    scanner?.applyOwnNames(own);
    // Until it is loaded, nothing finds them.
    if (!scanner && hasOwnNames(own)) await loadOnce();
    reading.readAgain();
  };

  watchAddress((isNewPage) => {
    if (isNewPage) reading.readAgain();
    else scanner?.onSlice();
  }, signal);
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      emptyReportOf = '';
      if (scanner) scanner.resendReport();
      else reportNothing();
    },
    { signal },
  );
  return {
    get scanner() {
      return scanner;
    },
    reading,
    applyOwnNames,
  };
}

export function startPage(script: PageScript): void {
  const { api, answer } = script;
  const before = world[runningKey];
  if (before?.isAlive()) {
    before.readAgain();
    return;
  }
  before?.stop();

  const ended = new AbortController();
  const { signal } = ended;
  let page: Page | null = null;
  const stop = () => ended.abort();
  const readAgain = () => {
    page?.reading.readAgain();
    return null;
  };
  world[runningKey] = { isAlive: () => !signal.aborted && isAlive(api), readAgain, stop };

  answer(
    {
      showMark: ({ markId }) => page?.scanner?.goTo(markId) ?? false,
      stepMark: ({ by }) => page?.scanner?.step(by) ?? false,
      rescan: readAgain,
      continueScan() {
        page?.scanner?.resume();
        return readAgain();
      },
      stop() {
        stop();
        return null;
      },
      async applyOwnNames() {
        await page?.applyOwnNames();
        return null;
      },
      selectedText: () => `${getSelection() ?? ''}`.slice(0, 500),
    },
    signal,
  );

  const stopIfOrphaned = () => void (isAlive(api) || stop());
  for (const type of ['pointermove', 'keydown', 'visibilitychange'])
    addEventListener(type, stopIfOrphaned, { passive: true, capture: true, signal });

  void Promise.all([readOwnNames(api.storage.local), waitUntilWorthReading(signal)]).then(([own]) => {
    if (signal.aborted) return;
    page = openPage(script, own, signal);
    if (hasOwnNames(own)) void page.applyOwnNames();
  });
}
