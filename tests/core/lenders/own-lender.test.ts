import * as v from 'valibot';
import { expect, test } from 'vitest';
import { aliasesOfOwn, isOwnLenderId, ownLenderId, ownLenderSchema, shownStatus } from '@/lib/core/lenders/own-lender';
import { anOwnLender } from '@/tests/support/own-lenders';

const unidentified = {
  value: 'unidentified',
  text: { zh: '', en: '', tw: '' },
  source: 's',
  asOf: '2026-11-22',
  confidence: 'unverified',
} as const;

test.each([
  ['a name of one character', { name: '甲' }],
  ['a spelling of one character', { spellings: ['甲'] }],
  ['too many spellings', { spellings: Array.from({ length: 9 }, (_, at) => `张三贷${at}`) }],
  ['an id that is not of its kind', { id: 'xiaomi-finance' }],
  ['a note without end', { note: '长'.repeat(501) }],
  ['a field that is not known', { score: 5 }],
])('%s is refused', (_, part) => {
  expect(v.safeParse(ownLenderSchema, { ...anOwnLender(), ...part }).success).toBe(false);
});

test('what was kept is taken as it is', () => {
  expect(v.parse(ownLenderSchema, anOwnLender())).toEqual(anOwnLender());
});

test('its id is told from a listed one', () => {
  expect(isOwnLenderId(ownLenderId('3F2A-9'))).toBe(true);
  expect(ownLenderId('3F2A-9')).toMatch(/^own-[a-z0-9-]+$/);
  expect(isOwnLenderId('owner-finance')).toBe(false);
});

test('pages are searched for its name and its other spellings, each once', () => {
  const own = anOwnLender({ name: '张三贷', spellings: ['张三借款', '张三贷'] });
  expect(aliasesOfOwn(own).map(({ lenderId, text }) => `${lenderId} ${text}`)).toEqual([
    `${own.id} 张三贷`,
    `${own.id} 张三借款`,
  ]);
});

test('what its row draws is told from a listed status', () => {
  expect(shownStatus({ id: anOwnLender().id, status: unidentified })).toBe('own');
  expect(shownStatus({ id: 'xiaomi-finance', status: unidentified })).toBe('unidentified');
});
