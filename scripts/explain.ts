/** `npm run explain -- "日息万五，借1万"`: how the text is read as on a page, rule by rule; `--selection`: as a text chosen by a reader. */
import { parseArgs } from 'node:util';
import { explainPrices } from '@/lib/core/prices/explain-prices';
import { priceLines } from './explain/price-lines';

const { values, positionals } = parseArgs({ options: { selection: { type: 'boolean' } }, allowPositionals: true });
const text = positionals.join(' ').replaceAll('\\n', '\n').replaceAll('\\t', '\t');
if (text.trim() === '') {
  console.error(
    'Usage: npm run explain -- "日息万五，借1万"   (\\n and \\t stand for a line and a cell; --selection: as chosen by a reader)',
  );
  process.exit(2);
}
console.log(priceLines(explainPrices(text, values.selection ? 'selection' : 'page')).join('\n'));
