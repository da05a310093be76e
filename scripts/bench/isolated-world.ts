/** A page in a browser context of its own, and an isolated world in it: what a content script gets, cold, each time. */
import type { Browser, Page } from '@playwright/test';
import { benchGlobal } from './bundle-in-page';

export interface IsolatedWorld {
  page: Page;
  /** Evaluates a script. Resolves with the milliseconds its compilation and run took, as seen from outside. */
  run(source: string): Promise<number>;
  /** Calls an export of the bench's own script; awaits what it promises. */
  call<Result>(name: string, ...args: unknown[]): Promise<Result>;
  /** Heap of the page's process after a collection of garbage, backing stores included; bytes. */
  usedHeap(): Promise<number>;
  close(): Promise<void>;
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
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });

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
    call: (name, ...args) => evaluate(`${benchGlobal}.${name}(${args.map((arg) => JSON.stringify(arg)).join()})`) as Promise<never>,
    async usedHeap() {
      await session.send('HeapProfiler.collectGarbage');
      const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
      return usage.usedSize + (usage.backingStorageSize ?? 0);
    },
    close: () => context.close(),
  };
}
