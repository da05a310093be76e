/** What was measured, in the shape in which `--json` prints it, and what it is held to. */
import { type CardMeasures, type CardResults, cardResults } from './measure-card';
import type { FeedMeasures } from './measure-feed';
import type { InjectionMeasures } from './measure-injection';
import type { PageMeasures } from './measure-pages';
import { type MethodName, methodNames } from './methods';
import { type PageName, pageNames } from './pages';
import { median, rounded, type Timing, timingOf } from './statistics';

export interface BenchResults {
  card: CardResults;
  /** Median runs of a page full of marks: the longest task, and when the first mark was drawn. */
  table: { longestSliceMs: number; firstMarkMs: number };
  pages: Record<PageName, Record<MethodName, Timing & { ratioToFloor: number }>>;
  feed: Record<'ours' | 'rescan' | 'noop', { msPer1000Items: number }>;
  longestSliceMs: number;
  contentScriptBytes: number;
  injection: { firstMs: number; repeatMs: number };
  heapKBPerFrame: number;
}

export interface Measures {
  card: CardMeasures;
  pages: PageMeasures;
  feed: FeedMeasures;
  injection: InjectionMeasures;
  /** Bytes of each script of the build that runs in pages. */
  bytes: Record<string, number>;
}

/** The script that runs on every page; the others are run where the first filter met something. */
export const everyPageFile = 'page.js';

function pageResults(ofPage: PageMeasures[PageName]): BenchResults['pages'][PageName] {
  const timings = methodNames.map((method) => [method, timingOf(ofPage[method].map(({ ms }) => ms))] as const);
  const floorMs = timings.find(([method]) => method === 'floor')?.[1].medianMs ?? Number.NaN;
  const withRatios = timings.map(([method, timing]) => [
    method,
    { ...timing, ratioToFloor: rounded(timing.medianMs / floorMs) },
  ]);
  return Object.fromEntries(withRatios) as BenchResults['pages'][PageName];
}

/** The median run's longest task, on the worse of the two huge pages. */
function longestSlice(pages: PageMeasures): number {
  const longest = (page: PageName) =>
    median(pages[page].oursSliced.flatMap(({ reading }) => (reading ? [reading.longestMs] : [])));
  return rounded(Math.max(longest('zh-100k'), longest('en-100k')));
}

export function resultsOf({ card, pages, feed, injection, bytes }: Measures): BenchResults {
  const onTable = pages['table-400'].oursSliced.flatMap(({ reading }) => reading ?? []);
  const everyPage = (injected: InjectionMeasures['first']) =>
    rounded(median(injected.filter(({ file }) => file === everyPageFile).map(({ ms }) => ms)));
  const feedOf = (method: 'ours' | 'rescan' | 'noop') => ({
    msPer1000Items: rounded(median(feed[method].map(({ msPer1000Items }) => msPer1000Items))),
  });
  return {
    pages: Object.fromEntries(pageNames.map((page) => [page, pageResults(pages[page])])) as BenchResults['pages'],
    feed: { ours: feedOf('ours'), rescan: feedOf('rescan'), noop: feedOf('noop') },
    card: cardResults(card),
    table: {
      longestSliceMs: rounded(median(onTable.map(({ longestMs }) => longestMs))),
      firstMarkMs: rounded(median(onTable.flatMap(({ firstMarkMs }) => firstMarkMs ?? []))),
    },
    longestSliceMs: longestSlice(pages),
    contentScriptBytes: bytes[everyPageFile] ?? Number.NaN,
    injection: { firstMs: everyPage(injection.first), repeatMs: everyPage(injection.repeats) },
    heapKBPerFrame: rounded(median(injection.heapKB)),
  };
}

export interface Bar {
  what: string;
  value: number;
  unit: string;
  bar: number;
  /** The value must not be above the bar, or not below it. */
  is: 'at most' | 'at least';
  met: boolean;
}

function bar(what: string, value: number, is: Bar['is'], limit: number, unit: string): Bar {
  return { what, value: rounded(value), unit, bar: limit, is, met: is === 'at most' ? value <= limit : value >= limit };
}

export function barsOf({
  card,
  table,
  pages,
  feed,
  longestSliceMs,
  contentScriptBytes,
  injection,
  heapKBPerFrame,
}: BenchResults): Bar[] {
  const ratio = (page: PageName, method: MethodName) => pages[page][method].ratioToFloor;
  const timesFaster = (page: PageName, ...peers: MethodName[]) =>
    Math.min(...peers.map((peer) => pages[page][peer].medianMs)) / pages[page].ours.medianMs;
  const regExpPeers = ['markJsRegExp', 'findAndReplaceDOMText'] as const;
  const bars: Bar[] = [];
  for (const page of ['zh-100k', 'en-100k'] as const) {
    bars.push(bar(`${page}, one shot, against the floor`, ratio(page, 'ours'), 'at most', 0.6, '×'));
    bars.push(bar(`${page}, in slices, against the floor`, ratio(page, 'oursSliced'), 'at most', 1.2, '×'));
  }
  bars.push(bar('zh-3k, against the floor', ratio('zh-3k', 'ours'), 'at most', 2, '×'));
  bars.push(bar('en-3k, against the floor', ratio('en-3k', 'ours'), 'at most', 2.5, '×'));
  for (const page of ['zh-3k', 'en-3k', 'zh-100k', 'en-100k'] as const) {
    bars.push(bar(`${page}, faster than mark.js`, timesFaster(page, 'markJsDefault'), 'at least', 300, '×'));
    bars.push(
      bar(
        `${page}, faster than the best one-expression peer`,
        timesFaster(page, ...regExpPeers),
        'at least',
        page.endsWith('3k') ? 3 : 6,
        '×',
      ),
    );
  }
  const peersFast = (page: PageName) => timesFaster(page, ...regExpPeers, 'modernAhocorasick');
  return [
    ...bars,
    bar('names-400, against the floor', ratio('names-400', 'ours'), 'at most', 3, '×'),
    bar('names-400, faster than the fastest peer', peersFast('names-400'), 'at least', 1, '×'),
    bar('table-400, all of our script', pages['table-400'].oursSliced.medianMs, 'at most', 50, 'ms'),
    bar('table-400, longest slice', table.longestSliceMs, 'at most', 8, 'ms'),
    bar('table-400, first mark after the page is ready', table.firstMarkMs, 'at most', 50, 'ms'),
    bar('hover to card, background asleep', card.asleep.medianMs, 'at most', 60, 'ms'),
    bar('hover to card, background awake', card.awake.medianMs, 'at most', 25, 'ms'),
    bar('longest slice on the huge pages', longestSliceMs, 'at most', 8, 'ms'),
    bar('feed, 1,000 items', feed.ours.msPer1000Items, 'at most', 4, 'ms'),
    bar('feed, less than the naive rescan', feed.rescan.msPer1000Items / feed.ours.msPer1000Items, 'at least', 15, '×'),
    bar('script on every page', contentScriptBytes / 1000, 'at most', 24, 'KB'),
    bar('injection, first page of a browser', injection.firstMs, 'at most', 5, 'ms'),
    bar('injection, later pages', injection.repeatMs, 'at most', 1.5, 'ms'),
    bar('heap of a frame', heapKBPerFrame, 'at most', 350, 'KB'),
  ];
}
