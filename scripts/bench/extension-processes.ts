/** What the processes of the extension hold and have done, in a running Chromium; Linux tells it. */
import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';

export interface Taken {
  /** What is theirs alone, and their part of what is shared. */
  megabytes: number;
  /** On all processors. */
  seconds: number;
}

/** As Linux counts. */
const ticksPerSecond = 100;

function takenBy(pid: number): Taken | null {
  const told = (file: string) => readFileSync(`/proc/${pid}/${file}`, 'utf8');
  try {
    if (!told('cmdline').includes('--extension-process')) return null;
    // Behind the name, which may hold blanks: the 12th and 13th figure.
    const [own = 0, ofSystem = 0] = (told('stat').split(') ')[1] ?? '').split(' ').slice(11, 13).map(Number);
    const kilobytes = Number(/^Pss:\s+(\d+)/m.exec(told('smaps_rollup'))?.[1] ?? 0);
    return { megabytes: kilobytes / 1024, seconds: (own + ofSystem) / ticksPerSecond };
  } catch {
    // It ended in between.
    return null;
  }
}

export async function takenByExtension(context: BrowserContext): Promise<Taken> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser cannot be asked for its processes.');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const all = processInfo.flatMap(({ id }) => takenBy(id) ?? []);
  const sum = (of: keyof Taken) => all.reduce((total, one) => total + one[of], 0);
  return { megabytes: Math.round(sum('megabytes')), seconds: sum('seconds') };
}
