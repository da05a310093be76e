/** Chooses where the side panel opens for a mark. */
import type { PanelTarget } from '@/lib/messaging/protocol';
import type { Mark } from '@/lib/page/marking/marks';

export function panelTargetOf({ finding, surface }: Mark): PanelTarget {
  if (finding.kind === 'price') return { view: 'translate', phrase: surface.slice(0, 500) };
  const lenderId = finding.kind === 'lender' ? finding.mention.lenderId : null;
  return lenderId === null ? { view: 'lookup', query: surface.slice(0, 200) } : { view: 'lender', lenderId };
}
