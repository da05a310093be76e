/** What the side panel loads before its first frame: nothing of the loans a reader may keep. Run `npm run build` first. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** All scripts of the first frame, in bytes. On 29 November 2026 they were 297,000. */
const firstBudget = 310_000;

type Words = Record<string, { zh: string; en: string }>;

const strings = join(root, 'assets/strings');
const wordsOf = (file: string) => JSON.parse(readFileSync(join(strings, file), 'utf8')) as Words;
/** `loans.json` holds the few words that lead there. */
const isOfLoans = (file: string) =>
  /^(panel-(loan|pay-off|plans|letters|proof|passphrase|reminders)|loans-due|reminders)/.test(file);

/** Sentences that stand nowhere else, long enough to be found in a script for no other reason. */
function sentencesOfLoans(): string[] {
  const files = readdirSync(strings);
  const elsewhere = files.filter((file) => !isOfLoans(file)).map((file) => readFileSync(join(strings, file), 'utf8'));
  return files
    .filter(isOfLoans)
    .flatMap((file) => Object.values(wordsOf(file)))
    .map(({ zh }) => zh)
    .filter((zh) => zh.length >= 8 && !elsewhere.some((text) => text.includes(zh)));
}

/** Names of fields that only the code of loans knows. */
const ownFields = ['isSecured', 'penaltyCountedFen', 'withinMonthFen', 'settledOn', 'recurrenceRule'];

describe.each(['chrome', 'firefox'] as const)('the side panel for %s', (browser) => {
  const folder = join(root, '.output', `${browser}-mv3`);

  function firstScripts(): string[] {
    if (!existsSync(folder)) throw new Error(`${folder} is not there: build first.`);
    const page = readFileSync(join(folder, 'sidepanel.html'), 'utf8');
    const waiting = [...page.matchAll(/(?:src|href)="\/([\w./-]+\.js)"/g)].map(([, path = '']) => path);
    const found = new Set<string>();
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (found.has(path)) continue;
      found.add(path);
      const script = readFileSync(join(folder, path), 'utf8');
      for (const [, next = ''] of script.matchAll(/\b(?:from|import)\s*["'](\.{0,2}\/[\w./-]+\.js)["']/g))
        waiting.push(next.startsWith('/') ? next.slice(1) : posix.join(dirname(path), next));
    }
    return [...found];
  }

  test('loads neither words nor code of loans before its first frame', () => {
    const sentences = sentencesOfLoans();
    expect(sentences.length).toBeGreaterThan(100);
    const scripts = firstScripts();
    expect(scripts.length).toBeGreaterThan(3);
    const hits = scripts.flatMap((path) => {
      const script = readFileSync(join(folder, path), 'utf8');
      return [...sentences, ...ownFields].filter((text) => script.includes(text)).map((text) => `${path}: ${text}`);
    });
    expect(hits).toEqual([]);
  });

  test(`loads at most ${firstBudget} bytes of script for it`, () => {
    const bytes = firstScripts().reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
    expect(bytes).toBeLessThanOrEqual(firstBudget);
  });
});
