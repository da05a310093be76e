/** The measurements as a person reads them: one table a page, then the bars and whether they are met. */
import type { Effort } from './bench-choices';
import { type MethodName, methodNames } from './methods';
import { pageNames } from './pages';
import { type Bar, type BenchResults, barsOf, everyPageFile, type Measures } from './results';
import { median } from './statistics';

const methodTitles: Record<MethodName, string> = {
  floor: 'floor: TreeWalker, data.length',
  textContent: 'textContent alone',
  ours: 'ours, one shot',
  oursSliced: 'ours, in slices (busy)',
  markJsDefault: 'mark.js, default',
  markJsRegExp: 'mark.js, markRegExp',
  findAndReplaceDOMText: 'findAndReplaceDOMText',
  modernAhocorasick: 'modern-ahocorasick, each text',
};

const number = (value: number, width: number) => {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }).padStart(width);
};

function pageTable(results: BenchResults, { pages }: Measures, effort: Effort): string[] {
  return pageNames.flatMap((page) => {
    const rows = methodNames.map((method) => {
      const { medianMs, minMs, maxMs, ratioToFloor } = results.pages[page][method];
      const every = page.endsWith('100k') ? effort.markEveryHuge : effort.markEverySmall;
      const notes = [
        `n=${pages[page][method].length}`,
        ...(method === 'markJsDefault' && every > 1 ? [`scaled up from one name in ${every}`] : []),
      ];
      return `  ${methodTitles[method].padEnd(30)}${number(medianMs, 11)}${number(minMs, 11)} –${number(maxMs, 10)}${number(ratioToFloor, 10)}×  ${notes.join(', ')}`;
    });
    return [
      `${page.padEnd(32)}${'median ms'.padStart(11)}${'min'.padStart(11)}  ${'max'.padStart(10)}${'of floor'.padStart(11)}`,
      ...rows,
      ...oursRows(pages[page].ours),
      '',
    ];
  });
}

/** What the script does besides, and is not in the rows above. */
function oursRows(measured: Measures['pages']['zh-3k']['ours']): string[] {
  const readings = measured.flatMap(({ reading }) => reading ?? []);
  const loads = readings.flatMap(({ secondPartMs }) => secondPartMs ?? []);
  return [
    `  ours besides: ${number(median(readings.map(({ choresMs }) => choresMs)), 0)} ms once idle (shadow trees)` +
      (loads.length === 0
        ? ''
        : `; the second part was needed in ${loads.length} of ${measured.length} runs, ${number(median(loads), 0)} ms to compile`),
  ];
}

function barRow({ what, value, unit, is, bar, met }: Bar): string {
  return `  ${met ? 'met   ' : 'MISSED'} ${what.padEnd(48)}${number(value, 10)} ${unit.padEnd(3)} ${is} ${bar} ${unit}`;
}

function otherRows(results: BenchResults, { card, feed, injection, bytes }: Measures): string[] {
  const later = injection.first.filter(({ file }) => file !== everyPageFile);
  const deferred = Object.entries(bytes).filter(([file]) => file !== everyPageFile);
  const range = (values: readonly number[]) => `${number(Math.min(...values), 0)} – ${number(Math.max(...values), 0)}`;
  const everyPage = (injected: typeof later) =>
    injected.filter(({ file }) => file === everyPageFile).map(({ ms }) => ms);
  const feedRow = (name: string, method: 'ours' | 'rescan' | 'noop') =>
    `  feed, ${name.padEnd(40)}${number(results.feed[method].msPer1000Items, 10)} ms for 1,000 items (${range(feed[method].map(({ msPer1000Items }) => msPer1000Items))}, n=${feed[method].length})`;
  return [
    `  hover to card, beyond the rest: background asleep ${number(results.card.asleep.medianMs, 0)} ms (${range(card.asleepMs)}), awake ${number(results.card.awake.medianMs, 0)} ms (${range(card.awakeMs)}), n=${card.awakeMs.length}`,
    feedRow('ours', 'ours'),
    feedRow('all of the page again at each change', 'rescan'),
    feedRow('an observer that does nothing', 'noop'),
    `  injection, first: ${range(everyPage(injection.first))} ms, n=${everyPage(injection.first).length}; later: ${range(everyPage(injection.repeats))} ms, n=${everyPage(injection.repeats).length} (${everyPageFile}; time of the thread)`,
    ...later.map(({ file, ms }) => `  on the first page with a candidate also ${file}: ${number(ms, 0)} ms`),
    `  only where needed: ${deferred.map(([file, size]) => `${file} ${number(size / 1000, 0)} KB`).join(', ')}`,
    '',
  ];
}

export function resultsTable(results: BenchResults, measures: Measures, effort: Effort): string {
  return [
    ...pageTable(results, measures, effort),
    ...otherRows(results, measures),
    ...barsOf(results).map(barRow),
  ].join('\n');
}
