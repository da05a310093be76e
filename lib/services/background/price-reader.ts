/**
 * The price reader, as the background has it: a script of its own that is run at the first price typed, selected or kept,
 * since most starts of the worker read none.
 */
import type { OwnLender } from '@/lib/core/lenders/own-lender';
import type { priceOfOwn } from '@/lib/core/lenders/own-lender-record';
import type { findPrices } from '@/lib/core/prices/find-prices';
import type { Price } from '@/lib/core/prices/price';
import { type OwnPackage, pricesScriptFile, runPackageScript } from '@/lib/storage/package-file';

export interface PriceReader {
  findPrices: typeof findPrices;
  priceOfOwn: typeof priceOfOwn;
}

const key = 'overdueLensPrices';

type WithReader = { [key]?: PriceReader };

/** Called by the script. */
export function offerPriceReader(reader: PriceReader): void {
  (globalThis as WithReader)[key] = reader;
}

/** Rejects where the script cannot be run. */
export async function openPriceReader(ownPackage: OwnPackage): Promise<PriceReader> {
  const world = globalThis as WithReader;
  if (!world[key]) await runPackageScript(ownPackage, pricesScriptFile);
  const reader = world[key];
  if (!reader) throw new Error(`${pricesScriptFile} of the package offers no price reader.`);
  return reader;
}

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

/** For a worker that is being installed: what it does not run then, it may never run. */
export function keepPriceReader(ownPackage: OwnPackage): void {
  globalThis.addEventListener?.('install', () => void openPriceReader(ownPackage).catch(() => undefined));
}
