/** A page in a browser context of its own, and an isolated world in it: what a content script gets, cold, each time. */
import { cpus } from 'node:os';
import type { Browser, Page } from '@playwright/test';
import { benchGlobal } from './bundle-in-page';

export interface IsolatedWorld {
  page: Page;
  /** Evaluates a script. Resolves with the milliseconds its compilation and run took, as seen from outside. */
  run(source: string): Promise<number>;
  /** Resolves when nothing else keeps the machine busy, or has not for long enough. */
  untilAtRest(): Promise<void>;
  /** Calls an export of the bench's own script; awaits what it promises. */
  call<Result>(name: string, ...args: unknown[]): Promise<Result>;
  /** Heap of the page's process after a collection of garbage, backing stores included; bytes. */
  usedHeap(): Promise<number>;
  close(): Promise<void>;
}

/** Share of the processors under which the machine is at rest, for two looks in a row; and the longest wait for it. */
const restingShare = 0.1;
const lookMs = 100;
const longestWaitMs = 2_500;

function processorTimes(): { idleMs: number; allMs: number } {
  const times = cpus().map(({ times }) => times);
  const idleMs = times.reduce((sum, { idle }) => sum + idle, 0);
  return { idleMs, allMs: times.reduce((sum, { user, nice, sys, irq }) => sum + user + nice + sys + irq, idleMs) };
}

/** The browser goes on drawing a page long after it was loaded, on the processors that the measured script would use. */
async function untilMachineRests(): Promise<void> {
  const end = performance.now() + longestWaitMs;
  for (let restful = 0; restful < 2 && performance.now() < end; ) {
    const before = processorTimes();
    await new Promise((resolve) => setTimeout(resolve, lookMs));
    const after = processorTimes();
    const share = 1 - (after.idleMs - before.idleMs) / (after.allMs - before.allMs);
    restful = share < restingShare ? restful + 1 : 0;
  }
}

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

export async function openIsolatedWorld(browser: Browser, url: string): Promise<IsolatedWorld> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  // Parsing and layout are the page's own; what is measured begins after them.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 })));
  const session = await context.newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bench',
  });

  async function evaluate(expression: string): Promise<unknown> {
    const settings = { expression, contextId: executionContextId, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = (await session.send('Runtime.evaluate', settings)) as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  return {
    page,
    async run(source) {
      const before = performance.now();
      await evaluate(`${source}\n;undefined`);
      return performance.now() - before;
    },
    untilAtRest: untilMachineRests,
    call: (name, ...args) =>
      evaluate(`${benchGlobal}.${name}(${args.map((arg) => JSON.stringify(arg)).join()})`) as Promise<never>,
    async usedHeap() {
      await session.send('HeapProfiler.collectGarbage');
      const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
      return usage.usedSize + (usage.backingStorageSize ?? 0);
    },
    close: () => context.close(),
  };
}
