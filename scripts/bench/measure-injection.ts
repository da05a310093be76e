/**
 * What the browser spends on putting the shipped page script into a page, by its own trace, and what a frame keeps of it.
 * Here the real extension runs, with access to all pages.
 */
import type { CDPSession, Page } from '@playwright/test';
import { launchShippedChromium } from '@/scripts/shipped-chromium';

/** Compilation and run of one file in one page, milliseconds. */
export interface Injected {
  file: string;
  ms: number;
}

export interface InjectionMeasures {
  first: Injected[];
  repeats: Injected[];
  heapKB: number[];
}

interface TraceEvent {
  name: string;
  ph: string;
  dur?: number;
  /** Of the thread alone, without what it waited for other programs. */
  tdur?: number;
  args?: { data?: { url?: string }; fileName?: string };
}

/** Frames of the page whose heap is compared; more than one, so that what the process has once counts little. */
export const framesOnHeapPage = 8;

async function traced(page: Page, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  await work();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events;
}

/** The scripts of ours that the page ran. */
function injectedIn(events: readonly TraceEvent[]): Injected[] {
  return events.flatMap(({ name, ph, dur, tdur, args }) => {
    const file = /^chrome-extension:\/\/[^/]+\/([^/]+\.js)$/.exec(args?.data?.url ?? '')?.[1];
    return name === 'EvaluateScript' && ph === 'X' && file ? [{ file, ms: (tdur ?? dur ?? 0) / 1000 }] : [];
  });
}

async function usedHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

async function heapOfFrames(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'load' });
  const session = await page.context().newCDPSession(page);
  // The script runs once the document is idle, and reads on for a moment.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
  const bytes = await usedHeap(session);
  await session.detach();
  return bytes;
}

export interface InjectionPages {
  /** A page without lenders. */
  plain: string;
  /** A page with `framesOnHeapPage` frames. */
  frames: string;
}

/** `times` fresh browsers; in each one first page and `repeats` more of the same site. */
export async function measureInjection(
  executablePath: string,
  pages: InjectionPages,
  { times, repeats }: { times: number; repeats: number },
  say: (progress: string) => void,
): Promise<InjectionMeasures> {
  const measures: InjectionMeasures = { first: [], repeats: [], heapKB: [] };
  for (let launch = 0; launch < times; launch += 1) {
    say(`fresh browser ${launch + 1} of ${times}`);
    const chromium = await launchShippedChromium({ executablePath, hostAccess: true, headless: true });
    try {
      const page = await chromium.context.newPage();
      const visit = async (waitMs: number) =>
        injectedIn(
          await traced(page, () =>
            page
              .goto(pages.plain, { waitUntil: 'load' })
              .then(() => page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), waitMs)),
          ),
        );
      // A browser that has just begun takes its time until a page is idle.
      measures.first.push(...(await visit(2_000)));
      for (let again = 0; again < repeats; again += 1) measures.repeats.push(...(await visit(500)));

      const withScript = await heapOfFrames(page, pages.frames);
      await chromium.control.evaluate(async () => {
        await chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
        while ((await chrome.scripting.getRegisteredContentScripts()).length > 0);
      });
      const without = await heapOfFrames(page, pages.frames);
      measures.heapKB.push((withScript - without) / 1000 / (framesOnHeapPage + 1));
    } finally {
      await chromium.close();
    }
  }
  return measures;
}
