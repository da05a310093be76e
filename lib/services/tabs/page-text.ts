/** What a page shows and what is selected in it, read by one press of the user, which is all the access this needs. */
import type { PageText } from '@/lib/core/evidence/clipping';
import { maxClipping } from '@/lib/core/evidence/max-clipping';
import type { ExtensionApi } from '@/lib/messaging/extension-api';

/** Runs in the page: it may use nothing from outside itself. */
function textHere(most: number): PageText {
  return {
    title: document.title,
    address: location.href,
    selected: String(getSelection() ?? '')
      .trim()
      .slice(0, most),
    // What is hidden is no part of it.
    shown: (document.body?.innerText ?? '').trim().slice(0, most),
  };
}

/** `null`: the browser does not let it be read. One character more than is kept, so that a cut shows. */
export async function readPageText(api: ExtensionApi, tabId: number, frameId = 0): Promise<PageText | null> {
  try {
    const [answer] = await api.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: textHere as unknown as () => void,
      args: [maxClipping + 1],
    });
    return (answer?.result as PageText | undefined) ?? null;
  } catch {
    return null;
  }
}
