/**
 * Ships the price reader and the name finder once each. Where the scanner of a page or a view of a screen imports one of
 * them, it gets what `prices.js` or `names.js` left on the global object. In a page the background runs these files in front of
 * the scanner; a screen imports one in front of the view, for it is the same as a module. Sources and tests import the readers
 * themselves.
 */
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { NameFinder } from '@/lib/messaging/name-finder';
import type { PriceReader } from '@/lib/messaging/price-reader';

export interface SharedReader {
  /** Of the package. */
  file: string;
  /** Under which the script leaves its functions. */
  key: symbol;
  /** What is taken of which module of the project. The build fails where something else of it is imported. */
  taken: Record<string, readonly string[]>;
}

export const ofPriceReader = {
  'lib/core/prices/find-prices.ts': ['findPrices', 'readPrices'],
  'lib/core/prices/extra-charges.ts': ['findExtraCharges'],
  'lib/core/prices/terms/offer-terms.ts': ['termsInOffer'],
  'lib/core/prices/terms/loan-terms.ts': ['loanSumsIn', 'loanPeriodsIn', 'loanDaysIn'],
} satisfies Record<string, readonly (keyof PriceReader)[]>;

export const ofNameFinder = {
  'lib/core/names/finder.ts': ['createFinder'],
  'lib/core/names/lexicon.ts': ['openLexicon'],
  'virtual:lexicon-rest': ['rest', 'script'],
} satisfies Record<string, readonly (keyof NameFinder)[]>;

type Taker = 'scanner' | 'screens';

function takerOf({ build: { lib, rolldownOptions } }: ResolvedConfig): Taker | null {
  if (lib) return /\/marks\.ts$/.test(String(lib.entry)) ? 'scanner' : null;
  const { input } = rolldownOptions;
  return typeof input === 'object' && 'popup' in input ? 'screens' : null;
}

const idOf = (root: string, module: string) => (module.startsWith('virtual:') ? `\0${module}` : join(root, module));

export function sharedReaders(root: string, readers: readonly SharedReader[]): Plugin {
  const addresses = new Set(readers.map(({ file }) => `/${file}`));
  const takes = new Map(
    readers.flatMap(({ file, key, taken }) =>
      Object.entries(taken).map(
        ([module, names]) => [idOf(root, module), { address: `/${file}`, key, names }] as const,
      ),
    ),
  );
  let taker: Taker | null = null;
  return {
    name: 'shared-readers',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      taker = takerOf(config);
    },
    resolveId: (id) => (addresses.has(id) ? { id, external: true } : null),
    load(id) {
      const take = taker && takes.get(id);
      if (!take) return null;
      const code = [
        taker === 'screens' ? `import '${take.address}';` : '',
        `export const { ${take.names.join(', ')} } = globalThis[Symbol.for('${Symbol.keyFor(take.key)}')];`,
      ].join('\n');
      return { code, moduleType: 'js' };
    },
  };
}
