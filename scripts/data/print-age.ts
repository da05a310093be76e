/** `npm run data:age`: what was last seen true more than a year ago, the weightiest first. `-- 2026-12-31` counts from that day. */
import { parseTexts } from './checks/check-lists';
import { readDataTexts } from './checks/data-files';
import { oldFacts } from './fact-age';

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const before = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
const found = oldFacts(parseTexts(readDataTexts()).rows, before);
console.log(`Last seen before ${before}, by weight (sentences, source, first place):\n`);
for (const { weight, count, asOf, source, place } of found)
  console.log(`${String(weight).padStart(5)} ${String(count).padStart(4)}  ${asOf.padEnd(10)}  ${source}  ${place}`);
console.log(`\n${found.reduce((sum, { count }) => sum + count, 0)} sentences of ${found.length} sources.`);
