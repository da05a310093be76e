/**
 * The clauses of a loan contract that a reader should see before signing, each with the words that say it, and what was not
 * found. Wording only: it does not say that a clause holds, nor that what was not found is not there.
 */
import type { Price } from '@/lib/core/prices/price';
import { cellMark } from '@/lib/core/text/normalize';
import { type Sentence, sentencesOf } from './contract-text';
import {
  type ClauseKind,
  type ContractTopic,
  chargesNothing,
  clauseWords,
  contractTopics,
  contractWords,
  expectedTopics,
  lendingWords,
  otherMatters,
  paysEarly,
  paysLate,
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
export const mostOfKind = 4;
/** So many are looked at for repeats. */
const mostKept = 60;
/** In characters: folding so many takes a moment. */
const pieceLength = 8000;
/** A heading names a clause and says nothing. */
const shortestClause = 7;

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
  const said = text.replace(/^\s*(?:第[一二三四五六七八九十百零\d]+[条章节款]|[\d.]+|\([^)]{1,3}\))/, '');
  return said.replace(/[\s\p{P}]/gu, '').length >= shortestClause;
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

/** How far into the sentence the last of such words begins; -1 where there is none. */
const lastOf = (words: RegExp, text: string): number =>
  [...text.matchAll(new RegExp(words.source, 'gi'))].at(-1)?.index ?? -1;

/** 提前归还本金的3%, 按剩余本金的3%支付提前还款违约金: what paying early costs. 逾期的，须提前清偿全部: what being late does. */
function isForPayingEarly({ kind, assumptions, end }: Price, sentence: Sentence): boolean {
  const { text, at } = sentence;
  if (kind !== 'fee' && kind !== 'one_off_fee' && kind !== 'penalty') return false;
  if (!paysEarly.test(text)) return false;
  if (!paysLate.test(text)) return true;
  if (assumptions.some((one) => one.startsWith('uplift')) || kindsOf(sentence).includes('acceleration')) return false;
  // What was said last governs: 逾期的按日0.05%，提前还款的按3%支付违约金.
  const said = text.slice(0, at.filter((place) => place < end).length);
  return paysEarly.test(said) ? lastOf(paysEarly, said) > lastOf(paysLate, said) : !paysLate.test(said);
}

function clauseOfPrice(price: Price, sentences: readonly Sentence[]): Clause | null {
  const sentence = holding(sentences, price.start);
  if (!sentence) return null;
  const isPrepayment = isForPayingEarly(price, sentence);
  const kind = !isPrepayment ? kindOfPrice(price) : price.high === 0 ? 'prepayment_free' : 'prepayment_charged';
  return { kind, start: sentence.start, end: sentence.end, price };
}

const ofParty = ({ role, name, start, end }: Party): Clause => ({ kind: role, start, end, name });

/** Clauses by kind, of each so many as could be shown. */
class FoundClauses {
  readonly #byKind = new Map<ClauseKind, Clause[]>();

  add(clause: Clause): void {
    const others = this.#byKind.get(clause.kind) ?? [];
    if (others.length < mostKept) this.#byKind.set(clause.kind, [...others, clause]);
  }

  /** A sentence whose price is shown is not shown a second time for its words. */
  isShown(kind: ClauseKind, { start, end }: Sentence): boolean {
    return this.#byKind.get(kind)?.some((clause) => clause.start < end && clause.end > start) ?? false;
  }

  isFull(kind: ClauseKind): boolean {
    return (this.#byKind.get(kind)?.length ?? 0) >= mostKept;
  }

  inOrder(): Clause[] {
    const rank = ({ kind }: Clause) => contractTopics.indexOf(topicOf[kind]);
    return [...this.#byKind.values()].flat().sort((a, b) => rank(a) - rank(b) || a.start - b.start);
  }
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

const isBlank = (letter: string) => letter === cellMark || letter.trim() === '';

/** Ends of lines and cells around a sentence are no part of it. */
function withoutBlanks(sentence: Sentence, text: string): Sentence {
  let { start, end } = sentence;
  while (start < end && isBlank(text.charAt(start))) start += 1;
  while (end > start && isBlank(text.charAt(end - 1))) end -= 1;
  return { ...sentence, start, end };
}

/** Where a text can be cut without cutting a sentence: at ends of lines, some way apart. */
function pieces(text: string): [from: number, to: number][] {
  const cuts: [number, number][] = [];
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from + pieceLength);
    const to = end < 0 ? text.length : Math.min(end + 1, from + pieceLength * 2);
    cuts.push([from, to]);
    from = to;
  }
  return cuts;
}

/** Where a title stands. */
const titleLines = 6;
const longestTitle = 40;
const leastMentions = 2;

/** Whether the paper is of a loan: by its title, else by what it speaks of. A sale may speak of a mortgage, and is none. */
function isOfLoan(sentences: readonly Sentence[], prices: readonly Price[]): boolean {
  const mentions = (text: string) => text.match(lendingWords)?.length ?? 0;
  const title = sentences
    .slice(0, titleLines)
    .find(({ text }) => text.length <= longestTitle && !/[:,;]/.test(text) && contractWords.test(text))?.text;
  if (title !== undefined && mentions(title) > 0) return true;
  if (title !== undefined && otherMatters.test(title)) return false;
  if (prices.some(({ kind }) => kind === 'rate' || kind === 'instalment')) return true;
  let said = 0;
  for (const { text } of sentences) {
    said += mentions(text);
    if (said >= leastMentions) return true;
  }
  return false;
}

/** `prices`: those found in `text`. Returned at the end of many short steps, between which whoever asks may do something else. */
export function* contractSteps(text: string, prices: readonly Price[]): Generator<void, Contract, void> {
  const sentences: Sentence[] = [];
  for (const [from, to] of pieces(text)) {
    sentences.push(...sentencesOf(text, from, to).map((sentence) => withoutBlanks(sentence, text)));
    yield;
  }
  const found = new FoundClauses();
  const lends = isOfLoan(sentences, prices);
  for (const party of partiesOf(sentences, text)) if (lends || party.role !== 'lender') found.add(ofParty(party));
  yield;
  for (const price of prices) {
    const clause = clauseOfPrice(price, sentences);
    if (clause && !found.isFull(clause.kind)) found.add(clause);
  }
  for (const [at, sentence] of sentences.entries()) {
    if (at % 20 === 0) yield;
    if (!isSentence(sentence)) continue;
    for (const kind of kindsOf(sentence)) {
      if (found.isFull(kind) || found.isShown(kind, sentence)) continue;
      const isFree = kind === 'fee' && chargesNothing.test(sentence.text);
      found.add({ kind, start: sentence.start, end: sentence.end, ...(isFree ? { isFree } : {}) });
    }
  }
  const clauses = withoutRepeats(found.inOrder(), text);
  const topics = new Set(clauses.map(({ kind }) => topicOf[kind]));
  const isContract =
    lends && topics.size >= 2 && contractWords.test(sentences.map((sentence) => sentence.text).join('\n'));
  return { clauses, missing: isContract ? expectedTopics.filter((topic) => !topics.has(topic)) : [], isContract };
}

/** The same in one go. */
export function readContract(text: string, prices: readonly Price[]): Contract {
  const steps = contractSteps(text, prices);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
