import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { priceOfOwn } from '@/lib/core/lenders/own-lender-record';
import { findPrices } from '@/lib/core/prices/find-prices';
import { priceReaderKey } from '@/lib/messaging/price-reader';
import { openPriceReader, ownPriceReading, priceReading } from '@/lib/services/background/price-reader';

const ownPackage = { getURL: (path: string) => `chrome-extension://abcdefgh/${path}` };
const run = vi.fn<(address: string) => void>();
/** What the script does. */
const offer = () => vi.stubGlobal(priceReaderKey as never, { findPrices, priceOfOwn });

beforeEach(() => {
  run.mockReset();
  vi.stubGlobal('importScripts', run);
  vi.stubGlobal(priceReaderKey as never, undefined);
});
afterEach(() => vi.unstubAllGlobals());

test('the script is run at the first price, and once', async () => {
  run.mockImplementation(offer);
  const readPrices = priceReading(ownPackage);
  expect(run).not.toHaveBeenCalled();
  expect((await readPrices('日息万五'))[0]?.annualPercentHigh).toBeCloseTo(18.25);
  expect(await readPrices('小米金融')).toEqual([]);
  expect(run).toHaveBeenCalledTimes(1);
});

test('where it cannot be run, no price is read, and the next one tries again', async () => {
  run.mockImplementationOnce(() => {
    throw new DOMException('Failed to execute', 'NetworkError');
  });
  expect(await priceReading(ownPackage)('日息万五')).toEqual([]);
  run.mockImplementation(offer);
  expect(await priceReading(ownPackage)('日息万五')).toHaveLength(1);
});

test('a script that offers no reader is an error', async () => {
  await expect(openPriceReader(ownPackage)).rejects.toThrow('no price reader');
});

test('the price of a lender the reader added is read where one is written', async () => {
  run.mockImplementation(offer);
  const read = ownPriceReading(ownPackage);
  expect(await read({ price: '' })).toBeNull();
  expect(run).not.toHaveBeenCalled();
  expect((await read({ price: '月利率 1.5%' }))?.annualPercentHigh).toBeCloseTo(18);
});
