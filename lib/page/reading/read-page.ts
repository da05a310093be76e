/**
 * Reads a page from its first character to its latest change, in short slices, and gives the parts that pass the first
 * filter to the scanner. Knows nothing of names, prices or marks.
 */
import { type BatchSizes, batchesOf } from './batches';
import { changesIn, type Siblings, siblingsFrom } from './changes';
import { holdsMoreThan, isElement } from './element-kinds';
import { sliceMs, yieldToMain } from './scheduler';

/** Pages with fewer elements go through the first filter in one batch. */
const smallPageElements = 8000;
const wholePage: BatchSizes = { firstChars: Number.POSITIVE_INFINITY, chars: Number.POSITIVE_INFINITY, elements: null };
/** The first batch runs before the browser has compiled the filter, so it is small. */
const partOfPage: BatchSizes = { firstChars: 4096, chars: 8192, elements: 400 };
/** What a page adds is mostly small: its text is read without counting its elements. */
const added: BatchSizes = { firstChars: 16384, chars: 16384, elements: null };
/** A batch that passes the filter is filtered again in parts of so many characters before any node is touched; the first mark does not wait for many. */
const narrow: BatchSizes = { firstChars: 512, chars: 2048, elements: null };

/** What a feed appends is filtered as one text up to so many characters. */
const maxAppendedChars = 32768;

/** Changes are gathered for so long after the first of them. */
const gatherMs = 100;
/** Candidates that wait for the scanner; a page with more is read again once it is there. */
const maxWaiting = 500;

/** The part of the scanner that the reading of a page uses. */
export interface NodeScanner {
  /** The cap on marks was reached: nothing new is marked until the user asks for more. */
  readonly isFull: boolean;
  /** Marks what begins in `nodes`: connected neighbours, in document order. In short steps, in between which nothing may change in them. */
  read(nodes: readonly Node[]): Generator<void, void, void>;
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
  /** Reads the whole page from its beginning. */
  readAgain(): void;
  /** The scanner is there: it is given the candidates that waited for it. */
  readWaiting(): void;
  /** Reads a shadow root too from now on. */
  include(root: ShadowRoot): void;
  /** Reads the page again where it has come to hold ruby, which is not looked for in what a feed appends. */
  findRuby(): void;
}

export interface PageReadingOptions {
  /** Shadow roots that are read too; those that leave the page are taken out. */
  roots: Set<ShadowRoot>;
  /** The first filter; after `false` the text is not looked at again. */
  mayHold: (text: string) => boolean;
  /** null until it is loaded. */
  scanner: () => NodeScanner | null;
  /** A candidate waits for the scanner. */
  onCandidate: () => void;
  /** A slice was read, or the page changed. */
  onSlice: () => void;
  /** Nothing is left to read. */
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
  /** The page has annotations over characters (ruby), which are part of `textContent`: the text alone no longer says whether a name may be there. */
  let hasRuby = false;
  let records: MutationRecord[] = [];
  /** What the scanner has read some steps of, and whether it changed between two of them. */
  const underReading = new Set<{ nodes: readonly Node[]; hasChanged: boolean }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStale = false;

  const holdRuby = (nodes: readonly Node[]): boolean =>
    nodes.some((node) => isElement(node) && node.querySelector('rt'));
  const isCandidate = (text: string, nodes: readonly Node[]): boolean => mayHold(text) || (hasRuby && holdRuby(nodes));

  const dropWork = () => {
    work = [];
    underReading.clear();
  };

  function* scan(nodes: Node[]): Work {
    const current = scanner();
    if (!current) {
      if (waiting.length < maxWaiting) waiting.push(nodes);
      onCandidate();
      return;
    }
    const connected = nodes.filter((node) => node.isConnected);
    const part = { nodes: connected, hasChanged: false };
    underReading.add(part);
    for (const _ of current.read(connected)) {
      yield;
      if (!part.hasChanged) continue;
      // Changed meanwhile, and it may go on changing: this time the page has to wait.
      current.forget(nodes);
      for (const _ of current.read(nodes.filter((node) => node.isConnected)));
      break;
    }
    underReading.delete(part);
    if (current.isFull) dropWork();
  }

  /** `isAgain`: these nodes may hold findings of an earlier reading. */
  function* read(nodes: readonly Node[], sizes: BatchSizes, isAgain: boolean): Work {
    hasRuby ||= holdRuby(nodes);
    for (const batch of batchesOf(nodes, sizes)) {
      const current = scanner();
      const hadFindings = isAgain && current?.forget(batch.nodes);
      if (current?.isFull && !hadFindings) continue;
      if (isCandidate(batch.text, batch.nodes)) {
        for (const part of batchesOf(batch.nodes, narrow)) {
          if (isCandidate(part.text, part.nodes)) yield* scan(part.nodes);
          yield;
        }
      }
      yield;
    }
  }

  /** The only live range. Between two uses it is collapsed at the document's beginning, where no change of the page has to move it. */
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
      if (text.length <= maxAppendedChars && !mayHold(text)) {
        // An earlier slice may have read these nodes when their text was another.
        scanner()?.forget(siblingsFrom(siblings));
        return;
      }
    }
    yield* read(siblingsFrom(siblings), added, true);
  }

  /** `isAgain`: as for `read`. */
  function* readCandidates(rows: readonly Node[][], isAgain: boolean): Work {
    for (const nodes of rows) {
      if (isAgain) scanner()?.forget(nodes);
      yield* scan(nodes);
      yield;
    }
  }

  /** `isLarge`: to find that out took time already, so the page runs first. */
  const run = async (isLarge = false) => {
    if (isRunning) return;
    isRunning = true;
    // Never within the call that added the work: the caller may not be ready for the callbacks.
    await (isLarge ? yieldToMain() : null);
    while (work.length > 0 && !signal.aborted && !document.hidden) {
      const end = performance.now() + sliceMs;
      do {
        const [first] = work;
        if (first?.next().done && work[0] === first) work.shift();
      } while (work.length > 0 && performance.now() < end);
      if (work.length === 0) {
        const doubtful = scanner()?.takeDoubtful() ?? [];
        if (doubtful.length > 0)
          work.push(
            readCandidates(
              doubtful.map((node) => [node]),
              true,
            ),
          );
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
    dropWork();
    const { body } = document;
    const isSmall = !holdsMoreThan(smallPageElements, document);
    work = [...roots].map((root) => read([...root.childNodes], partOfPage, isAgain));
    if (body) work.unshift(read([body], isSmall ? wholePage : partOfPage, isAgain));
    void run(!isSmall);
  };

  const applyChanges = () => {
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
    for (const part of underReading)
      part.hasChanged ||= part.nodes.some(
        (node) => !node.isConnected || latest.some(({ target }) => node.contains(target)),
      );
    if (document.hidden) isStale = true;
    if (isStale) return;
    for (const record of latest) records.push(record);
    timer ??= setTimeout(applyChanges, gatherMs);
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
    dropWork();
    waiting = [];
    records = [];
  });
  observer.observe(document, watched);
  readAll(false);

  return {
    readAgain: () => readAll(true),
    readWaiting() {
      if (waiting.length === maxWaiting) {
        readAll(true);
        return;
      }
      work.unshift(readCandidates(waiting, false));
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
