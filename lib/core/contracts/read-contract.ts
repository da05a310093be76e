/**
 * The clauses of a loan contract that a reader should see before signing, each with the words that say it, and what was not
 * found. Wording only: it does not say that a clause holds, nor that what was not found is not there.
 */
import type { Price } from '@/lib/core/prices/price';
import { type Sentence, sentencesOf } from './contract-text';
import {
  type ClauseKind,
  type ContractTopic,
  chargesNothing,
  clauseWords,
  contractTopics,
  contractWords,
  expectedTopics,
  topicOf,
} from './contract-words';
import { type Party, partiesOf } from './parties';

/** `[start, end)` of the sentence that says it, or of a name, in the text of the document. */
export interface Clause {
  kind: ClauseKind;
  start: number;
  end: number;
  /** Of a party. */
  name?: string;
  /** Of a rate, a fee or what is charged once late. */
  price?: Price;
  /** It says that nothing is charged. */
  isFree?: boolean;
}

export interface Contract {
  /** In the order of the topics, and in each in that of the text. */
  clauses: Clause[];
  missing: ContractTopic[];
  /** It reads like a contract of a loan; else nothing is said of what is missing. */
  isContract: boolean;
}

/** More of one kind is the same said again. */
const mostOfKind = 4;
/** A heading names a clause and says nothing. */
const shortestClause = 9;

const kindOfPrice = ({ kind }: Price): ClauseKind =>
  kind === 'penalty' ? 'penalty' : kind === 'fee' || kind === 'one_off_fee' ? 'fee' : 'rate';

function holding(sentences: readonly Sentence[], start: number): Sentence | undefined {
  let [from, to] = [0, sentences.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sentences[middle]?.end ?? 0) <= start) from = middle + 1;
    else to = middle;
  }
  return sentences[from];
}

/** Whether the sentence says more than the heading of a clause does. */
function isSentence({ text }: Sentence): boolean {
  const said = text
    .replace(/^(?:第[一二三四五六七八九十百零\d]+[条章节款]|[\d.]+|\([^)]{1,3}\))/, '')
    .replace(/[\s\W_]/gu, '');
  return (said.length || text.length) >= shortestClause || text.length >= shortestClause + 4;
}

function kindsOf({ text }: Sentence): ClauseKind[] {
  const kinds: ClauseKind[] = [];
  for (const { kind, all, none = [] } of clauseWords) {
    const isSaid = all.every((word) => word.test(text)) && !none.some((word) => word.test(text));
    const isPrepaymentAgain = kind.startsWith('prepayment') && kinds.some((other) => other.startsWith('prepayment'));
    const isLateAgain = kind === 'late_other' && kinds.some((other) => topicOf[other] === 'late');
    if (isSaid && !isPrepaymentAgain && !isLateAgain) kinds.push(kind);
  }
  return kinds;
}

function clausesOfPrices(prices: readonly Price[], sentences: readonly Sentence[]): Clause[] {
  return prices.flatMap((price): Clause[] => {
    const sentence = holding(sentences, price.start);
    return sentence ? [{ kind: kindOfPrice(price), start: sentence.start, end: sentence.end, price }] : [];
  });
}

const ofParty = ({ role, name, start, end }: Party): Clause => ({ kind: role, start, end, name });

/** A sentence whose price is shown is not shown a second time for its words. */
function isShown(clauses: readonly Clause[], kind: ClauseKind, { start, end }: Sentence): boolean {
  return clauses.some(
    (clause) =>
      topicOf[clause.kind] === topicOf[kind] && clause.kind === kind && clause.start < end && clause.end > start,
  );
}

/** The figures of one rate are said in many places; each wording once. */
function withoutRepeats(clauses: readonly Clause[], text: string): Clause[] {
  const seen = new Map<ClauseKind, Set<string>>();
  return clauses.filter(({ kind, start, end, price }) => {
    const words = (price?.surface ?? text.slice(start, end)).replace(/\s/g, '');
    const said = seen.get(kind) ?? new Set<string>();
    if (said.has(words) || said.size >= mostOfKind) return false;
    seen.set(kind, said.add(words));
    return true;
  });
}

/** Ends of lines and cells around a sentence are no part of it. */
function withoutBlanks(sentence: Sentence, text: string): Sentence {
  let { start, end } = sentence;
  while (start < end && /[\s\u001f]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s\u001f]/.test(text.charAt(end - 1))) end -= 1;
  return { ...sentence, start, end };
}

/** `prices`: those found in `text`. */
export function readContract(text: string, prices: readonly Price[]): Contract {
  const sentences = sentencesOf(text).map((sentence) => withoutBlanks(sentence, text));
  const clauses = [...partiesOf(sentences).map(ofParty), ...clausesOfPrices(prices, sentences)];
  for (const sentence of sentences) {
    if (!isSentence(sentence)) continue;
    for (const kind of kindsOf(sentence)) {
      if (isShown(clauses, kind, sentence)) continue;
      const isFree = kind === 'fee' && chargesNothing.test(sentence.text);
      clauses.push({ kind, start: sentence.start, end: sentence.end, ...(isFree ? { isFree } : {}) });
    }
  }
  const rank = ({ kind }: Clause) => contractTopics.indexOf(topicOf[kind]);
  const found = withoutRepeats(
    clauses.sort((a, b) => rank(a) - rank(b) || a.start - b.start),
    text,
  );
  const topics = new Set(found.map(({ kind }) => topicOf[kind]));
  const isContract = topics.size >= 2 && contractWords.test(text);
  return {
    clauses: found,
    missing: isContract ? expectedTopics.filter((topic) => !topics.has(topic)) : [],
    isContract,
  };
}
