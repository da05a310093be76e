/** Finds names and prices, marks them and offers the card. Run by the background in a frame where the first filter met something. */
import { rest, script } from 'virtual:lexicon-rest';
import { dataDate } from 'virtual:lists-stamp';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFinder } from '@/lib/core/names/finder';
import { readPrices } from '@/lib/core/prices/find-prices';
import { openChoices } from '@/lib/page/frame/live-choices';
import { openScanner } from '@/lib/page/frame/open-scanner';
import { extensionApi } from '@/lib/page/frame/page-runtime';
import { type ScannerGlobal, scannerKey } from '@/lib/page/frame/scanner-interface';

const shapes = { l: 'licensed', f: 'front', c: 'closed', u: 'unidentified', o: 'outside' } as const;

export default defineUnlistedScript(() => {
  const { choices, ready } = openChoices(extensionApi());
  (globalThis as ScannerGlobal)[scannerKey] = (ports) =>
    openScanner(
      ports,
      (own) => {
        const finder = createFinder({ first: ports.firstPart, rest, script }, { ...own, filter: ports.filter.pairs });
        return {
          prepare: finder.open,
          mayHoldName: finder.mayHold,
          findNames: finder.find,
          readPrices,
          isOutsideMainland: (lenderId) => finder.statusOf(lenderId) === 'o',
          shapeOf(lenderId) {
            const status = finder.statusOf(lenderId);
            return status && shapes[status];
          },
        };
      },
      choices,
      dataDate,
    );
  // The browser waits for it, so that nothing is drawn that the user does not want.
  return ready;
});
