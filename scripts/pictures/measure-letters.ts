/**
 * `npm run pictures:letters`: draws each Traditional letter of the trade that the recogniser lacks, alone and in words, in nine
 * kinds of print, reads it, and writes what it is read as to `assets/data/unread-letters.json`. Run by hand, where the networks
 * or many names change.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { PictureNetworks } from '@/lib/pictures/read-pixels';
import { readPixels } from '@/lib/pictures/read-pixels';
import type { Pixels } from '@/lib/pictures/sample-pixels';
import type { UnreadLetter } from '@/scripts/data/picture-words';
import { findBrowser } from '@/scripts/find-browsers';
import { alignLetters } from './align-letters';
import { lackingLetters } from './lacking-letters';
import { openNetworks, root } from './open-networks';

const families = ["'Noto Sans CJK TC'", "'Noto Serif CJK TC'", "'WenQuanYi Micro Hei'"];
const prints = families.flatMap((family) => [`400 18px ${family}`, `700 26px ${family}`, `400 40px ${family}`]);
const wordsOfLetter = 5;
const longestWord = 12;

async function draw(page: Page, text: string, font: string): Promise<Pixels> {
  const { width, height, data } = await page.evaluate(
    ([written, print]) => {
      const size = Number(/(\d+)px/.exec(print)?.[1]);
      const canvas = document.createElement('canvas');
      canvas.width = Math.ceil(([...written].length + 2) * size);
      canvas.height = size * 3;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('Nothing can be drawn.');
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.fillStyle = '#222';
      context.font = print;
      context.textBaseline = 'middle';
      context.fillText(written, size, canvas.height / 2);
      const drawn = context.getImageData(0, 0, canvas.width, canvas.height);
      const bytes = Array.from(drawn.data, (byte) => String.fromCharCode(byte)).join('');
      return { width: drawn.width, height: drawn.height, data: btoa(bytes) };
    },
    [text, font] as const,
  );
  return { width, height, data: new Uint8ClampedArray(Buffer.from(data, 'base64')) };
}

function textIn(networks: PictureNetworks, pixels: Pixels): string {
  const reading = readPixels(networks, pixels);
  for (;;) {
    const { done, value } = reading.next();
    if (!done) continue;
    const inOrder = value.sort((one, other) => one.box.x - other.box.x);
    return inOrder.map(({ text }) => text).join('');
  }
}

/** Spread over all that hold the letter, and the letter alone. */
function wordsToDraw(letter: string, words: readonly string[]): Set<string> {
  const short = words.filter((word) => word.length <= longestWord);
  const step = Math.max(1, short.length / wordsOfLetter);
  return new Set([letter, ...short.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))]);
}

const networks = await openNetworks();
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('There is no Chromium: npm run browsers.');
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
const page = await browser.newPage();
const rows: UnreadLetter[] = [];
for (const [letter, words] of lackingLetters(networks.alphabet)) {
  const answers: string[] = [];
  for (const word of wordsToDraw(letter, words))
    for (const print of prints) {
      const read = alignLetters(word, textIn(networks, await draw(page, word, print)));
      answers.push(...read.filter((_, i) => [...word][i] === letter));
    }
  const readAs: Record<string, number> = {};
  for (const answer of answers) readAs[answer] = (readAs[answer] ?? 0) + 1;
  const sorted = Object.entries(readAs).sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1));
  rows.push({ letter, drawn: answers.length, readAs: Object.fromEntries(sorted) });
  console.log(letter, sorted.map(([answer, times]) => `${answer || 'nothing'} ${times}`).join(', '));
}
await browser.close();
rows.sort((one, other) => (one.letter < other.letter ? -1 : 1));
writeFileSync(join(root, 'assets/data/unread-letters.json'), `${JSON.stringify(rows, null, 2)}\n`);
