/** Corrections made under one release of the data and judged by the next. */
import { expect, test } from 'vitest';
import { judgeAgain, smallestCase } from '@/lib/core/corrections/judge-again';
import { createFinder } from '@/lib/core/names/finder';
import type { MentionReason } from '@/lib/core/names/mention';
import { listOf, packLists } from '@/tests/support/lexicon';

const finderOf = (...lists: Parameters<typeof packLists>[0]) => createFinder(packLists(lists)).find;

/** As released, and as released after someone said that 花呗音乐 is a band. */
const before = finderOf(listOf('huabei', [{ text: '花呗' }]));
const after = finderOf(listOf('huabei', [{ text: '花呗' }], ['花呗音乐']));

const around = { before: '昨晚去听了', after: '音乐的现场，票价不贵' };
const why: MentionReason = { alias: '花呗', rule: 'strong', folds: [], evidence: null };
const dismissed = (words = around) => {
  const made = smallestCase({ lenderId: 'huabei', surface: '花呗', why }, words, '2026-10-01', before);
  return { lenderId: 'huabei', text: '花呗', case: made ?? undefined };
};

test('a name that was not the lender is still needed by the same data, and no longer by those that know better', () => {
  expect(dismissed().case).toMatchObject({ ...around, surface: '花呗', dataDate: '2026-10-01' });
  expect(judgeAgain(false, dismissed(), before)).toBe('still');
  expect(judgeAgain(false, dismissed(), after)).toBe('right');
});

test('a spelling is no longer needed once it is listed', () => {
  const added = { lenderId: 'huabei', text: '花唄' };
  expect(judgeAgain(true, added, finderOf(listOf('huabei', [{ text: '借呗' }])))).toBe('still');
  expect(judgeAgain(true, added, before)).toBe('right');
  expect(judgeAgain(true, { ...added, lenderId: 'another' }, before)).toBe('still');
});

test('nothing is claimed where nothing was kept that it could be seen by', () => {
  const without = { lenderId: 'huabei', text: '花呗音乐' };
  expect(judgeAgain(false, without, after)).toBe('unknown');
  expect(judgeAgain(false, without, before)).toBe('still');
});

test('a name that counts by its loan word keeps as many words as that takes; by a name elsewhere on the page, that name', () => {
  const weak = finderOf(listOf('daxing', [{ text: '大兴', strength: 'context' }, { text: '大兴小贷' }]));
  const far = { before: '我向', after: '，就是火车站旁边那个很高的楼里，借款了一万元' };
  const loan: MentionReason = { ...why, alias: '大兴', rule: 'context', evidence: '借款' };
  const byWord = smallestCase({ lenderId: 'daxing', surface: '大兴', why: loan }, far, '2026-10-01', weak);
  expect(byWord?.after).toContain('借款');
  const onPage: MentionReason = { ...loan, rule: 'page_evidence', evidence: '大兴小贷' };
  const bare = { before: '去', after: '玩了一天' };
  const byPage = smallestCase({ lenderId: 'daxing', surface: '大兴', why: onPage }, bare, '2026-10-01', weak);
  expect(byPage).toMatchObject(bare);
  // What takes more than may be kept is not kept at all, so that it is never said to be right by mistake.
  const tooFar = { before: '去', after: `玩${'了'.repeat(80)}借款` };
  expect(smallestCase({ lenderId: 'daxing', surface: '大兴', why: loan }, tooFar, '2026-10-01', weak)).toBeNull();
  expect(
    smallestCase({ lenderId: 'daxing', surface: '大兴', why: { ...why, rule: 'own_alias' } }, bare, '', weak),
  ).toBeNull();
});
