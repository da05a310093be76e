/** What is compared on a page. Each call opens the page anew, so that every method meets it cold. */
import { type Browser, chromium } from '@playwright/test';
import { bundleInPage } from './bundle-in-page';
import type { ShippedReading } from './in-page/shipped';
import { type IsolatedWorld, openIsolatedWorld } from './isolated-world';

export const methodNames = [
  'floor',
  'textContent',
  'ours',
  'oursSliced',
  'markJsDefault',
  'markJsRegExp',
  'findAndReplaceDOMText',
  'modernAhocorasick',
] as const;
export type MethodName = (typeof methodNames)[number];

export interface Measured {
  ms: number;
  found: number;
  /** Of ours alone. */
  reading?: ShippedReading;
}

/** The shipped files. */
export interface PageScripts {
  first: string;
  second: string;
}

export interface Bundles {
  plain: string;
  shipped: string;
  peers: string;
}

export async function bundleAll(): Promise<Bundles> {
  return {
    plain: await bundleInPage('plain'),
    shipped: await bundleInPage('shipped'),
    peers: await bundleInPage('peers'),
  };
}

/** One expression for all names, longest first, so that the longest wins. */
export function alternation(names: readonly string[]): string {
  const escaped = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.join('|');
}

export interface Bench {
  measure(method: MethodName, url: string, markEvery: number): Promise<Measured>;
  /** Opens a page with our scripts, begun and waiting. */
  openOurs(url: string, reading: 'once' | 'slices' | null, longestWaitMs: number): Promise<IsolatedWorld>;
  openPlain(url: string): Promise<IsolatedWorld>;
  names: readonly string[];
  close(): Promise<void>;
}

export async function openBench(
  executablePath: string,
  scripts: PageScripts,
  names: readonly string[],
): Promise<Bench> {
  const bundles = await bundleAll();
  const browser: Browser = await chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-quic'],
  });

  async function openWith(url: string, bundle: string): Promise<IsolatedWorld> {
    const world = await openIsolatedWorld(browser, url);
    await world.run(bundle);
    return world;
  }

  async function openOurs(
    url: string,
    reading: 'once' | 'slices' | null,
    longestWaitMs: number,
  ): Promise<IsolatedWorld> {
    const world = await openWith(url, bundles.shipped);
    await world.call('prepare', { reading, longestWaitMs });
    await world.run(`globalThis.runSecondPart = () => {\n${scripts.second}\n}`);
    await world.run(scripts.first);
    return world;
  }

  async function measureOurs(url: string, reading: 'once' | 'slices'): Promise<Measured> {
    const world = await openOurs(url, reading, 150);
    await world.untilAtRest();
    const answer = await world.call<ShippedReading>('read');
    await world.close();
    // A page that needs the second part pays for it as well.
    return { ms: answer.busyMs + (answer.secondPartMs ?? 0), found: answer.found, reading: answer };
  }

  async function measureIn(
    url: string,
    bundle: string,
    call: (world: IsolatedWorld) => Promise<{ busyMs: number; found: number }>,
  ): Promise<Measured> {
    const world = await openWith(url, bundle);
    await world.untilAtRest();
    const { busyMs, found } = await call(world);
    await world.close();
    return { ms: busyMs, found };
  }

  const measurePeer = (url: string, call: string, ...args: unknown[]) =>
    measureIn(url, bundles.peers, async (world) => {
      await world.call('prepare', names, alternation(names));
      return world.call(call, ...args);
    });

  return {
    names,
    openOurs,
    openPlain: (url) => openWith(url, bundles.plain),
    measure(method, url, markEvery) {
      switch (method) {
        case 'floor':
        case 'textContent':
          return measureIn(url, bundles.plain, (world) => world.call(method));
        case 'ours':
          return measureOurs(url, 'once');
        case 'oursSliced':
          return measureOurs(url, 'slices');
        case 'markJsDefault':
          return measurePeer(url, 'markDefault', markEvery);
        case 'markJsRegExp':
          return measurePeer(url, 'markRegExp');
        case 'findAndReplaceDOMText':
          return measurePeer(url, 'findAndReplace');
        case 'modernAhocorasick':
          return measurePeer(url, 'ahoCorasick');
      }
    },
    close: () => browser.close(),
  };
}
