/** Chooses the view of the popup. */
import type { PageState } from '@/lib/services/tabs/page-state';

/** `idle`: reading was not asked for. `refused`: the browser denied access. `silent`: access was given, but no report came. */
export type ReadState = 'idle' | 'looking' | 'refused' | 'silent';

/** `loading`: keep the frame, a dash in each value. */
export type PopupView = 'loading' | 'found' | 'nothing' | 'not_read' | 'paused' | 'restricted' | 'document';

export function popupView(page: PageState | null, look: ReadState): PopupView {
  if (page === null) return 'loading';
  const { access, report } = page;
  if (page.isDocument && access.state !== 'paused' && !report?.lenders.length && !report?.prices.length)
    return 'document';
  if (access.state === 'paused' || access.state === 'restricted') return access.state;
  if (report !== null) return report.lenders.length + report.prices.length > 0 ? 'found' : 'nothing';
  if (look === 'refused' || look === 'silent') return 'not_read';
  return look === 'looking' || access.state === 'readable' ? 'loading' : 'not_read';
}

/** Opening the popup is a click. Whoever has made the choice on the welcome page gets the page read by it; before that, a button asks. */
export function readsByItself(page: PageState, access: 'undecided' | 'click' | 'everywhere'): boolean {
  if (page.report !== null || page.isDocument) return false;
  if (page.access.state === 'readable') return true;
  return page.access.state === 'not_read' && access !== 'undecided';
}
