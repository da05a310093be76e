/**
 * `npm run corpus`: reads every text of the corpus and compares with the frozen readings; exit code 1 where one differs.
 * `-- --freeze` keeps today's readings instead; `-- --add-prices FILE`, `--add-names FILE`: takes in the lines of FILE first.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { frozenFiles, nameReadings, priceReadings, rowsOf, writeRows } from './corpus/frozen';

const { values } = parseArgs({
  options: { freeze: { type: 'boolean' }, 'add-prices': { type: 'string' }, 'add-names': { type: 'string' } },
});

/** JSON strings a line, as texts may hold line breaks. */
function addTexts(path: string, file: string): void {
  const known = rowsOf(path);
  const keys = new Set(known.map(({ key }) => key));
  const texts = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const added = texts.map((line) => JSON.parse(line) as string).filter((text) => !keys.has(text));
  writeRows(path, [...known, ...Array.from(new Set(added), (key) => ({ key, reading: '{}' }))]);
}

if (values['add-prices']) addTexts(priceReadings, values['add-prices']);
if (values['add-names']) addTexts(nameReadings, values['add-names']);

let differences = 0;
for (const { path, rows, readToday } of frozenFiles()) {
  const today = rows.map(({ key, reading }) => ({ key, reading: readToday(key) ?? '', before: reading }));
  const changed = today.filter(({ reading, before }) => reading !== before);
  const isNew = changed.filter(({ before }) => before === '');
  console.log(`${path}: ${rows.length} texts, ${changed.length - isNew.length} read differently, ${isNew.length} new`);
  differences += changed.length;
  if (values.freeze) writeRows(path, today);
  else
    for (const { key, before, reading } of changed.filter(({ before: was }) => was !== ''))
      console.log(`${JSON.stringify(key)}\n  - ${before}\n  + ${reading}`);
}
if (values.freeze) console.log('Frozen.');
else process.exitCode = differences > 0 ? 1 : 0;
