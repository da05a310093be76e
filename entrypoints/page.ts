/** Runs in every page the user lets us read, and does no more than the first filter. Registered or run by the background; not web-accessible. */
import { first } from 'virtual:lexicon-first';
import type { UnlistedScriptDefinition } from 'wxt';
import { openPageFilter } from '@/lib/core/prefilter/page-filter';
import { answerCalls, callsOf } from '@/lib/messaging/messenger';
import type { ExtensionToPage, PageToBackground } from '@/lib/messaging/protocol';
import { extensionApi } from '@/lib/page/frame/page-runtime';
import { startPage } from '@/lib/page/frame/start-page';

// What `defineUnlistedScript` makes, without what it weighs in every page.
const script: UnlistedScriptDefinition = {
  main: () => {
    const api = extensionApi();
    startPage({
      api,
      background: callsOf<PageToBackground>('background', (message) => api.runtime.sendMessage(message)),
      answer: (handlers, signal) => answerCalls<ExtensionToPage>('page', api.runtime, handlers, { signal }),
      firstPart: first,
      filter: openPageFilter(first),
    });
  },
};

export default script;
