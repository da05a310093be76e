/** Parts of the page's view that few pages need, each with code of its own. */
import { loadedView } from '@/components/loaded-view';

export const PageDisclosures = loadedView(async () => (await import('./PageDisclosures')).PageDisclosures);
export const LegalLineList = loadedView(
  async () => (await import('@/components/panel/sources/LegalLineList')).LegalLineList,
);
