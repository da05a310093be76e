/** Chooses where the panel opens for a text the user selected: a stated price is put on a year, anything else is looked up as a name. */
import type { PanelTarget } from '@/lib/messaging/protocol';
import type { ReadPrices } from './price-reader';

export async function targetOfSelection(selected: string, readPrices: ReadPrices): Promise<PanelTarget> {
  const text = selected.trim();
  // That view also names the lenders in the text, so nothing of a mixed selection is lost.
  return (await readPrices(text.slice(0, 500))).length > 0
    ? { view: 'translate', phrase: text.slice(0, 500) }
    : { view: 'lookup', query: text.slice(0, 200) };
}
