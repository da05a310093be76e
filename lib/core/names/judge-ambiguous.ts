/** Decides on a name of everyday words, by words about borrowing near it and by other names, here or elsewhere on the page. */
import { isNear, type Span } from '@/lib/core/text/spans';
import type { Accepted, JudgedCandidate, JudgingContext, NameRule, NameStep, RejectionReason, Why } from './candidate';
import { cutsWord, edgesOf, isUnevenlySpaced, type Sides, sidesOf } from './edges';
import type { Lexicon } from './lexicon';
import { evidenceReach, nearestEnglishLoanWord, nearestLoanWord, neighbourReach } from './loan-evidence';
import { isProduct, loanWordAfter, loanWordBeside, standsAsName } from './word-edges';

/** Units of a word with dots, lines and slashes that are looked at on either side. */
const edgeOfIdentifier = 40;

/** What is known of the text beside the candidate itself. */
export interface NameContext {
  strong: readonly Accepted[];
  /** A name of each lender that is named unmistakably, here or elsewhere on the page. */
  named: ReadonlyMap<string, string>;
  judging: JudgingContext;
}

const isLatinName = ({ listed }: JudgedCandidate): boolean => /^[a-z0-9 ]+$/.test(listed.folded);

/** Part of an address, a region or a variable: cn-huabei-1.example.com. */
function isIdentifier(text: string, { start, end }: Span): boolean {
  const before = /[\w./-]*$/.exec(text.slice(Math.max(0, start - edgeOfIdentifier), start))?.[0] ?? '';
  const after = /^[\w./-]*/.exec(text.slice(end, end + edgeOfIdentifier))?.[0] ?? '';
  return /[._]\w|-\d|\d-|\/\//.test(`${before}x${after}`);
}

/** What is said of lending around a name in Latin letters; one of several words is none without its capitals: x financial. */
function englishEvidence(text: string, candidate: JudgedCandidate, lexicon: Lexicon): string | null {
  if (!isLatinName(candidate)) return null;
  const words = text.slice(candidate.start, candidate.end).split(/\s+/);
  if (words.length > 1 && words.some((word) => /^[a-z]/.test(word))) return null;
  const { left, right } = sidesOf(text, candidate, neighbourReach, lexicon);
  return nearestEnglishLoanWord(left, right);
}

/** What the text beside a candidate says of it. */
interface Surroundings {
  edges: Sides;
  isNamePlace: boolean;
  loanWord: string | null;
}

function surroundingsOf(text: string, candidate: JudgedCandidate, { strong, judging }: NameContext): Surroundings {
  const { listed, isDoubtful } = candidate;
  const { lexicon } = judging;
  const beside = edgesOf(text, candidate, lexicon);
  // 携程金融拿去花: where the lender's sure name ends, the name of its product begins.
  const isBehindLender =
    isNear(strong, candidate, 1, (one) => one.end === candidate.start && one.listed.lenderId === listed.lenderId) !==
    null;
  const edges = isBehindLender ? { ...beside, left: '' } : beside;
  const far = sidesOf(text, candidate, evidenceReach, lexicon);
  return {
    edges,
    isNamePlace:
      !listed.asName || standsAsName(edges.left, edges.right) || isProduct(listed.folded, edges.left, edges.right),
    loanWord: isDoubtful
      ? loanWordBeside(edges.left, edges.right)
      : (nearestLoanWord(far.left, far.right, !listed.asName) ?? englishEvidence(text, candidate, lexicon)),
  };
}

export function judgeAmbiguous(text: string, candidate: JudgedCandidate, context: NameContext): Why | RejectionReason {
  const { listed, strength, isDoubtful } = candidate;
  const { lexicon, wordEnds, observe } = context.judging;
  const tell = (rule: NameRule, isFor: boolean, verdict: NameStep['verdict'], detail: string | null) =>
    observe?.({ candidate, rule, isFor, verdict, detail });
  const surface = text.slice(candidate.start, candidate.end);
  if (isUnevenlySpaced(text, candidate, lexicon) || (isLatinName(candidate) && isIdentifier(text, candidate))) {
    tell('one_word', false, 'rejected', surface);
    return { because: 'edge', detail: surface };
  }
  const { edges, isNamePlace, loanWord } = surroundingsOf(text, candidate, context);
  const inPlace = edges.left.slice(-2) + listed.folded + edges.right.slice(0, 2);
  tell('loan_word', loanWord !== null, null, loanWord);
  tell('place_of_name', isNamePlace, null, inPlace);
  const sameLender = context.named.get(listed.lenderId);
  const isCut = () => {
    const cut = cutsWord(candidate, edges, wordEnds);
    tell('whole_word', !cut, null, inPlace);
    return cut;
  };
  const needsLoanWord = strength === 'never_alone' || isDoubtful;
  // What the page is about tells two readings of a name apart; it makes no name of 一张白条 or 村委会的白条欠了.
  if (
    sameLender !== undefined &&
    (loanWord !== null || !needsLoanWord) &&
    (isNamePlace || loanWordAfter(edges.right) !== null) &&
    !isCut()
  ) {
    tell('page_evidence', true, 'accepted', sameLender);
    return { rule: 'page_evidence', evidence: sameLender };
  }
  tell('page_evidence', sameLender !== undefined, strength === 'never_alone' ? 'rejected' : null, sameLender ?? null);
  if (strength === 'never_alone') return { because: 'no_loan_word', detail: listed.text };
  const other = isNear(context.strong, candidate, neighbourReach, (one) => one.listed.lenderId !== listed.lenderId);
  const evidence = loanWord ?? (other && text.slice(other.start, other.end));
  if (evidence === null) {
    tell('other_lender', false, 'rejected', null);
    return { because: 'no_loan_word', detail: listed.text };
  }
  const isName = isNamePlace && !isCut();
  tell(loanWord === null ? 'other_lender' : 'loan_word', true, isName ? 'accepted' : null, evidence);
  if (isName) return { rule: 'context', evidence };
  tell(isNamePlace ? 'whole_word' : 'place_of_name', false, 'rejected', inPlace);
  return { because: 'inside_word', detail: inPlace };
}
