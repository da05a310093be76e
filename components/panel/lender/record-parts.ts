/**
 * Parts a record so that each sentence stands once: what the five answers rest on, what goes beyond them, what was
 * looked for and not found.
 */
import { type FactTopic, factTopics, type Lender } from '@/lib/core/lenders/lender';
import {
  currentLenderNames,
  currentLicences,
  type Evidence,
  evidenceOf,
  type LenderSummary,
  lateTerms,
  leadingPrices,
} from '@/lib/core/lenders/lender-summary';
import type { Fact, Text } from '@/lib/core/wording/fact';

export type Answer = Exclude<keyof LenderSummary, 'whatNow'>;
export const answers: readonly Answer[] = ['who', 'licence', 'aYear', 'ifLate'];

/** Our own looking: what it says is that something was not found, or what to do about it. */
const ownReading = 'own-reading';
const isOwnReading = ({ source }: Pick<Evidence, 'source'>) => source === ownReading;

const isSaid = (said: readonly Pick<Fact, 'text'>[], fact: Pick<Fact, 'text'>) =>
  said.some(({ text }) => text.zh === fact.text.zh);

/** An answer with the sentences it was made from. */
export interface AnswerSource extends Evidence {
  answer: Answer;
  /** null: the answer says the same. */
  text: Text | null;
}

/** In the order of the answers; one that is not known has none, but for what was read of it. */
export function answerSources(lender: Lender): AnswerSource[] {
  const [licence] = currentLicences(lender);
  const late = lateTerms(lender) ?? lender.late.facts[0];
  const says = (answer: Answer, fact: Fact): AnswerSource[] =>
    isOwnReading(fact) ? [] : [{ answer, text: fact.text, ...evidenceOf(fact) }];
  return [
    ...(currentLenderNames(lender).length === 0 || isOwnReading(lender.whoLends)
      ? []
      : [{ answer: 'who' as const, text: null, ...evidenceOf(lender.whoLends) }]),
    // Shown beside the name instead where there is no loan to have.
    ...(lender.status.value === 'front' ? says('who', lender.status) : []),
    ...(licence ? says('licence', licence) : []),
    ...leadingPrices(lender.prices).flatMap((price) => says('aYear', price)),
    ...(late ? says('ifLate', late) : []),
  ];
}

export interface TopicFacts {
  topic: FactTopic;
  facts: Fact[];
}

/** What goes beyond the answers, by topic in the order a reader asks. `saidElsewhere`: sources of rules the record explains anyway. */
export function furtherFacts(lender: Lender, saidElsewhere: readonly string[]): TopicFacts[] {
  const said: Pick<Fact, 'text'>[] = [lender.status, lender.whoLends, lender.creditReporting];
  for (const { text } of answerSources(lender)) if (text) said.push({ text });
  const found = new Map<FactTopic, Fact[]>(factTopics.map((topic) => [topic, []]));
  const add = (topic: FactTopic, fact: Fact) => {
    if (isOwnReading(fact) || isSaid(said, fact) || (topic === 'late' && saidElsewhere.includes(fact.source))) return;
    said.push(fact);
    found.get(topic)?.push({ text: fact.text, ...evidenceOf(fact) });
  };
  for (const licence of lender.licences) add('licence', licence);
  for (const price of lender.prices) add('price', price);
  for (const late of lender.late.facts) add('late', late);
  for (const { topic, ...fact } of lender.facts) add(topic, fact);
  return factTopics.flatMap((topic) => {
    const facts = found.get(topic) ?? [];
    return facts.length === 0 ? [] : [{ topic, facts }];
  });
}

/** What our own reading left to say, each once: what was looked for in vain, and what to mind. */
export function ownReadings(lender: Lender): Text[] {
  const { whoLends, licences, late, creditReporting, facts } = lender;
  const read = [whoLends, ...licences, ...late.facts, creditReporting, ...facts].filter(isOwnReading);
  return [...new Map(read.map(({ text }) => [text.zh, text])).values()];
}

/** What a contract or an app says and this record does not, beside the answers. */
export const gaps = ['top', 'grace', 'credit', 'domain', 'contact'] as const;
export type Gap = (typeof gaps)[number];

export function gapsOf({ prices, late, creditReporting, domains, facts, kind }: Lender): Gap[] {
  const missing: Record<Gap, boolean> = {
    top: prices[0] !== undefined && leadingPrices(prices).some(({ highPercent }) => highPercent === null),
    grace: late.graceDays === null && kind !== 'unidentified_name' && kind !== 'closed_p2p',
    credit: creditReporting.value === 'unknown',
    domain: domains.length === 0,
    contact: !facts.some((fact) => fact.topic === 'contact' && !isOwnReading(fact)),
  };
  return gaps.filter((gap) => missing[gap]);
}
