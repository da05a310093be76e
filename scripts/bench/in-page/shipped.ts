/**
 * Runs the shipped page scripts in an isolated world without an extension: answers what they ask of the browser, gives the
 * start, and waits for their report. The scripts themselves are evaluated by the driver, byte for byte as they were built.
 */
import type { PageReport } from '@/lib/core/report/page-report';
import { type Meter, type Span, startMeter } from './meter';

export interface ShippedChoices {
  /** `once`: the page is taken for a small one, which is filtered in one go, and no turn is given to the page. `slices`: for a large one. null: as it is. */
  reading: 'once' | 'slices' | null;
  /** Timers are cut short to this. */
  longestWaitMs: number;
}

export interface ShippedReading {
  /** Of all tasks in which the page was read, found, marked and reported. */
  busyMs: number;
  /** Of what was left until the script had nothing else to do, such as looking for shadow trees. */
  choresMs: number;
  /** The longest task of either kind. */
  longestMs: number;
  /** Names and prices reported. */
  found: number;
  /** From the start to the first mark that was drawn, waiting included; null where none was. */
  firstMarkMs: number | null;
  /** Milliseconds in which the second part was compiled and run; null when the page never needed it. Not in `busyMs`, since it is its own task. */
  secondPartMs: number | null;
}

interface World {
  /** Set by the driver: runs the file of the second part. */
  runSecondPart?: () => void;
  browser?: unknown;
}

const world = globalThis as unknown as World;

let meter: Meter;
let begin: (settings: object) => void = () => undefined;
let secondPartMs: number | null = null;
let startedAt = 0;
let firstMarkMs: number | null = null;
const reports: PageReport[] = [];
let onReport: () => void = () => undefined;

const patienceMs = 120_000;

/** After so long without a task of its own the script is done; timers are cut shorter than that. */
const quietMs = 400;

const pause = (ms: number) => new Promise<void>((resolve) => waitFor(resolve, ms));
/** The browser's own, before the meter takes its place. */
const waitFor = setTimeout.bind(globalThis);

/** What the background would answer; its time is not the page's. */
async function answer({ call, with: arg }: { call: string; with: unknown }): Promise<unknown> {
  if (call === 'reportPage') {
    reports.push(arg as PageReport);
    onReport();
  }
  await pause(0);
  if (call === 'loadMarks') {
    const start = performance.now();
    world.runSecondPart?.();
    secondPartMs = performance.now() - start;
  }
  return { ok: true, value: null };
}

function standIn(): object {
  const settings = new Promise<object>((resolve) => {
    begin = resolve;
  });
  return {
    runtime: {
      id: 'bench',
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
      // Through the meter: what awaits the answer goes on in a task of its own.
      sendMessage: (envelope: { call: string; with: unknown }) =>
        answer(envelope).then((value) => meter.measure('answer', () => value)),
    },
    storage: { local: { get: () => settings }, onChanged: { addListener: () => undefined } },
    dom: { openOrClosedShadowRoot: (host: Element) => host.shadowRoot },
  };
}

export function prepare({ reading, longestWaitMs }: ShippedChoices): void {
  meter = startMeter(longestWaitMs);
  const draw = Highlight.prototype.add;
  Highlight.prototype.add = function (range) {
    firstMarkMs ??= performance.now() - startedAt;
    return draw.call(this, range);
  };
  world.browser = standIn();
  if (reading === null) return;
  // Only the question whether the page is small is put to the document as a whole.
  const isSmall = reading === 'once';
  Object.defineProperty(document, 'getElementsByTagName', {
    value: () => ({ item: () => (isSmall ? null : document.body) }),
  });
  if (isSmall)
    Object.defineProperty(globalThis, 'scheduler', {
      value: { postTask: async () => undefined, yield: async () => undefined },
    });
}

function totals(spans: readonly Span[]): ShippedReading {
  const newest = reports.at(-1);
  const sumOf = (some: readonly Span[]) => some.reduce((sum, { ms }) => sum + ms, 0);
  return {
    busyMs: sumOf(spans.filter(({ kind }) => kind !== 'chore')),
    choresMs: sumOf(spans.filter(({ kind }) => kind === 'chore')),
    longestMs: spans.reduce((longest, { ms }) => Math.max(longest, ms), 0),
    found: (newest?.lenders.reduce((sum, { count }) => sum + count, 0) ?? 0) + (newest?.prices.length ?? 0),
    firstMarkMs,
    secondPartMs,
  };
}

/** Lets the script, which was run and waits for its settings, read the page; resolves when it has reported and looked for shadow trees. */
export async function read(): Promise<ShippedReading> {
  const reported = new Promise<void>((resolve) => {
    onReport = resolve;
  });
  meter.spans.length = 0;
  startedAt = performance.now();
  await meter.measure('start', async () => begin({}));
  await Promise.race([reported, pause(patienceMs).then(() => Promise.reject(new Error('The script did not report.')))]);
  // More may come: later reports, the second part, the search for shadow trees once all is read.
  for (let seen = -1; seen !== meter.spans.length; ) {
    seen = meter.spans.length;
    await pause(quietMs);
  }
  return totals(meter.spans);
}

export function forgetSpans(): void {
  meter.spans.length = 0;
}

/** What was measured since the last `forgetSpans`. */
export const readMeter = (): ShippedReading => totals(meter.spans);
