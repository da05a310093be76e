/**
 * The price reader, as the background has it: a script of its own that is run at the first price typed, selected or kept,
 * since most starts of the worker read none.
 */
import type { OwnLender } from '@/lib/core/lenders/own-lender';
import type { Price } from '@/lib/core/prices/price';
import { type PriceReader, priceReaderKey } from '@/lib/messaging/price-reader';
import { type OwnPackage, pricesScriptFile } from '@/lib/storage/package-file';
import { scriptOnDemand } from './script-on-demand';

const script = scriptOnDemand<PriceReader>(pricesScriptFile, priceReaderKey, 'price reader');

/** Rejects where the script cannot be run. */
export const openPriceReader = script.open;
export const keepPriceReader = script.keep;

export type ReadPrices = (text: string) => Promise<Price[]>;

/** Reads the prices in what someone typed or selected: none where the reader cannot be run, for a name can still be looked up. */
export function priceReading(ownPackage: OwnPackage): ReadPrices {
  return (text) =>
    openPriceReader(ownPackage).then(
      (reader) => reader.findPrices(text, { mode: 'selection' }),
      () => [],
    );
}

export type ReadOwnPrice = (own: Pick<OwnLender, 'price'>) => Promise<Price | null>;

/** Reads the price on a lender the reader added: null where none is written, or the reader of prices cannot be run. */
export function ownPriceReading(ownPackage: OwnPackage): ReadOwnPrice {
  return async (own) => {
    if (own.price === '') return null;
    return openPriceReader(ownPackage).then(
      (reader) => reader.priceOfOwn(own),
      () => null,
    );
  };
}
