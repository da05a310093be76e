import { expect, test } from 'vitest';
import { canBeFound, groupsOfOwn, ownAlias, ownAnchor } from '@/lib/core/names/own-alias';
import { foldTable } from '@/lib/core/text/fold-table';

test.each([
  [' 丙·丁\u200bＰａｙ ', '丙丁pay'],
  ['My  Pay', 'my pay'],
  ['錢 Pay', '钱pay'],
])('%j is looked for as %j', (text, folded) => {
  expect(ownAlias({ lenderId: 'one', text }, foldTable('钱錢'))).toMatchObject({ text, folded, strength: 'own' });
});

test.each([
  ['丙丁pay', '丙丁'],
  ['my pay', 'my pay'],
  ['a丁', 'a丁'],
  ['丁', null],
])('the first filter knows %j by %j', (folded, anchor) => {
  expect(ownAnchor(folded)).toBe(anchor);
});

test.each([
  ['丙丁', true],
  ['Pay', true],
  ['丁', false],
  ['ペイ', false],
])('%j can be found: %s', (text, isFound) => {
  expect(canBeFound(text)).toBe(isFound);
});

test('what stands for a character of the name is found too, unless the lexicon knows it already', () => {
  const script = () => new Map([['囍', '喜']]);
  const names = [{ lenderId: 'one', text: '囍钱' }];
  expect([...groupsOfOwn(names, '钱', script)]).toEqual([['喜', '喜囍']]);
  expect([...groupsOfOwn(names, '钱喜囍', script)]).toEqual([]);
});
