/** What every trial has: the browser as it is at the moment, a page our script runs in, and chance. */
import type { Page } from '@playwright/test';
import type { ShippedChromium } from '@/scripts/shipped-chromium';

export interface Surroundings {
  chromium: ShippedChromium;
  /** A page with a name, in which our script runs. */
  pageAddress: string;
  /** The browser was started anew. */
  replace(chromium: ShippedChromium): void;
  /** Between 0 and 1. */
  chance(): number;
}

/** null: nothing was lost. */
export type Trial = (around: Surroundings) => Promise<string | null>;

/** Whoever is ended: the worker, the screen, the whole browser. */
export type Kill = (around: Surroundings, screen: Page) => Promise<void>;

export const killWorker: Kill = ({ chromium }) => chromium.killWorker();
export const killBrowser: Kill = async (around) => around.replace(await around.chromium.killAndRestart());

/** That the kills came in between: of each some were there after it, and some were not. */
export const seen = {
  corrections: { there: 0, cutOff: 0 },
  imports: { there: 0, cutOff: 0 },
  payments: { there: 0, cutOff: 0 },
  evidence: { there: 0, cutOff: 0 },
};

export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function openPage({ chromium, pageAddress }: Surroundings): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(pageAddress);
  await page.bringToFront();
  await page.waitForFunction(() => CSS.highlights.size > 0);
  return page;
}
