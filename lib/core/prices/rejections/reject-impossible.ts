/** Nothing, or all of a sum and more, is no price; 1,500 % a year has been asked. */
import type { Refiner } from '@/lib/core/prices/interpretation';

export const rejectImpossible: Refiner = ({ period, isUplift }, { figure }) =>
  figure.high === 0 || (figure.low >= 100 && period !== 'year' && !isUplift) ? 'nothing_or_all' : undefined;
