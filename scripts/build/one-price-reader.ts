/**
 * Ships the price reader once. Where the scanner of a page or a view of a screen imports it, they get the functions that
 * `prices.js` left on the global object. In a page the background runs that file in front of the scanner; a screen imports it
 * in front of the view, for it is the same as a module. Sources and tests import the reader itself.
 */
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import type { PriceReader } from '@/lib/messaging/price-reader';

/** Below lib/core/prices: what is taken from the script. The build fails where something else of these files is imported. */
const taken: Record<string, readonly (keyof PriceReader)[]> = {
  'find-prices.ts': ['findPrices', 'readPrices'],
  'extra-charges.ts': ['findExtraCharges'],
  'terms/offer-terms.ts': ['termsInOffer'],
  'terms/loan-terms.ts': ['loanSumsIn', 'loanPeriodsIn', 'loanDaysIn'],
};

type Taker = 'scanner' | 'screens';

function takerOf({ build: { lib, rolldownOptions } }: ResolvedConfig): Taker | null {
  if (lib) return /\/marks\.ts$/.test(String(lib.entry)) ? 'scanner' : null;
  const { input } = rolldownOptions;
  return typeof input === 'object' && 'popup' in input ? 'screens' : null;
}

/** `file`: of the package. */
export function onePriceReader(root: string, file: string): Plugin {
  const address = `/${file}`;
  let taker: Taker | null = null;
  return {
    name: 'one-price-reader',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      taker = takerOf(config);
    },
    resolveId: (id) => (id === address ? { id, external: true } : null),
    load(id) {
      const names = Object.entries(taken).find(([path]) => id === join(root, 'lib/core/prices', path))?.[1];
      if (!taker || !names) return null;
      return [
        taker === 'screens' ? `import '${address}';` : '',
        "import { priceReaderKey } from '@/lib/messaging/price-reader';",
        `export const { ${names.join(', ')} } = globalThis[priceReaderKey];`,
      ].join('\n');
    },
  };
}
