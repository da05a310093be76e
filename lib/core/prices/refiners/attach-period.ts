/** For how long a figure is charged, by the words before it, behind it, or how the loan is paid back. */
import { type FigureContext, type Period, periods, type Refiner } from '@/lib/core/prices/interpretation';
import { sourceOf } from '@/lib/core/prices/vocabulary/word';
import { periodWordsBefore } from '@/lib/core/prices/vocabulary/zh-periods';
import { isRateHead } from './classify-kind';

const before = new RegExp(periods.map((period) => `(${sourceOf(periodWordsBefore[period])})`).join('|'), 'g');
const behind =
  /^(?:起|以上|左右)?[/(每一按的]{0,2}个?(?:(年)(?!期|[化利息费率][^)]*$)|(月)(?![供还付均花消用]|[应需要只约]?[¥￥$]?\d|[利息费][^)]*$)|(周)|([日天])(?![期天]|[¥￥$]?\d|[利息费][^)]*$)|(期)(?![限数间末初中内]))/;
/** 利息1.5% per month, in a Chinese sentence. */
const englishBehind = /^ ?(?:per |a |\/ ?|p\.? ?)(?:(annum|year|a\b)|(month|m\b)|(week)|(day))/i;
/** 利率为日0.04%, 费率:月1.5%. */
const beside = /(?<=[率为是:息的金费按收至到])(?:(年)|(月)|(周)|(日))$/;
/** 那种月3%: behind anything but a count or a word of another month. */
const monthBeside = /(?<![\d一二三四五六七八九十两几个这那本上下当每同环])月$/;
/** 日0.04% in a cell, behind the labels. */
const besideInCell = / (?:(年)|(月)|(周)|([日天]))$/;
/** How a loan is repaid, or how soon it comes: of the period of its rate these say nothing, but where nothing else does. */
const withinYear = /[一1]年[之以]?[内后]/g;
const habits =
  /[一1]年[之以]?[内后]|按[月日天](?:付|还|计|结)|每个?月\d{1,2}[日号]|每个?月[应需要只大约可须]{0,3}[还供付扣]款?|[一1]天内?[到放审]/g;
/** 每期还932.50元 原利率18%: the sum is paid each 期, and says nothing of the rate. */
const sumOfEach = /每期[应需只约]{0,2}[还供付]款?[为约]?[¥￥]?\d[\d,.]*元?/g;
/** Percent from which a rate is not meant for a day or a month only because it is charged then. */
const minYearlyPercent = { day: 0.2, month: 2 };

/** The period that a match with one group a period names. */
function periodIn(match: RegExpMatchArray | null | undefined): Period | undefined {
  return match ? periods[match.slice(1).findIndex(Boolean)] : undefined;
}
const lastPeriodIn = (text: string): Period | undefined => periodIn([...text.matchAll(before)].at(-1));

function habitOf(context: FigureContext): Period | undefined {
  const habit = lastPeriodIn(context.near.replace(sumOfEach, '').replace(withinYear, ''));
  if (habit !== 'day' && habit !== 'month') return habit;
  return isRateHead(context) && context.figure.high >= minYearlyPercent[habit] ? undefined : habit;
}

export const attachPeriod: Refiner = (draft, context) => {
  const { head, figure, after } = context;
  const near = context.near.replace(sumOfEach, '');
  let period = (head.trail && lastPeriodIn(head.word)) || lastPeriodIn(near.replace(habits, '')) || habitOf(context);
  // 年…每天万五: ten-thousandths are charged by the day.
  if (figure.notation && period === 'year' && /[日天]/.test(context.before)) period = 'day';
  // 日千分之一.
  if (!period && figure.notation && /(?<!\d)日$/.test(near)) period = 'day';
  draft.period =
    period || periodIn(behind.exec(after)) || periodIn(englishBehind.exec(after)) || lastPeriodIn(head.trail) || null;
  return undefined;
};

export const attachPeriodBeside: Refiner = (draft, context) => {
  const { before: lead, cell } = context;
  draft.period ??= periodIn(beside.exec(lead) ?? (cell && besideInCell.exec(lead))) ?? null;
  if (!draft.period && monthBeside.test(lead)) draft.period = 'month';
  return undefined;
};
