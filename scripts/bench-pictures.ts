/**
 * `npm run bench:pictures -- FOLDER …`: puts each picture of the folders (with an `index.json` of its text) into the panel of the
 * shipped build, as a reader would, and says how well and how fast it was read. `--warm`: and a second time, by the reader that
 * has been started by then. `--idle`: then leaves the last picture there for longer than its reader waits, and says what memory
 * was given back. Build first.
 */
import type { Page } from '@playwright/test';
import { idleMs } from '@/lib/services/pictures/picture-reader';
import { takenByExtension } from './bench/extension-processes';
import { readPictureCases } from './bench/picture-cases';
import { type PictureScore, type ReadLine, scoreInWords, scorePicture, sumScores } from './bench/score-pictures';
import { findBrowser } from './find-browsers';
import { launchShippedChromium } from './shipped-chromium';

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
/** For what is under way to end, and what is no longer used to be given up. */
const settleMs = 10_000;
const isWarmToo = process.argv.includes('--warm');
const everyNth = Number(/\d+/.exec(process.argv.find((argument) => argument.startsWith('--every=')) ?? '')?.[0] ?? 1);
if (folders.length === 0) folders.push('../shared/ocr/pictures', 'tests/fixtures/pictures');

/** The panel is left with the picture in it. */
async function readInPanel(panel: Page, file: string): Promise<{ lines: ReadLine[]; ms: number; cpuMs: number }> {
  const { seconds } = await takenByExtension(panel.context());
  // In the panel: the driver looks for its lines twice a second only.
  const timing = await panel.evaluateHandle(() => ({
    ms: new Promise<number>((resolve, reject) => {
      setTimeout(() => reject(new Error('The picture was not read.')), 120_000);
      document.addEventListener(
        'change',
        () => {
          const started = performance.now();
          let isGone = false;
          new MutationObserver((_, observer) => {
            const isThere = document.querySelector('#picture-lines, .empty') !== null;
            if (isThere && isGone) {
              observer.disconnect();
              requestAnimationFrame(() => resolve(performance.now() - started));
            }
            isGone ||= !isThere;
          }).observe(document.body, { subtree: true, childList: true });
        },
        { once: true, capture: true },
      );
    }),
  }));
  await panel.locator('input[type=file]').setInputFiles(file);
  const ms = await timing.evaluate(({ ms }) => ms);
  const lines = await panel.locator('.picture-lines > li').evaluateAll((rows) =>
    rows.map((row) => ({
      text: row.querySelector('.picture-line > span')?.textContent ?? '',
      isSure: row.querySelector('.picture-line > .dimmer') === null,
      goesOn: row.classList.contains('goes-on'),
    })),
  );
  const cpuMs = ((await takenByExtension(panel.context())).seconds - seconds) * 1000;
  return { lines, ms, cpuMs };
}

/** Of a few times. */
function spreadOf(times: readonly number[] = []): string {
  const sorted = [...times].sort((a, b) => a - b).map(Math.round);
  return `${sorted[0]}–${sorted.at(-1)} ms, middle ${sorted[sorted.length >> 1]}`;
}

/** How much is held before a picture, with it, and once its reader was idle for so long that it ended. */
async function measureIdle(panel: Page, file: string): Promise<string> {
  await openReading(panel);
  await panel.waitForTimeout(settleMs);
  const { megabytes: before } = await takenByExtension(panel.context());
  await readInPanel(panel, file);
  const workers = [panel.workers().length];
  const { megabytes: read } = await takenByExtension(panel.context());
  await panel.waitForTimeout(idleMs + settleMs);
  workers.push(panel.workers().length);
  const { megabytes: after } = await takenByExtension(panel.context());
  return `memory before a picture ${before} MB, after it ${read} MB, ${(idleMs + settleMs) / 1000} s later ${after} MB; workers ${workers.join(', then ')}`;
}

/** The next one begins from an empty place. */
async function openReading(panel: Page): Promise<void> {
  await panel.reload();
  await panel.getByRole('button', { name: /读一份文件|Read a document/ }).click();
  await panel.locator('input[type=file]').waitFor({ state: 'attached' });
}

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('There is no Chromium: npm run browsers.');
const chromium = await launchShippedChromium({ executablePath, hostAccess: false, headless: true });
const panel = await chromium.context.newPage();
await panel.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html`);
// Its timers are slowed down where another tab is in front.
await panel.bringToFront();
let last = '';
for (const folder of folders) {
  const cases = readPictureCases(folder)?.filter((_, i) => i % everyNth === 0);
  if (!cases) {
    console.log(`${folder} is not there.`);
    continue;
  }
  const groups = new Map<string, PictureScore[]>();
  const [times, works, warm] = [new Map<string, number[]>(), new Map<string, number[]>(), new Map<string, number[]>()];
  for (const { id, group, file, text } of cases) {
    await openReading(panel);
    last = file;
    const { lines, ms, cpuMs } = await readInPanel(panel, file);
    const score = scorePicture({ text, lines });
    groups.set(group, [...(groups.get(group) ?? []), score]);
    times.set(group, [...(times.get(group) ?? []), ms]);
    works.set(group, [...(works.get(group) ?? []), cpuMs]);
    if (isWarmToo) warm.set(group, [...(warm.get(group) ?? []), (await readInPanel(panel, file)).ms]);
    const missed = score.prices.right < score.prices.wanted || score.names.right < score.names.wanted;
    if (missed || score.sureAndWrong.length > 0)
      console.log(`${id}: ${scoreInWords(score)} ${score.sureAndWrong.join(' / ')}`);
  }
  for (const [group, scores] of groups) {
    const again = isWarmToo ? `; once started ${spreadOf(warm.get(group))}` : '';
    const spread = `${spreadOf(times.get(group))}; of the processors ${spreadOf(works.get(group))}${again}`;
    console.log(`${group.padEnd(10)} n ${scores.length} · ${scoreInWords(sumScores(scores))} · ${spread}`);
  }
  console.log(`${folder}: n ${cases.length} · ${scoreInWords(sumScores([...groups.values()].flat()))}`);
  console.log(`memory ${(await takenByExtension(chromium.context)).megabytes} MB`);
}
if (last !== '' && process.argv.includes('--idle')) console.log(await measureIdle(panel, last));
await chromium.close();
