/** Which end of an English price its words leave open: from 7%, up to 24%, 7% and above. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';
import { capWords, floorWords } from '@/lib/core/prices/vocabulary/en';
import { type Phrases, phraseSource, wordStart } from '@/lib/core/prices/vocabulary/phrase';

/** Between a bound and its figure: from only 7%, maximum APR: 24%. */
const fillers =
  '(?: (?:an?|the|of|only|just|about|fixed|apr|eir|rate|interest|interest rate|\\(?annual percentage rate\\)?|\\(apr\\)))*';
const endsWith = (words: readonly Phrases[]): RegExp =>
  new RegExp(`${wordStart}(?:${phraseSource(words)})${fillers} ?[$:]? ?:? ?$`);
const floorAhead = endsWith(floorWords);
const capAhead = endsWith(capWords);
/** Between a figure and the bound behind it. */
const unitBehind = '^\\*? ?(?:apr|p\\.?a\\.?|per annum|a year|per month)? ?';
const floorBehind = new RegExp(`${unitBehind}(?:and (?:up|above|higher|over)|onwards?|or more|\\+)`);
const capBehind = new RegExp(`${unitBehind}(?:or (?:less|lower|below)|and (?:below|under)|max(?:imum)?\\b)`);

/** No product costs above 24%. */
const noneAbove = /\bno(?:ne)? (?:[a-z'-]+ ){1,5}(?:above|over|more than|exceeding) ?$/;

/** The lender caps what borrowing costs at 24%. */
const capsAt = /\bcap(?:s|ped|ping)? (?:[a-z'-]+ ){1,5}at ?$/;

/** Down to 24 per cent from 26.8 per cent: from what it was. */
const former = /^ from (?:about |around )?$/;
/** Up from 26.1%: the same, where another figure stands before. */
const formerAhead = /\b(?:up|down|higher|lower|cut|reduced|raised|fell|rose) from (?:about |around |over )?$/;

export const attachBounds: EnglishRefiner = (draft, { figure, before, after }) => {
  if (figure.low < figure.high || formerAhead.test(before) || (draft.inherits === 'list' && former.test(before)))
    return undefined;
  // 'No more than' ends with 'more than'.
  if (capBehind.test(after) || capAhead.test(before) || noneAbove.test(before) || capsAt.test(before))
    draft.open = 'low';
  else if (figure.isOpenEnded || floorBehind.test(after) || floorAhead.test(before)) draft.open = 'high';
  return undefined;
};
