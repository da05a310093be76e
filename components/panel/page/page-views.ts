/** Parts of the page's view that few pages need, each with code of its own. */
import { loadedView } from '@/components/loaded-view';

export const PageDisclosures = loadedView(async () => (await import('./PageDisclosures')).PageDisclosures);
