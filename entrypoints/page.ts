/** Reads the page it is run in. Registered or run by the background where the user allowed it; not web-accessible. */
import packed from 'virtual:lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFinder } from '@/lib/core/find-mentions';
import { findPrices } from '@/lib/core/find-prices';
import { answerCalls, callsOf } from '@/lib/messaging/messenger';
import type { ExtensionToPage, PageToBackground } from '@/lib/messaging/protocol';
import { extensionApi } from '@/lib/page/page-runtime';
import { startPage } from '@/lib/page/start-page';

export default defineUnlistedScript(() => {
  const api = extensionApi();
  startPage({
    api,
    background: callsOf<PageToBackground>('background', (message) => api.runtime.sendMessage(message)),
    answer: (handlers, signal) => answerCalls<ExtensionToPage>('page', api.runtime, handlers, signal),
    createEngine(own) {
      const finder = createFinder(packed, own);
      return {
        mayHoldName: finder.mayHold,
        mayHoldPrice: (text) => /[%％分厘]/.test(text),
        findNames: finder.find,
        findPrices,
        shapeOf: () => 'licensed',
      };
    },
  });
});
