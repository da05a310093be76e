/** Which end of a price its words leave open: 低至, 起, 最高, 以内. */
import type { Refiner } from '@/lib/core/prices/interpretation';
import { sourceOf } from '@/lib/core/prices/vocabulary/word';
import { capWords, floorWords } from '@/lib/core/prices/vocabulary/zh-bounds';

const bounds = new RegExp(
  `(${sourceOf(floorWords)}|[≥>]=? ?$|(?<=[率息化])起[: ]*$)|(${sourceOf(capWords)}|[≤<]=? ?$|近$)`,
  'g',
);
const boundBehind =
  /^[)\]]?(?:[/每]?(?:一|1)?[年月日天期周](?=[起以]))?(?:(起(?![诉始点])|以上|多|\+(?=$|[ )]))|(以[内下]|之内|封顶|内))/;

const otherNumber = /\d|[二两三四五六七八九十]个?[天日周月年期]/;

/** 0.025% / 日利率低至, 9.6% / 年化利率(单利)起: the bound stands behind the label under the figure. */
const boundOfTrail = /^(?:利率)?(?:\([^()\d]{1,4}\))? ?(?:(低至|最低|起(?![诉始点]))|(最高|封顶|以内))/;

export const attachBounds: Refiner = (draft, { figure, near, after, head }) => {
  const behind = boundBehind.exec(after);
  draft.end = figure.end + (behind?.[0].length ?? 0);
  if (figure.low < figure.high) return undefined;
  const last = [...near.matchAll(bounds)].at(-1);
  // 最高8倍收入 年利率5%, 超过十五天日息1%: the bound is the other number's.
  const ahead = last && otherNumber.test(near.slice(last.index + last[0].length)) ? undefined : last;
  if (figure.isOpenEnded || behind?.[1]) draft.open = 'high';
  else if (behind?.[2]) draft.open = 'low';
  else if (ahead?.[1]) draft.open = 'high';
  else if (ahead?.[2]) draft.open = 'low';
  else if (head.trail) {
    const trail = boundOfTrail.exec(after.slice(after.indexOf(head.trail) + head.trail.length));
    draft.open = trail?.[1] ? 'high' : trail?.[2] ? 'low' : null;
  }
  return undefined;
};
