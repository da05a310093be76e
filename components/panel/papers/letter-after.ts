/** Which letter answers what came; most papers are answered in another way. */
import type { PaperId } from '@/lib/core/lenders/papers';
import type { LetterId } from '@/lib/core/letters/letter';

const letters = {
  'payment-order': 'payment-order',
  'debt-sold': 'disputed',
  'family-called': 'stop-contacting',
} as const satisfies Partial<Record<PaperId, LetterId>>;

type AnsweredPaper = keyof typeof letters;

const isAnswered = (paperId: PaperId): paperId is AnsweredPaper => paperId in letters;

export function letterAfter(paperId: PaperId): (typeof letters)[AnsweredPaper] | null {
  return isAnswered(paperId) ? letters[paperId] : null;
}
