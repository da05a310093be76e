import { expect, test } from 'vitest';
import { factsByTopic } from '@/components/panel/lender/facts-by-topic';
import { aLender, sampleEvidence, text } from '@/tests/support/sample-lenders';

test('facts come by topic in the readers’ order, each sentence once, each with its evidence', () => {
  const again = { topic: 'late', text: text('逾期后利率加收一半。', 'again'), ...sampleEvidence } as const;
  const unknown = { topic: 'unknown', text: text('电话没有查到。', 'No number.'), ...sampleEvidence } as const;
  const topics = factsByTopic(aLender({ facts: [unknown, again] }));
  expect(topics.map(({ topic, facts }) => [topic, facts.length])).toEqual([
    ['who', 2],
    ['licence', 1],
    ['price', 1],
    ['late', 1],
    ['credit_reporting', 1],
    ['unknown', 1],
  ]);
  for (const fact of topics.flatMap(({ facts }) => facts)) expect(fact).toMatchObject(sampleEvidence);
});
