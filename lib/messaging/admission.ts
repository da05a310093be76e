/** Who may call what of the background, and what an argument may be at all. Says so before a handler runs. */
import type { Sender } from './messenger';
import { problemOf } from './plain-argument';
import type { Refusal } from './protocol';

/** `own_script` runs in a frame of a tab; `own_page` is popup, panel, options or the background; `stranger` everything else. */
export type SenderKind = 'own_page' | 'own_script' | 'stranger';

/** `root`: where the files of this extension are, `chrome-extension://…/`. */
export function senderKind(sender: Sender, { id, root }: { id: string | undefined; root: string }): SenderKind {
  if (id === undefined || sender.id !== id) return 'stranger';
  if (sender.url?.startsWith(root)) return 'own_page';
  const isInTab = sender.tab?.id !== undefined && sender.frameId !== undefined;
  return isInTab && !/^[a-z-]+-extension:/.test(sender.url ?? '') ? 'own_script' : 'stranger';
}

/** Which senders each call is answered; it has every method of its interface. */
export type Admitted<Api> = { readonly [Method in keyof Api]: readonly SenderKind[] };

/** null: it may go on. */
export function refusalOf<Api>(
  admitted: Admitted<Api>,
  call: keyof Api,
  argument: unknown,
  kind: SenderKind,
): Refusal | null {
  if (!admitted[call].includes(kind))
    return { ok: false, error: 'refused', detail: `${String(call)} is not answered to ${kind}` };
  const problem = problemOf(argument);
  return problem && { ok: false, error: 'malformed', detail: problem };
}
