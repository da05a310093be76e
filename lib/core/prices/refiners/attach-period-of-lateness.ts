/** A penalty that says no period beside its figure is charged by the day where its sentence or table counts days late. */
import type { Refiner } from '@/lib/core/prices/interpretation';

/** 每逾期一日,应按…千分之二支付; a column of 逾期天数. */
const countsDays =
  /每(?:逾期|超|延迟|拖欠)?(?:一|1)?[日天]|逾期[一1][日天]|逾期天数|逾期(?:期限|时间)[^%]{0,10}天|按[日天]/;
const once = /一次|只收|单笔|每次|每笔/;
/** Percent above which a penalty is not charged by the day. */
const maxDailyPercent = 3;

export const attachPeriodOfLateness: Refiner = (draft, context) => {
  const { isPenalty, figure, sentence, cell, around } = context;
  if (draft.period || !isPenalty || figure.high > maxDailyPercent || figure.isPoints) return undefined;
  const told = cell ? around : sentence.slice(0, sentence.indexOf('%'));
  if (countsDays.test(told) && !once.test(sentence)) draft.period = 'day';
  return undefined;
};
