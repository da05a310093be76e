/**
 * What the size of the lexicon costs: `node scripts/run.mjs scripts/bench/lexicon-cost.ts [ROUNDS]` opens today's lexicon
 * and grown ones in Chromium, cold, and prints bytes, milliseconds and memory of each. Decision 016 rests on it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { EdgeList, LenderAliases } from '@/lib/core/lenders/alias';
import { compileLexicon } from '@/lib/core/lexicon-build/pack-lexicon';
import type { PackedLexicon } from '@/lib/core/names/lexicon';
import { foldVariants } from '@/scripts/data/fold-variants';
import { ensureBrowsers } from '@/scripts/install-browsers';
import { servePages } from '@/scripts/serve-pages';
import { bundleInPage } from './bundle-in-page';
import type { Opening } from './in-page/lexicon';
import { openIsolatedWorld } from './isolated-world';
import { median } from './statistics';

const dataFolder = join(import.meta.dirname, '../../assets/data');
const readRows = <Row>(name: string) => JSON.parse(readFileSync(join(dataFolder, `${name}.json`), 'utf8')) as Row[];
const byteLength = (text: string) => new TextEncoder().encode(text).length;

/** Another name of the same length and kind of characters, which no list has. */
function madeName(text: string, characters: readonly string[], salt: number): string {
  return [...text]
    .map((character, at) => {
      if (/[a-z]/i.test(character)) {
        const first = character < 'a' ? 65 : 97;
        return String.fromCharCode(first + ((character.charCodeAt(0) - first + salt + at) % 26));
      }
      const place = characters.indexOf(character);
      return place < 0 ? character : (characters[(place + salt * 7 + at * 3) % characters.length] ?? character);
    })
    .join('');
}

/** Some of the lists, or all with made ones behind them until there are `times` as many; up to twice. */
function grown(lists: readonly LenderAliases[], times: number): LenderAliases[] {
  const characters = [...new Set(lists.flatMap(({ aliases }) => aliases.flatMap(({ text }) => [...text])))].filter(
    (one) => /[㐀-鿿]/.test(one),
  );
  const taken = new Set(lists.flatMap(({ aliases }) => aliases.map(({ text }) => text)));
  const more = lists.slice(0, Math.max(0, Math.round(lists.length * (times - 1)))).map((list, index): LenderAliases => {
    const aliases = list.aliases.flatMap((alias) => {
      const text = madeName(alias.text, characters, index + 1);
      if (taken.has(text)) return [];
      taken.add(text);
      return [{ ...alias, text }];
    });
    return { lenderId: `${list.lenderId}-made`, aliases, falseFriends: [] };
  });
  return [...lists.slice(0, Math.round(lists.length * times)), ...more];
}

function pack(lists: readonly LenderAliases[]): PackedLexicon {
  const statuses = new Map(lists.map(({ lenderId }) => [lenderId, 'front' as const]));
  return compileLexicon(lists, foldVariants(), statuses, readRows<EdgeList>('edges'));
}

const rounds = Number(process.argv[2] ?? 15);
const lists = readRows<LenderAliases>('aliases');
const sizes = [0.925, 1, 1.5, 2].map((times) => {
  const listed = grown(lists, times);
  return { times, names: listed.reduce((sum, { aliases }) => sum + aliases.length, 0), packed: pack(listed) };
});
const plain = '今天天气很好，我们去公园走走，晚上回家做饭。'.repeat(40);
const naming = `${plain}向马上消费金融借款，年化利率24%。${plain}`;
const bundle = await bundleInPage('lexicon');
const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
const server = await servePages({ made: { '/': { html: '<!doctype html><title>lexicon</title>', headers } } });
const executablePath = ensureBrowsers(['chromium']).chromium;
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
const measured = new Map(sizes.map(({ times }) => [times, [] as (Opening & { heap: number })[]]));
try {
  // In turn, so that an unquiet minute falls on all sizes alike.
  for (let round = 0; round < rounds; round++)
    for (const { times, packed } of sizes) {
      const world = await openIsolatedWorld(browser, server.origin);
      await world.run(bundle);
      await world.untilAtRest();
      const before = await world.usedHeap();
      const opening = await world.call<Opening>('openCold', packed, plain, naming);
      measured.get(times)?.push({ ...opening, heap: (await world.usedHeap()) - before });
      await world.close();
    }
} finally {
  await browser.close();
  await server.close();
}
for (const { times, names, packed } of sizes) {
  const taken = measured.get(times) ?? [];
  const of = (value: (one: (typeof taken)[number]) => number) => median(taken.map(value)).toFixed(2);
  const bytes = [packed.first, packed.first + packed.rest, packed.script].map(byteLength);
  console.log(
    `× ${times}: ${names} names, first ${bytes[0]}, first + rest ${bytes[1]} (${((bytes[1] ?? 0) / names).toFixed(1)} a name), ` +
      `script ${bytes[2]} bytes; filter ${of(({ filterMs }) => filterMs)} ms, finder ${of(({ finderMs }) => finderMs)} ms, ` +
      `heap ${(Number(of(({ heap }) => heap)) / 1024).toFixed(0)} KB; found ${taken[0]?.found}`,
  );
}
