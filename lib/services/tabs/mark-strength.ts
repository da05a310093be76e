/** Brings pages the style sheet of the chosen strength of lines. `marks-style.css` has the plain lines and knows nothing of it. */
import { type MarkStrength, markStrengths } from '@/lib/core/choices/page-choices';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { marksStrengthFiles } from '@/lib/messaging/script-files';

type Target = Parameters<ExtensionApi['scripting']['insertCSS']>[0]['target'];

function filesOf(strength: MarkStrength): string[] {
  return strength === 'plain' ? [] : [marksStrengthFiles[strength]];
}

/** For a frame that has none of these sheets yet. */
export async function addMarkStrength(api: ExtensionApi, target: Target, strength: MarkStrength): Promise<void> {
  const files = filesOf(strength);
  if (files.length > 0) await api.scripting.insertCSS({ target, files });
}

/** In every open page that may be read; can be repeated without harm. */
export async function changeMarkStrength(api: ExtensionApi, strength: MarkStrength): Promise<void> {
  const tabs = await api.tabs.query({});
  const others = markStrengths.filter((each) => each !== strength).flatMap(filesOf);
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      const target = { tabId: id, allFrames: true };
      try {
        await api.scripting.removeCSS({ target, files: [...others, ...filesOf(strength)] });
        await addMarkStrength(api, target, strength);
      } catch {
        // No page of ours: the browser refuses.
      }
    }),
  );
}
