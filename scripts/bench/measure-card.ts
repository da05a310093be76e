/** How long the hover card takes once the pointer has rested on a name, with the background asleep and awake. In the real extension. */
import type { Page } from '@playwright/test';
import { cardDelayMs } from '@/lib/core/choices/page-choices';
import { activeTabId, waitUntilRead } from '@/scripts/read-report';
import { servePages } from '@/scripts/serve-pages';
import { launchShippedChromium } from '@/scripts/shipped-chromium';
import { type Timing, timingOf } from './statistics';

export interface CardMeasures {
  /** Beyond the rest that opens a card. */
  asleepMs: number[];
  awakeMs: number[];
}

const name = '小米金融';
const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>offers</title><p style="margin:200px">向${name}借款，年化利率24%。</p>`;

/** In the page: when the pointer moved last, and when the frame after a card came was drawn. */
function watchForCard(): void {
  const world = globalThis as unknown as { moved: number; drawn: Promise<number> };
  addEventListener('pointermove', () => {
    world.moved = performance.now();
  });
  world.drawn = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - world.moved);
        port2.postMessage(null);
      });
    });
    observer.observe(document.documentElement, { childList: true });
  });
}

async function middleOfName(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate((text) => {
    const node = document.querySelector('p')?.firstChild as Text;
    const range = document.createRange();
    const start = node.data.indexOf(text);
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, name);
}

export async function measureCard(
  executablePath: string,
  times: number,
  say: (progress: string) => void,
  build?: string,
): Promise<CardMeasures> {
  const server = await servePages({ made: { '/offer': { html } } });
  const shipped = await launchShippedChromium({
    executablePath,
    hostAccess: true,
    headless: true,
    ...(build !== undefined && { build }),
  });
  const measures: CardMeasures = { asleepMs: [], awakeMs: [] };
  try {
    const page = await shipped.context.newPage();
    const once = async (isAsleep: boolean) => {
      // A card's script stays in its page, so each look has a page of its own.
      await page.goto(`${server.origin}/offer`);
      await page.bringToFront();
      await waitUntilRead(shipped.control, await activeTabId(shipped.control));
      const { x, y } = await middleOfName(page);
      await page.mouse.move(5, 5);
      if (isAsleep) await shipped.killWorker();
      await page.evaluate(watchForCard);
      await page.mouse.move(x, y);
      return (
        (await page.evaluate(() => (globalThis as unknown as { drawn: Promise<number> }).drawn)) -
        (cardDelayMs.at_once ?? 0)
      );
    };
    for (let round = 0; round < times; round += 1) {
      say(`card, round ${round + 1} of ${times}`);
      measures.asleepMs.push(await once(true));
      measures.awakeMs.push(await once(false));
    }
    return measures;
  } finally {
    await shipped.close();
    await server.close();
  }
}

export interface CardResults {
  asleep: Timing;
  awake: Timing;
}

export const cardResults = ({ asleepMs, awakeMs }: CardMeasures): CardResults => ({
  asleep: timingOf(asleepMs),
  awake: timingOf(awakeMs),
});
