/** The facts of a record in the order a reader asks for them; what is only repeated from the five answers is not left out, because here it has its source. */

import { type FactTopic, factTopics, type Lender } from '@/lib/core/lenders/lender';
import type { Fact } from '@/lib/core/wording/fact';

interface TopicFacts {
  topic: FactTopic;
  facts: Fact[];
}

function fact({ text, source, asOf, confidence }: Fact): Fact {
  return { text, source, asOf, confidence };
}

/** Each sentence once, under its topic; topics without a sentence are missing. */
export function factsByTopic(lender: Lender): TopicFacts[] {
  const found = new Map<FactTopic, Fact[]>(factTopics.map((topic) => [topic, []]));
  const add = (topic: FactTopic, added: Fact) => {
    const list = found.get(topic);
    if (list && !list.some((known) => known.text.zh === added.text.zh)) list.push(fact(added));
  };
  add('who', lender.status);
  add('who', lender.whoLends);
  for (const licence of lender.licences) add('licence', licence);
  for (const price of lender.prices) add('price', price);
  for (const late of lender.late.facts) add('late', late);
  add('credit_reporting', lender.creditReporting);
  for (const other of lender.facts) add(other.topic, other);
  return factTopics.flatMap((topic) => {
    const facts = found.get(topic) ?? [];
    return facts.length === 0 ? [] : [{ topic, facts }];
  });
}
