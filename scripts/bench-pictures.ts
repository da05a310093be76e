/**
 * `npm run bench:pictures -- FOLDER …`: puts each picture of the folders (with an `index.json` of its text) into the panel of the
 * shipped build, as a reader would, and says how well and how fast it was read. Build first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readPictureCases } from './bench/picture-cases';
import { type PictureScore, type ReadLine, scoreInWords, scorePicture, sumScores } from './bench/score-pictures';
import { findBrowser } from './find-browsers';
import { launchShippedChromium } from './shipped-chromium';

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const everyNth = Number(/\d+/.exec(process.argv.find((argument) => argument.startsWith('--every=')) ?? '')?.[0] ?? 1);
if (folders.length === 0) folders.push('../shared/ocr/pictures', 'tests/fixtures/pictures');

/** Of the processes that belong to extensions, in megabytes: what is theirs alone, and their part of what is shared. */
function memoryOf(profile: string): number {
  let sum = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!command.includes('--extension-process') || !command.includes(profile)) continue;
      sum += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
    } catch {
      // It ended in between.
    }
  return Math.round(sum);
}

async function readInPanel(panel: Page, file: string): Promise<{ lines: ReadLine[]; ms: number }> {
  const started = Date.now();
  await panel.locator('input[type=file]').setInputFiles(file);
  await panel.locator('#picture-lines, .empty').first().waitFor({ timeout: 120_000 });
  const ms = Date.now() - started;
  const lines = await panel.locator('.picture-lines > li').evaluateAll((rows) =>
    rows.map((row) => ({
      text: row.querySelector('.picture-line > span')?.textContent ?? '',
      isSure: row.querySelector('.picture-line > small') === null,
      goesOn: row.classList.contains('goes-on'),
    })),
  );
  // The next one begins from an empty place.
  await panel.reload();
  await openReading(panel);
  return { lines, ms };
}

async function openReading(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: /读一份文件|Read a document/ }).click();
  await panel.locator('input[type=file]').waitFor({ state: 'attached' });
}

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('There is no Chromium: npm run browsers.');
const chromium = await launchShippedChromium({ executablePath, hostAccess: false, headless: true });
const panel = await chromium.context.newPage();
await panel.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html`);
await openReading(panel);
for (const folder of folders) {
  const cases = readPictureCases(folder)?.filter((_, i) => i % everyNth === 0);
  if (!cases) {
    console.log(`${folder} is not there.`);
    continue;
  }
  const groups = new Map<string, PictureScore[]>();
  const times = new Map<string, number[]>();
  for (const { id, group, file, text } of cases) {
    const { lines, ms } = await readInPanel(panel, file);
    const score = scorePicture({ text, lines });
    groups.set(group, [...(groups.get(group) ?? []), score]);
    times.set(group, [...(times.get(group) ?? []), ms]);
    const missed = score.prices.right < score.prices.wanted || score.names.right < score.names.wanted;
    if (missed || score.sureAndWrong.length > 0)
      console.log(`${id}: ${scoreInWords(score)} ${score.sureAndWrong.join(' / ')}`);
  }
  for (const [group, scores] of groups) {
    const sorted = (times.get(group) ?? []).sort((a, b) => a - b);
    const spread = `${sorted[0]}–${sorted.at(-1)} ms, middle ${sorted[sorted.length >> 1]}`;
    console.log(`${group.padEnd(10)} n ${scores.length} · ${scoreInWords(sumScores(scores))} · ${spread}`);
  }
  console.log(`${folder}: n ${cases.length} · ${scoreInWords(sumScores([...groups.values()].flat()))}`);
  console.log(`memory ${memoryOf('')} MB`);
}
await chromium.close();
