/** 21.4% a year earlier: what a price was. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';

const former =
  /^ ?(?:a (?:year|month|week)|last \w+|\w+ (?:years?|months?)) (?:earlier|ago|before)(?! (?:any|all|the|fees?|tax|costs?|interest)\b)|^ ?(?:previously|earlier)\b/;

export const rejectFormer: EnglishRefiner = (_, { after }) => (former.test(after) ? 'limit_spoken_of' : undefined);
