/** A fee of instalments that names neither period nor length is for the one length its sentence names: 分12期,手续费0.8%. */
import type { Refiner } from '@/lib/core/prices/interpretation';
import { monthsOf, readLengths } from '@/lib/core/prices/terms/lengths';

const instalmentFee = /手续费|费率|服务费/;
const once = /一次性|放款|提前|前期|首次|先/;

export const attachTermOfSentence: Refiner = (draft, { head, before, sentence, isPenalty, cell }) => {
  if (draft.period || draft.term || isPenalty || cell || !instalmentFee.test(head.word) || once.test(before))
    return undefined;
  const lengths = readLengths(sentence).filter(
    ({ unit, manner }) => unit === 'period' && manner !== 'ordinal' && manner !== 'bound',
  );
  const [first] = lengths;
  if (!first || !/分|期/.test(sentence) || lengths.some(({ count }) => count !== first.count)) return undefined;
  draft.term = { count: monthsOf(first), isDays: false };
  draft.period = 'total';
  return undefined;
};
