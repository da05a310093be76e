import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { explainNames } from '@/lib/core/names/explain-names';
import { createFinder } from '@/lib/core/names/finder';
import { shippedLexicon } from '@/tests/support/lexicon';

const finder = createFinder(shippedLexicon);
const told = (text: string, pageEvidence?: ReadonlyMap<string, string>) =>
  explainNames(text, finder, pageEvidence).candidates.map(({ surface, isAccepted, steps }) => ({
    surface,
    isAccepted,
    last: steps.filter(({ verdict }) => verdict !== null).at(-1),
  }));

test('a name that counts anywhere is accepted by its strength', () => {
  expect(told('在蚂蚁借呗上')).toContainEqual({
    surface: '蚂蚁借呗',
    isAccepted: true,
    last: { rule: 'strength', isFor: true, verdict: 'accepted', detail: 'strong' },
  });
});

test.each([
  ['在放心借逾期了', true, 'loan_word', '逾期'],
  ['我在放心借上班', false, 'other_lender', null],
  ['放心借阅图书，逾期罚款', false, 'edges', '放心借阅'],
  ['放心 借款了', false, 'one_word', '放心 借'],
])('%s: accepted %s by %s, for %s', (text, isAccepted, rule, detail) => {
  const [candidate] = told(text);
  expect(candidate).toMatchObject({ isAccepted, last: { rule, detail } });
});

test('the other name that bears a name out is told, on this page or beside it', () => {
  expect(told('我在放心借上班', new Map([['douyin-fangxinjie', '抖音放心借']]))).toMatchObject([
    { isAccepted: true, last: { rule: 'page_evidence', detail: '抖音放心借' } },
  ]);
});

test('a name inside a longer one gives way to it', () => {
  const { candidates } = explainNames('小米金融逾期', finder);
  expect(candidates.filter(({ isAccepted }) => isAccepted).map(({ surface }) => surface)).toEqual(['小米金融']);
});

test('the ending of an unlisted name is told with what stands before it', () => {
  expect(told('某小额贷款有限公司')).toMatchObject([{ isAccepted: false, last: { rule: 'unlisted_form' } }]);
  expect(told('重庆星河小额贷款有限公司')).toMatchObject([
    { isAccepted: true, last: { rule: 'unlisted_form', detail: '重庆星河小额贷款有限公司' } },
  ]);
});

test('a text without anything like a name is not looked at', () => {
  expect(explainNames('今天天气很好', finder)).toEqual({ passesFilter: false, candidates: [], mentions: [] });
});

test('each candidate has a verdict, and as many are accepted as are mentioned', () => {
  const sentences = ['names', 'no-names', 'former-mistakes'].flatMap((name) =>
    readFileSync(resolve(import.meta.dirname, `../../corpus/unlisted-names/${name}.txt`), 'utf8').split('\n'),
  );
  expect(sentences.length).toBeGreaterThan(100);
  for (const sentence of sentences) {
    const { candidates, mentions } = explainNames(sentence, finder);
    expect(mentions).toEqual(finder.find(sentence).mentions);
    expect(candidates.filter(({ steps }) => steps.every(({ verdict }) => verdict === null))).toEqual([]);
    expect(candidates.filter(({ isAccepted }) => isAccepted)).toHaveLength(mentions.length);
  }
});
