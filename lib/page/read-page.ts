/**
 * Reads a page from its first character to its latest change, in slices that leave the page its time, and keeps the marks
 * equal to what stands there. Knows nothing of who is told.
 */
import { type BatchSizes, batchesOf } from './batches';
import { changesIn } from './changes';
import { isElement } from './element-kinds';
import { locate, type Reader } from './locate';
import type { Mark, Marks } from './marks';
import { nextTurn, sliceMs } from './turns';

/** Pages with fewer elements are filtered in one go. */
const smallPageElements = 8000;
const wholePage: BatchSizes = { firstChars: Number.POSITIVE_INFINITY, chars: Number.POSITIVE_INFINITY, elements: null };
/** The first batch runs before the engine is compiled, so it is small. */
const partOfPage: BatchSizes = { firstChars: 8192, chars: 16384, elements: 400 };
/** Where something was found, the search is narrowed to so many characters before any node is touched. */
const narrow: BatchSizes = { firstChars: 2048, chars: 2048, elements: null };

/** Changes are gathered for so long, and never longer, however many come. */
const gatherMs = 100;
/** Marks after which reading stops until the user asks to go on. */
const marksPerReading = 500;
/** What was turned down is kept for a second look and for the report, up to so many. */
const mostRejections = 300;

export interface PageReading {
  /** Marks at which reading stopped; null while all is read. */
  readonly stoppedAfter: number | null;
  readonly isIdle: boolean;
  rescan(): void;
  scanOn(): void;
  /** Reads a shadow tree too from now on. */
  include(root: ShadowRoot): void;
}

export interface PageReadingOptions {
  marks: Marks;
  /** Asked before each slice, so that the engine can be exchanged while reading. */
  reader: () => Reader;
  /** Marks may have changed, or the page's address; called at most once a slice. */
  onChange: () => void;
  /** All that was to be read is read. */
  onIdle: () => void;
  signal: AbortSignal;
}

function isWithin(nodes: ReadonlySet<Node>, mark: Mark): boolean {
  for (const end of [mark.range.startContainer, mark.range.endContainer]) {
    for (let node: Node | null = end; node; node = node.parentNode) if (nodes.has(node)) return true;
  }
  return false;
}

export function readPage({ marks, reader, onChange, onIdle, signal }: PageReadingOptions): PageReading {
  const evidence = new Set<string>();
  const weighedEvidence = new Set<string>();
  const shadowRoots = new Set<ShadowRoot>();
  let work: Generator<void, void, void>[] = [];
  let isRunning = false;
  let limit = marksPerReading;
  let isStopped = false;
  let hasRuby = false;
  let records: MutationRecord[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStale = false;

  const mayHold = (text: string, nodes: readonly Node[]): boolean => {
    const { mayHoldName, mayHoldPrice } = reader();
    return mayHoldName(text) || mayHoldPrice(text) || (hasRuby && nodes.some((node) => isElement(node) && node.querySelector('rt')));
  };

  const mark = (nodes: readonly Node[]) => {
    let rejections = 0;
    for (const { finding, surface, start, end } of locate(nodes, reader(), evidence)) {
      if (finding.kind === 'rejection' && ++rejections > mostRejections) continue;
      if (finding.kind !== 'rejection' && marks.count >= limit) {
        isStopped = true;
        work = [];
        return;
      }
      marks.add(finding, surface, start, end);
      if (finding.kind !== 'lender' || finding.mention.lenderId === null) continue;
      if (finding.mention.why.rule === 'strong' || finding.mention.why.rule === 'own_alias') evidence.add(finding.mention.lenderId);
    }
  };

  /** `isAgain`: there may be marks in these nodes already. */
  function* read(nodes: readonly Node[], sizes: BatchSizes, isAgain: boolean): Generator<void, void, void> {
    for (const batch of batchesOf(nodes, sizes)) {
      if (isAgain) {
        const tops = new Set(batch.nodes);
        const hadMarks = marks.drop((known) => isWithin(tops, known));
        if (isStopped && !hadMarks) continue;
      }
      if (mayHold(batch.text, batch.nodes)) {
        for (const part of batchesOf(batch.nodes, narrow)) {
          const connected = part.nodes.filter((node) => node.isConnected);
          if (mayHold(part.text, connected)) mark(connected);
          yield;
        }
      }
      yield;
    }
  }

  function* readAgain(node: Node): Generator<void, void, void> {
    if (!node.isConnected) return;
    const tops = new Set([node]);
    marks.drop((known) => isWithin(tops, known));
    mark([node]);
    yield;
  }

  /** An ambiguous name counts once the page names the same lender beyond doubt: those turned down before are read again. */
  const weighEvidence = () => {
    const fresh = new Set([...evidence].filter((lenderId) => !weighedEvidence.has(lenderId)));
    for (const lenderId of fresh) weighedEvidence.add(lenderId);
    const again = new Set<Node>();
    for (const { finding, range } of marks.all()) {
      if (finding.kind === 'rejection' && finding.rejection.because === 'no_loan_word' && fresh.has(finding.rejection.lenderId))
        again.add(range.startContainer);
    }
    for (const node of again) work.push(readAgain(node));
  };

  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    // Never inside the call that gave the work: the caller may not be ready to hear of it.
    await null;
    while (work.length > 0 && !signal.aborted && !document.hidden) {
      const end = performance.now() + sliceMs;
      do {
        const [first] = work;
        if (first?.next().done && work[0] === first) work.shift();
      } while (work.length > 0 && performance.now() < end);
      if (work.length === 0) weighEvidence();
      onChange();
      if (work.length > 0) await nextTurn();
    }
    isRunning = false;
    if (work.length === 0 && !signal.aborted) onIdle();
  };

  const readAll = (isAgain: boolean) => {
    isStale = false;
    isStopped = false;
    evidence.clear();
    weighedEvidence.clear();
    const { body } = document;
    hasRuby = document.querySelector('rt') !== null;
    const isSmall = document.getElementsByTagName('*').item(smallPageElements) === null;
    work = [...shadowRoots].map((root) => read([...root.childNodes], partOfPage, isAgain));
    if (body) work.unshift(read([body], isSmall ? wholePage : partOfPage, isAgain));
    void run();
  };

  const takeIn = () => {
    timer = undefined;
    const { regions, hasRemoved } = changesIn(records);
    records = [];
    if (hasRemoved) {
      marks.drop(({ range }) => !range.startContainer.isConnected || !range.endContainer.isConnected);
      for (const root of shadowRoots) if (!root.isConnected) shadowRoots.delete(root);
    }
    work.unshift(...regions.map((nodes) => read(nodes, partOfPage, true)));
    onChange();
    void run();
  };

  const observer = new MutationObserver((latest) => {
    if (document.hidden || isStale) {
      isStale = true;
      return;
    }
    for (const record of latest) records.push(record);
    timer ??= setTimeout(takeIn, gatherMs);
  });
  const watched = { childList: true, characterData: true, subtree: true };

  const start = () => {
    observer.observe(document, watched);
    readAll(false);
  };

  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) return;
      if (isStale) readAll(true);
      else void run();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    work = [];
    records = [];
    marks.drop(() => true);
  });
  start();

  return {
    get stoppedAfter() {
      return isStopped ? marks.count : null;
    },
    get isIdle() {
      return !isRunning;
    },
    rescan: () => readAll(true),
    scanOn() {
      limit += marksPerReading;
      readAll(true);
    },
    include(root) {
      if (shadowRoots.has(root)) return;
      shadowRoots.add(root);
      observer.observe(root, watched);
      work.push(read([...root.childNodes], partOfPage, true));
      void run();
    },
  };
}
