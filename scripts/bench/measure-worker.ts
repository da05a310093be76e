/** What the background weighs, and how long a message waits for its answer while the worker sleeps and while it is awake. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { callsOf } from '@/lib/messaging/messenger';
import type { PageToBackground } from '@/lib/messaging/protocol';
import { chromeBuild, launchShippedChromium, type ShippedChromium } from '@/scripts/shipped-chromium';
import { type Timing, timingOf } from './statistics';

const maxBytes = 100 * 1024;
/** A worker that was told to end needs a moment to be gone. */
const settlingMs = 400;

type Question = (of: ReturnType<typeof callsOf<PageToBackground>>) => Promise<unknown>;

/** The first needs nothing that is stored but the settings; the second opens the lists. */
const questions = {
  price: (of) =>
    of.priceCard({
      price: {
        markId: 0,
        surface: '日息0.05%',
        kind: 'rate',
        basis: 'day',
        low: 0.05,
        high: 0.05,
        annualPercentLow: 18.25,
        annualPercentHigh: 18.25,
        annualKind: 'simple',
        assumptions: [],
        why: '日息',
        lenderId: null,
      },
      fees: [],
    }),
  lender: (of) =>
    of.lenderCard({
      lenderId: 'xiaomi-finance',
      surface: '小米金融',
      why: { alias: '小米金融', rule: 'strong', folds: [], evidence: null },
    }),
} satisfies Record<string, Question>;

type Asked = keyof typeof questions;

export interface WorkerTimes {
  bytes: number;
  /** From nothing to a worker that has evaluated the background: how much longer the same question waits, round by round. */
  start: Timing;
  asleep: Record<Asked, Timing>;
  awake: Record<Asked, Timing>;
  /** The card of a lender on a device without the lists: they are written first. */
  seeding: Timing;
}

function dropLists({ control }: ShippedChromium): Promise<void> {
  return control.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const dropping = indexedDB.deleteDatabase('overdue-lens-lists');
        dropping.onsuccess = () => resolve();
        dropping.onerror = () => reject(dropping.error);
      }),
  );
}

async function ask({ control }: ShippedChromium, asked: Asked): Promise<number> {
  let took = Number.NaN;
  const of = callsOf<PageToBackground>('background', async (envelope) => {
    const answered = await control.evaluate(async (message) => {
      const start = performance.now();
      const answer: unknown = await chrome.runtime.sendMessage(message);
      return { answer, ms: performance.now() - start };
    }, envelope);
    took = answered.ms;
    return answered.answer;
  });
  const answer = (await questions[asked](of)) as { ok: boolean };
  if (!answer.ok) throw new Error('The background gave no card.');
  return took;
}

export async function measureWorker(executablePath: string, times: number, build = chromeBuild): Promise<WorkerTimes> {
  const chromium = await launchShippedChromium({ executablePath, hostAccess: true, headless: true, build });
  const all = { asleep: { price: [], lender: [] }, awake: { price: [], lender: [] } } as Record<
    'asleep' | 'awake',
    Record<Asked, number[]>
  >;
  const seeding: number[] = [];
  try {
    // The lists are written once, before anything is measured.
    await ask(chromium, 'lender');
    for (let round = 0; round < times; round += 1) {
      for (const asked of Object.keys(questions) as Asked[]) {
        await chromium.killWorker();
        await chromium.control.waitForTimeout(settlingMs);
        all.asleep[asked].push(await ask(chromium, asked));
        await chromium.control.waitForTimeout(settlingMs);
        all.awake[asked].push(await ask(chromium, asked));
      }
      await dropLists(chromium);
      seeding.push(await ask(chromium, 'lender'));
    }
  } finally {
    await chromium.close();
  }
  const timings = (of: Record<Asked, number[]>) => ({ price: timingOf(of.price), lender: timingOf(of.lender) });
  return {
    bytes: statSync(join(build, 'background.js')).size,
    start: timingOf(all.asleep.price.map((ms, round) => ms - (all.awake.price[round] ?? Number.NaN))),
    asleep: timings(all.asleep),
    awake: timings(all.awake),
    seeding: timingOf(seeding),
  };
}

export function workerLines({ bytes, start, asleep, awake, seeding }: WorkerTimes): string[] {
  const ms = (value: number) => `${value.toFixed(1)} ms`.padStart(11);
  const line = (what: string, { medianMs, minMs, maxMs }: Timing) =>
    `  ${what.padEnd(48)}${ms(medianMs)}${ms(minMs)} –${ms(maxMs)}`;
  return [
    `  background.js: ${bytes} bytes   ${bytes <= maxBytes ? 'met   ' : 'MISSED'} ≤ ${maxBytes}`,
    line('worker starts (asleep less awake)', start),
    line('worker asleep: the card of a price', asleep.price),
    line('worker awake: the card of a price', awake.price),
    line('worker asleep: the card of a lender', asleep.lender),
    line('worker awake: the card of a lender', awake.lender),
    line('worker awake: the lists written, then that card', seeding),
  ];
}
