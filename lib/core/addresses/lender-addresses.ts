/** The addresses on a lender's record, and which of them count. */
import type { Lender } from '@/lib/core/lenders/lender';

export type LenderAddresses = Pick<Lender, 'id' | 'name' | 'pinyin' | 'kind' | 'status' | 'domains'>;
export type RecordedAddress = Lender['domains'][number];

export function lenderAddresses({ id, name, pinyin, kind, status, domains }: Lender): LenderAddresses {
  return { id, name, pinyin, kind, status, domains };
}

/** What was looked for and not confirmed speaks against no page. */
export function confirmedAddresses({ domains }: Pick<LenderAddresses, 'domains'>): RecordedAddress[] {
  return domains.filter(({ confidence }) => confidence !== 'unverified');
}
