/**
 * `npm run pictures:letters`: draws the Traditional letters that the recogniser was never taught, alone and in words of the trade, in
 * nine kinds of print, reads them, and writes to `assets/data/unread-letters.json` what they and the other Traditional letters of
 * those words are read as, where that is no form of the letter. Run by hand, where the networks or many names change: it takes some
 * ten minutes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { PictureNetworks } from '@/lib/pictures/read-pixels';
import { readPixels } from '@/lib/pictures/read-pixels';
import type { Pixels } from '@/lib/pictures/sample-pixels';
import { answersOf, type UnreadLetter } from '@/scripts/data/picture-words';
import { findBrowser } from '@/scripts/find-browsers';
import { alignLetters } from './align-letters';

import { isTraditional, lackingLetters } from './lacking-letters';
import { openNetworks, root } from './open-networks';

const families = ["'Noto Sans CJK TC'", "'Noto Serif CJK TC'", "'WenQuanYi Micro Hei'"];
const prints = families.flatMap((family) => [`400 18px ${family}`, `700 26px ${family}`, `400 40px ${family}`]);
const wordsOfLetter = 5;
const longestWord = 12;
/** Of a letter; fewer tell nothing. */
const leastDrawn = 18;

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
function wordsToDraw(letter: string, words: readonly string[]): string[] {
  const short = words.filter((word) => word.length <= longestWord);
  const step = Math.max(1, short.length / wordsOfLetter);
  return [letter, ...short.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))];
}

/** By letter, how often it was read as what. */
type Tally = Map<string, Record<string, number>>;

function countIn(tally: Tally, word: string, read: string, counts: (letter: string) => boolean): void {
  const answers = alignLetters(word, read);
  for (const [i, letter] of [...word].entries()) {
    if (!counts(letter)) continue;
    const readAs = tally.get(letter) ?? {};
    const answer = answers[i] ?? '';
    readAs[answer] = (readAs[answer] ?? 0) + 1;
    tally.set(letter, readAs);
  }
}

function rowOf(letter: string, readAs: Record<string, number>): UnreadLetter {
  const sorted = Object.entries(readAs).sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1));
  return {
    letter,
    drawn: sorted.reduce((sum, [, times]) => sum + times, 0),
    readAs: Object.fromEntries(sorted),
  };
}

const networks = await openNetworks();
const alphabet = new Set(networks.alphabet);
const lacking = lackingLetters(alphabet);
const words = new Set([...lacking].flatMap(([letter, holding]) => wordsToDraw(letter, holding)));
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('There is no Chromium: npm run browsers.');
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
const page = await browser.newPage();
const tally: Tally = new Map();
for (const word of words)
  for (const print of prints) {
    const read = textIn(networks, await draw(page, word, print));
    countIn(tally, word, read, (letter) => lacking.has(letter) || isTraditional(letter));
    console.log(`${word} ${print}: ${read}`);
  }
await browser.close();
const rows = [...tally]
  .map(([letter, readAs]) => rowOf(letter, readAs))
  .filter((row) => (row.drawn >= leastDrawn || lacking.has(row.letter)) && answersOf(row) !== '')
  .sort((one, other) => (one.letter < other.letter ? -1 : 1));
writeFileSync(join(root, 'assets/data/unread-letters.json'), `${JSON.stringify(rows, null, 2)}\n`);
