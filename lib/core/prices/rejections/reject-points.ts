/** 下降0.5个百分点: a change of a percentage, unless lateness adds it to the rate: 逾期后加收5个百分点. */
import type { Refiner } from '@/lib/core/prices/interpretation';

export const rejectPoints: Refiner = ({ isUplift }, { figure }) =>
  figure.isPoints && !isUplift ? 'change_in_points' : undefined;
