import { expect, test } from 'vitest';
import channels from '@/assets/data/channels.json';
import papersAsWritten from '@/assets/data/papers.json';
import type { GuideSection, Tip } from '@/lib/core/lenders/knowledge';
import { paperIds, type WrittenPaper, withSentences } from '@/lib/core/lenders/papers';
import { loadLists } from '@/scripts/data/bundled-data';
import { sampleEvidence, text } from '@/tests/support/sample-lenders';

const { papers } = loadLists();

test('all ten are there, in their order, each with its sentences in three scripts', () => {
  expect(papers.map(({ id }) => id)).toEqual([...paperIds]);
  for (const { what, signs, time, today } of papers)
    for (const sentence of [...what, ...signs, ...time, ...today])
      expect(sentence.text.tw, sentence.text.zh).toBeTruthy();
});

test('no paper says a sentence twice', () => {
  for (const { id, what, signs, time, today } of papers) {
    const said = [...what, ...signs, ...time, ...today].map((sentence) => sentence.text.zh);
    expect(new Set(said).size, id).toBe(said.length);
  }
});

test('whom to ask is one of the channels', () => {
  const known = new Set(channels.map(({ id }) => id));
  expect(papers.flatMap(({ ask }) => ask).filter((id) => !known.has(id))).toEqual([]);
});

test('a paper with a deadline says how days are counted, and on which rule it rests', () => {
  const counted = papers.filter(({ deadlines }) => deadlines.length > 0);
  expect(counted.map(({ id }) => id)).toEqual(['payment-order', 'court-summons', 'notary-paper']);
  for (const { deadlines } of counted) for (const { days } of deadlines) expect(days).toBe(15);
});

const fact = { text: text('一句。', 'One.'), ruleId: null, ...sampleEvidence };
const paper: WrittenPaper = {
  id: 'debt-sold',
  title: text('换了人', 'Someone else'),
  what: [{ guideId: 'named' }],
  signs: [fact],
  deadlines: [],
  time: [],
  today: [{ tipId: 'a-tip' }, fact, fact],
  ask: ['lender'],
};
const guide: GuideSection[] = [
  { id: 'one', title: fact.text, answer: fact.text, paragraphs: [{ id: 'named', kind: 'point', ...fact }] },
];
const tips: Tip[] = [{ id: 'a-tip', situation: 'scams', lenderKinds: ['bank'], ...fact }];

test('a sentence of the guide or a tip is put in with its evidence and nothing else', () => {
  const [whole] = withSentences([paper], guide, tips);
  expect(whole?.what).toEqual([fact]);
  expect(whole?.today).toEqual([fact, fact, fact]);
});

test('a name that leads nowhere is refused', () => {
  expect(() => withSentences([paper], [], tips)).toThrow('named');
  expect(() => withSentences(papersAsWritten as WrittenPaper[], guide, tips)).toThrow('papers.json');
});
