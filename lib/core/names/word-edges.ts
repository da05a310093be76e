/** Whether a name of everyday words (放心借, 有钱花) stands where a name stands. It knows the neighbours of a name, nothing of the name itself. */
import {
  beginsBehind,
  endsBefore,
  follows,
  leads,
  owed,
  owing,
  saysLoan,
  saysProduct,
  surelyOwing,
  wordsFromLast,
} from './words/boundary-words';

/** Characters whose other forms must be folded for the above. */
export const edgeCharacters = (): string =>
  [leads, follows, saysProduct, saysLoan, endsBefore, beginsBehind, owing, owed]
    .map(({ source }) => source.replace(/[^㐀-鿿]/g, ''))
    .join('');

/** A name that needs no word before it to be one. Two characters are too few for that: a village's 白条 are in arrears too. */
export const isProduct = (name: string, before: string, after: string): boolean =>
  (name.length > 2 && saysProduct.test(after)) || isOwed(before, after, true);
export const isWordBefore = (before: string): boolean => endsBefore.test(before);
export const isWordBehind = (after: string): boolean => beginsBehind.test(after) || loanWordAfter(after) !== null;
/** 欠人人贷三万: what would read as a sentence elsewhere is a sum owed to someone. */
export const isOwed = (before: string, after: string, asName: boolean): boolean =>
  owed.test(after) && (asName ? surelyOwing : owing).test(before);
/** The word about borrowing that leaves no doubt of a name between; null when there is none. */
export const loanWordBeside = (before: string, after: string): string | null =>
  loanWordAfter(after) ?? (owed.test(after) ? (surelyOwing.exec(before)?.[0] ?? null) : null);

/** The word about borrowing that directly follows a name; null when another one does. */
export function loanWordAfter(after: string): string | null {
  return (saysProduct.exec(after) ?? saysLoan.exec(after))?.[0] ?? null;
}

/** What is readable directly before and after, at least a few characters of each. */
export function standsAsName(before: string, after: string): boolean {
  return leads.test(before) && follows.test(after);
}

/** A clause of its own (手续简单，放心借！) is a slogan rather than a name. */
export function isClause(before: string, after: string): boolean {
  return /(?:^|[，,。！!？?；;：:~～\n])\s*$/.test(before) && /^[，,。！!？?~～…]/.test(after);
}

export const mayRunOn = (folded: string): boolean => (folded.at(-1) ?? '') in wordsFromLast;

/** A name whose last character goes on as another word: 人人贷着梦想, 拿去花完, 放心借鉴. */
export const runsOn = (folded: string, after: string): boolean =>
  wordsFromLast[folded.at(-1) ?? '']?.test(after) ?? false;
