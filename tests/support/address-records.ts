/** The real records, as far as their addresses go, and the real list of sites. */
import * as v from 'valibot';
import { type LenderAddresses, lenderAddresses } from '@/lib/core/addresses/lender-addresses';
import { type HostList, hostListSchema } from '@/lib/core/addresses/listed-hosts';
import { lenderSchema } from '@/lib/core/lenders/lender';
import { readDataTexts } from '@/scripts/data/checks/data-files';

const texts = readDataTexts();

export const addressRecords: readonly LenderAddresses[] = v
  .parse(v.array(lenderSchema), JSON.parse(texts.lenders))
  .map(lenderAddresses);

export const hostLists: readonly HostList[] = v.parse(v.array(hostListSchema), JSON.parse(texts.hosts));

export function lenderOnRecord(id: string): LenderAddresses {
  const found = addressRecords.find((lender) => lender.id === id);
  if (!found) throw new Error(`no record of ${id}`);
  return found;
}
