/** Decides on a name of everyday words, by words about borrowing near it and by other names, here or elsewhere on the page. */
import { isNear, type Span } from '@/lib/core/text/spans';
import type { Accepted, Candidate, Circumstances, Refusal, Why } from './candidate';
import { cutsWord, edgesOf, isUnevenlySpaced, sidesOf } from './edges';
import type { Lexicon } from './lexicon';
import { nearestEnglishLoanWord, nearestLoanWord } from './loan-words';
import { isProduct, loanWordAfter, loanWordBeside, standsAsName } from './word-edges';

/** The same for words about borrowing. */
const evidenceReach = 32;
/** Units within which another lender's unmistakable name is evidence. */
const neighbourReach = 90;
/** Units of a word with dots, lines and slashes that are looked at on either side. */
const edgeOfIdentifier = 40;

/** What is known of the text beside the candidate itself. */
export interface NameContext {
  strong: readonly Accepted[];
  /** A name of each lender that is named unmistakably, here or elsewhere on the page. */
  named: ReadonlyMap<string, string>;
  circumstances: Circumstances;
}

const isLatinName = ({ listed }: Candidate): boolean => /^[a-z0-9 ]+$/.test(listed.folded);

/** Part of an address, a region or a variable: cn-huabei-1.example.com. */
function isIdentifier(text: string, { start, end }: Span): boolean {
  const before = /[\w./-]*$/.exec(text.slice(Math.max(0, start - edgeOfIdentifier), start))?.[0] ?? '';
  const after = /^[\w./-]*/.exec(text.slice(end, end + edgeOfIdentifier))?.[0] ?? '';
  return /[._]\w|-\d|\d-|\/\//.test(`${before}x${after}`);
}

/** What is said of lending around a name in Latin letters; one of several words is none without its capitals: x financial. */
function englishEvidence(text: string, candidate: Candidate, lexicon: Lexicon): string | null {
  if (!isLatinName(candidate)) return null;
  const words = text.slice(candidate.start, candidate.end).split(/\s+/);
  if (words.length > 1 && words.some((word) => /^[a-z]/.test(word))) return null;
  const { left, right } = sidesOf(text, candidate, neighbourReach, lexicon);
  return nearestEnglishLoanWord(left, right);
}

export function judgeAmbiguous(
  text: string,
  candidate: Candidate,
  { strong, named, circumstances }: NameContext,
): Why | Refusal {
  const { listed, strength, isDoubtful } = candidate;
  const { lexicon, wordEnds } = circumstances;
  const beside = edgesOf(text, candidate, lexicon);
  // 携程金融拿去花: where the lender's sure name ends, the name of its product begins.
  const isBehindLender =
    isNear(strong, candidate, 1, (one) => one.end === candidate.start && one.listed.lenderId === listed.lenderId) !==
    null;
  const edges = isBehindLender ? { ...beside, left: '' } : beside;
  const inPlace = edges.left.slice(-2) + listed.folded + edges.right.slice(0, 2);
  if (isUnevenlySpaced(text, candidate, lexicon) || (isLatinName(candidate) && isIdentifier(text, candidate)))
    return { because: 'edge', detail: text.slice(candidate.start, candidate.end) };
  const isNamePlace =
    !listed.asName || standsAsName(edges.left, edges.right) || isProduct(listed.folded, edges.left, edges.right);
  const far = sidesOf(text, candidate, evidenceReach, lexicon);
  const loanWord = isDoubtful
    ? loanWordBeside(edges.left, edges.right)
    : (nearestLoanWord(far.left, far.right, !listed.asName) ?? englishEvidence(text, candidate, lexicon));
  const sameLender = named.get(listed.lenderId);
  const isCut = () => cutsWord(candidate, edges, wordEnds);
  const needsLoanWord = strength === 'never_alone' || isDoubtful;
  // What the page is about tells two readings of a name apart; it makes no name of 一张白条 or 村委会的白条欠了.
  if (
    sameLender !== undefined &&
    (loanWord !== null || !needsLoanWord) &&
    (isNamePlace || loanWordAfter(edges.right) !== null) &&
    !isCut()
  )
    return { rule: 'page_evidence', evidence: sameLender };
  if (strength === 'never_alone') return { because: 'no_loan_word', detail: listed.text };
  const other = isNear(strong, candidate, neighbourReach, (one) => one.listed.lenderId !== listed.lenderId);
  const evidence = loanWord ?? (other && text.slice(other.start, other.end));
  if (evidence === null) return { because: 'no_loan_word', detail: listed.text };
  if (!isNamePlace || isCut()) return { because: 'inside_word', detail: inPlace };
  return { rule: 'context', evidence };
}
