/** Whether a name that counts wherever it stands is, at this place, only made up by words that meet: 西|洋钱罐, 安逸花|销, 去后山看|花呗. */

import type { Candidate, JudgedCandidate, JudgingContext } from '@/lib/core/names/candidate';
import { cutsWord, edgesOf, type Sides, sidesOf } from '@/lib/core/names/edges';
import { evidenceReach, nearestLoanWord, neighbourReach } from '@/lib/core/names/loan-evidence';
import { isClause, standsAsName } from '@/lib/core/names/word-edges';
import { isNear } from '@/lib/core/text/spans';

/** Longer names are made up by no accident. */
const shortName = /^(?=.*[㐀-鿿])[㐀-鿿0-9]{2,5}$/;
/** 呗 ends a sentence too: 隔壁借呗! */
const particle = '呗';

const sentenceEnd = /^[，,。！!？?…～~；;”」』]/;
/** 花呗开得再好: what stands before is no product. */
const asSubject = /^[开谢落][得了着]/;

function endsSentence({ left, right }: Sides): boolean {
  if (isClause(left, right) || asSubject.test(right)) return true;
  return sentenceEnd.test(right) && !standsAsName(left, '');
}

/** Asked only where nothing near speaks of borrowing and no other lender is named. `all`: the candidates of the text. */
export function readsAsWords(
  text: string,
  candidate: JudgedCandidate,
  all: readonly Candidate[],
  { lexicon, wordEnds }: JudgingContext,
): boolean {
  const { folded, lenderId } = candidate.listed;
  if (!shortName.test(folded)) return false;
  const far = sidesOf(text, candidate, evidenceReach, lexicon);
  if (nearestLoanWord(far.left, far.right, true) !== null) return false;
  const isOtherLender = (one: Candidate) => {
    const listed = lexicon.aliases[one.alias];
    return listed?.strength === 'strong' && listed.lenderId !== '' && listed.lenderId !== lenderId;
  };
  if (isNear(all, candidate, neighbourReach, isOtherLender)) return false;
  const edges = edgesOf(text, candidate, lexicon);
  return (folded.endsWith(particle) && endsSentence(edges)) || cutsWord(candidate, edges, wordEnds);
}
