/** A further figure of a list takes the words of the price before it: 月利率1%,2%; so does what the page makes of that price. */
import type { Refiner } from '@/lib/core/prices/interpretation';

/** Between the figures of a list that shares one governing word. */
const listing =
  /^[起左右以上]*(?:\/[期月日天年])?[,和或及与/;]?(?:其中|如果|最[高低]|则?分?|[\d一二三四五六七八九十]{1,3}个?[期月]|会?[是为到至]|不?超过|:){0,5}$/;
const conversion = /折[合算]|相当于|等于|换算|一年就?是/;

export const inheritFromList: Refiner = (draft, { head, previous, before, text, previousEnd, figure }) => {
  if (head.word || !previous) return undefined;
  if (conversion.test(before)) draft.inherits = 'conversion';
  else if (listing.test(text.slice(previousEnd, figure.start).replaceAll(' ', ''))) draft.inherits = 'list';
  return undefined;
};
