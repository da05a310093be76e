/** `npm run explain -- "日息万五，借1万"`: how its prices and names are read as on a page, rule by rule; `--selection`: prices as in a text chosen by a reader. */
import { parseArgs } from 'node:util';
import packedLexicon from 'virtual:lexicon';
import { explainNames } from '@/lib/core/names/explain-names';
import { createFinder } from '@/lib/core/names/finder';
import { explainPrices } from '@/lib/core/prices/explain-prices';
import { nameLines } from './explain/name-lines';
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
console.log(['', ...nameLines(explainNames(text, createFinder(packedLexicon)))].join('\n'));
