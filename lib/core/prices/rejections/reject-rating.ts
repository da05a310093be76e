/** 评分4.5分, 利率4.5分 额度4.8分: marks that an offer was given. */
import type { Refiner } from '@/lib/core/prices/interpretation';

const ratingBefore = /评分|评价|芝麻|口碑|好评|信用分/;
const ratingBehind = /^ ?(?:额度|速度|服务|口碑|体验) ?(?:\d|$)/;
/** 分 of interest are hardly ever more than this many. */
const maxInterestFen = 5;

export const rejectRating: Refiner = (_, { figure: { isFen, high }, before, after }) => {
  if (!isFen) return undefined;
  const isTooMany = high > maxInterestFen && !/[息利]$/.test(before);
  return isTooMany || ratingBefore.test(before) || ratingBehind.test(after) ? 'rating' : undefined;
};
