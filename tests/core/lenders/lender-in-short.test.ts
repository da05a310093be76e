import { readLists } from 'virtual:lists';
import { expect, test } from 'vitest';
import { lenderInShort } from '@/lib/core/lenders/lender-in-short';

const { lenders } = readLists();

test('a row says who it is and how it stands', () => {
  const [first] = lenders;
  if (!first) throw new Error('The list is empty.');
  const { id, name, kind, pinyin } = first;
  expect(lenderInShort(first)).toEqual({
    id,
    name,
    kind,
    pinyin,
    status: first.status.value,
    isNameOnly: first.research === 'name_only',
  });
});
