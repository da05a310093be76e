/** What a row of a list says of a lender. */
import type { Lender } from './lender';

export interface LenderInShort extends Pick<Lender, 'id' | 'name' | 'kind' | 'pinyin'> {
  status: Lender['status']['value'];
  /** Known by name, and nothing looked up yet. */
  isNameOnly: boolean;
}

export function lenderInShort({ id, name, kind, status, pinyin, research }: Lender): LenderInShort {
  return { id, name, kind, status: status.value, pinyin, isNameOnly: research === 'name_only' };
}
