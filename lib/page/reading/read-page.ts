/**
 * Reads a page from its first character to its latest change, in slices that leave the page its time, and hands on what may
 * hold something. Knows nothing of names, prices or marks.
 */

import { type BatchSizes, batchesOf } from './batches';
import { changesIn, type Siblings, siblingsFrom } from './changes';
import { isElement } from './element-kinds';
import { sliceMs, yieldToMain } from './scheduler';

/** Pages with fewer elements are filtered in one go. */
const smallPageElements = 8000;
const wholePage: BatchSizes = { firstChars: Number.POSITIVE_INFINITY, chars: Number.POSITIVE_INFINITY, elements: null };
/** The first batch runs before the engine is compiled, so it is small. */
const partOfPage: BatchSizes = { firstChars: 4096, chars: 8192, elements: 400 };
/** Additions are mostly small: their text alone says whether to go into them. */
const added: BatchSizes = { firstChars: 16384, chars: 16384, elements: null };
/** Where something was found, the search is narrowed to so many characters before any node is touched. */
const narrow: BatchSizes = { firstChars: 2048, chars: 2048, elements: null };

/** What a feed adds is looked at together, without a look at its parts, up to so many characters. */
const mostTogether = 32768;

/** Changes are gathered for so long, and never longer, however many come. */
const gatherMs = 100;
/** Candidates that wait for the close reader; a page with more is read again once it is there. */
const mostWaiting = 500;

/** What reads nodes for names and prices, as the reading of a page uses it. */
export interface NodeScanner {
  /** The cap on marks was reached: nothing new is marked until the user asks for more. */
  readonly isFull: boolean;
  /** Marks what begins in `nodes`: connected neighbours, in document order. */
  read(nodes: readonly Node[]): void;
  /** Takes away what was found in `nodes`; whether there was any. */
  forget(nodes: readonly Node[]): boolean;
  /** Takes away what was found in nodes that have left the page. */
  forgetRemoved(): void;
  /** The page is about to be read from its beginning again. */
  reset(): void;
  /** Nodes to be read again: an ambiguous name there counts since the page has named the same lender beyond doubt. */
  takeDoubtful(): Node[];
}

export interface PageReading {
  /** From the beginning again. */
  readAgain(): void;
  /** The close reader has come: it is given what waited for it. */
  readWaiting(): void;
  /** Reads a shadow tree too from now on. */
  include(root: ShadowRoot): void;
  /** Asks of the whole page what is not asked of all that a feed appends. */
  findRuby(): void;
}

export interface PageReadingOptions {
  /** Of the shadow trees that are read too; kept here. */
  roots: Set<ShadowRoot>;
  /** The first filter: false is certain. */
  mayHold: (text: string) => boolean;
  /** The close reader; null until it is there. */
  scanner: () => NodeScanner | null;
  /** The close reader is wanted. */
  onCandidate: () => void;
  /** Something was read, or the page changed. */
  onSlice: () => void;
  /** All that was to be read is read. */
  onIdle: () => void;
  signal: AbortSignal;
}

type Work = Generator<void, void, void>;

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a closure over the state of the work to do, what waits and what changed
export function readPage({
  roots,
  mayHold,
  scanner,
  onCandidate,
  onSlice,
  onIdle,
  signal,
}: PageReadingOptions): PageReading {
  let work: Work[] = [];
  let waiting: Node[][] = [];
  let isRunning = false;
  /** Some page or part of one had a pronunciation over its characters: its text alone no longer says whether a name may be there. */
  let hasRuby = false;
  let records: MutationRecord[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStale = false;

  const holdRuby = (nodes: readonly Node[]): boolean =>
    nodes.some((node) => isElement(node) && node.querySelector('rt'));
  const isCandidate = (text: string, nodes: readonly Node[]): boolean => mayHold(text) || (hasRuby && holdRuby(nodes));

  const readClosely = (nodes: Node[]) => {
    const current = scanner();
    if (current) {
      current.read(nodes.filter((node) => node.isConnected));
      if (current.isFull) work = [];
    } else if (waiting.length < mostWaiting) {
      waiting.push(nodes);
      onCandidate();
    }
  };

  /** `isAgain`: something may have been found in these nodes before. */
  function* read(nodes: readonly Node[], sizes: BatchSizes, isAgain: boolean): Work {
    hasRuby ||= holdRuby(nodes);
    for (const batch of batchesOf(nodes, sizes)) {
      const current = scanner();
      const hadFindings = isAgain && current?.forget(batch.nodes);
      if (current?.isFull && !hadFindings) continue;
      if (isCandidate(batch.text, batch.nodes)) {
        for (const part of batchesOf(batch.nodes, narrow)) {
          if (isCandidate(part.text, part.nodes)) readClosely(part.nodes);
          yield;
        }
      }
      yield;
    }
  }

  /** The only live range: where it stands between two uses, no change of the page concerns it. */
  let range: Range | null = null;
  const textBetween = ({ first, last }: Siblings): string => {
    range ??= document.createRange();
    range.setStartBefore(first);
    range.setEndAfter(last);
    const text = range.toString();
    range.setEnd(document, 0);
    return text;
  };

  function* readAppended(siblings: Siblings): Work {
    const { first, last } = siblings;
    if (!hasRuby && first.parentNode && last.parentNode === first.parentNode) {
      const text = textBetween(siblings);
      if (text.length <= mostTogether && !mayHold(text)) {
        // It may have read otherwise when a slice came by before this.
        scanner()?.forget(siblingsFrom(siblings));
        return;
      }
    }
    yield* read(siblingsFrom(siblings), added, true);
  }

  function* readCandidates(rows: readonly Node[][]): Work {
    for (const nodes of rows) {
      scanner()?.forget(nodes);
      readClosely(nodes);
      yield;
    }
  }

  /** `isLarge`: finding out took its time already, so the page has its turn first. */
  const run = async (isLarge = false) => {
    if (isRunning) return;
    isRunning = true;
    // Never inside the call that gave the work: the caller may not be ready to hear of it.
    await (isLarge ? yieldToMain() : null);
    while (work.length > 0 && !signal.aborted && !document.hidden) {
      const end = performance.now() + sliceMs;
      do {
        const [first] = work;
        if (first?.next().done && work[0] === first) work.shift();
      } while (work.length > 0 && performance.now() < end);
      if (work.length === 0) {
        const doubtful = scanner()?.takeDoubtful() ?? [];
        if (doubtful.length > 0) work.push(readCandidates(doubtful.map((node) => [node])));
      }
      onSlice();
      if (work.length > 0) await yieldToMain();
    }
    isRunning = false;
    if (work.length === 0 && !signal.aborted) onIdle();
  };

  const readAll = (isAgain: boolean) => {
    isStale = false;
    waiting = [];
    scanner()?.reset();
    const { body } = document;
    const isSmall = document.getElementsByTagName('*').item(smallPageElements) === null;
    work = [...roots].map((root) => read([...root.childNodes], partOfPage, isAgain));
    if (body) work.unshift(read([body], isSmall ? wholePage : partOfPage, isAgain));
    void run(!isSmall);
  };

  const takeIn = () => {
    timer = undefined;
    const { regions, appended, hasRemoved } = changesIn(records);
    records = [];
    if (hasRemoved) {
      scanner()?.forgetRemoved();
      for (const root of roots) if (!root.isConnected) roots.delete(root);
    }
    work.unshift(...regions.map((nodes) => read(nodes, added, true)), ...appended.map(readAppended));
    onSlice();
    void run();
  };

  const observer = new MutationObserver((latest) => {
    if (document.hidden) isStale = true;
    if (isStale) return;
    for (const record of latest) records.push(record);
    timer ??= setTimeout(takeIn, gatherMs);
  });
  const watched = { childList: true, characterData: true, subtree: true };

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
    waiting = [];
    records = [];
  });
  observer.observe(document, watched);
  readAll(false);

  return {
    readAgain: () => readAll(true),
    readWaiting() {
      if (waiting.length === mostWaiting) {
        readAll(true);
        return;
      }
      work.unshift(readCandidates(waiting));
      waiting = [];
      void run();
    },
    findRuby() {
      if (!hasRuby && document.querySelector('rt')) readAll(true);
    },
    include(root) {
      if (roots.has(root)) return;
      roots.add(root);
      observer.observe(root, watched);
      work.push(read([...root.childNodes], partOfPage, true));
      void run();
    },
  };
}
