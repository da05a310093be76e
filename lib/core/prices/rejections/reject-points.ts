/** 下降0.5个百分点: a change of a percentage, unless lateness adds it to the rate: 逾期后加收5个百分点. 比拆息高两厘 is a difference, too. */
import type { Refiner } from '@/lib/core/prices/interpretation';

const compared = /[比较][^,;!?%\d]{1,12}(?:高|低|平|贵|便宜|多|少)(?:出|了|约|足)*$/;

export const rejectPoints: Refiner = ({ isUplift }, { figure, before }) =>
  (figure.isPoints && !isUplift) || compared.test(before) ? 'change_in_points' : undefined;
