import { expect, test } from 'vitest';
import lenders from '@/assets/data/lenders.json';
import { answerSources, furtherFacts, gapsOf, ownReadings } from '@/components/panel/lender/record-parts';
import type { Lender } from '@/lib/core/lenders/lender';
import { aLender, sampleEvidence, text } from '@/tests/support/sample-lenders';

const holder = aLender().licences[0]?.holder;
if (!holder) throw new Error('the sample has no holder');
/** Its first answers are known. */
const known = aLender({ chain: [{ level: 'lender', name: holder, state: 'current', ...sampleEvidence }] });

const ownReading = { source: 'own-reading', asOf: '2026-11-21', confidence: 'unverified' } as const;

test('what an answer was made from stands with the answer, and not again among the facts', () => {
  const lender = known;
  const sources = answerSources(lender);
  expect([...new Set(sources.map(({ answer }) => answer))]).toEqual(['who', 'licence', 'aYear', 'ifLate']);
  expect(furtherFacts(lender, [])).toEqual([]);
});

test('further facts come by topic in the readers’ order, each sentence once, each with its evidence', () => {
  const owners = { topic: 'ownership', text: text('股东是某某。', 'Owned by X.'), ...sampleEvidence } as const;
  const began = { topic: 'history', text: text('2015 年上线。', 'Began in 2015.'), ...sampleEvidence } as const;
  const topics = furtherFacts({ ...known, facts: [owners, began, began] }, []);
  expect(topics.map(({ topic, facts }) => [topic, facts.length])).toEqual([
    ['history', 1],
    ['ownership', 1],
  ]);
  for (const fact of topics.flatMap(({ facts }) => facts)) expect(fact).toMatchObject(sampleEvidence);
});

test('what was looked for in vain stands apart from facts', () => {
  const unread = { topic: 'contact', text: text('没有读到电话。', 'No number.'), ...ownReading } as const;
  const lender: Lender = { ...known, facts: [unread] };
  expect(ownReadings(lender).map(({ zh }) => zh)).toEqual(['没有读到电话。']);
  expect(gapsOf(lender)).toContain('contact');
  expect(furtherFacts(lender, [])).toEqual([]);
});

test('in the whole list no sentence stands twice in a record', () => {
  const twice = (lenders as Lender[]).flatMap((lender) => {
    const shown = [
      ...answerSources(lender).flatMap((source) => source.text?.zh ?? []),
      ...furtherFacts(lender, []).flatMap(({ facts }) => facts.map((fact) => fact.text.zh)),
      ...ownReadings(lender).map(({ zh }) => zh),
    ];
    return shown.filter((sentence, at) => shown.indexOf(sentence) !== at).map((sentence) => `${lender.id} ${sentence}`);
  });
  expect(twice).toEqual([]);
});
