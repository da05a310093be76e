/** The word that governs the figure, or what it is a share of, says that it is no price: 20% down, 12% of borrowers. */
import type { EnglishContext, EnglishRefiner } from '@/lib/core/prices/english/english-context';

const shareOf =
  /^ ?of (?:all |its |the |our |their )?(?:\w+ )?(?:loans|revenue|sales|total|assets|borrowers|users|customers|lending|swap fees|gdp|people|portfolio|fees|invoices?|subscription|contract value|order value|rent|salary|income|takings|turnover|receipts|receivables)\b/;
/** 12% of credit card balances were late: a share of what is owed, unless a fee is that much of it. */
const shareOfDebts = /^ ?of (?:\w+ ){0,3}(?:balances|accounts|mortgages)\b/;
/** Just 30% knew the rate, 12% read the terms: a share of people. */
const shareOfPeople =
  /^ ?(?:could|can't|cannot|said|say|read|knew|know|understood|thought|think|believed?|felt|agreed|admitted|reported|did|didn't|don't)\b/;
/** These may also be said of a price. */
const shareOrPrice = /^ ?(?:use|used|expect|plan|had|have|were|are) (?!(?:charged|quoted|offered)\b)/;

/** A 1% rate cut is no rate. */
const changeOfRate =
  /^ ?(?:interest |mortgage |loan )?rates? (?:cut|hike|rise|increase|reduction|discount|drop|buydown|premium)s?\b/;

/** Right behind a figure these say more than a word further on: 8.50% p.a. onwards for salaried applicants. */
const perTime = /^ ?(?:per annum|p\.?a\b|apr\b|a year|per year|per month|p\.?m\b)/;
const minGap = 10;

/** A default rate is a share of loans, but by the year it is what lateness costs. */
function isOther({ head, after }: EnglishContext): boolean {
  if (head.kind !== 'other') return false;
  const isFurtherOn = head.isBehind && head.gap >= minGap;
  return !((isFurtherOn || head.word.startsWith('default rate')) && perTime.test(after));
}

/** Pay at least 5% of your card balance each month: what is paid back. */
const paysBack = /\b(?:re)?pay (?:back )?(?:at least|a minimum of|only) $/;
const ofBalance =
  /^ ?of (?:your|the|what|any)\b(?![^.;%]*\b(?:in|as) (?:an? )?(?:fees?|interest|charges?)\b)[^.;%]*\b(?:balance|bill|owe)/;
/** Credit limits were raised by 15% a year. */
const changedBy = /\b(?:raised|grew|rose|boosted) [^.;%]{0,24}\bby (?:about |around )?$/;

/** Bad loans rose to 2.5%: a share of all loans. */
const badLoans =
  /\b(?:bad|non-?performing|past[- ]due|overdue|delinquent|soured|npls?|arrears|delinquencies)\b(?! rates?)[^,;%\d]{0,40}\b(?:rose|slipped|fell|grew|edged (?:up|down)|dropped|declined|increased|climbed|eased|were|stood|stayed|reached|hit)\b[^,;%\d]{0,16}$/;
const priceOfBadLoans = /\b(?:rates? (?:on|for|of)|interest|fees?|charges?|penalt\w+)\b/;

export const rejectOtherWord: EnglishRefiner = (_, context) =>
  isOther(context) ||
  changeOfRate.test(context.after) ||
  shareOf.test(context.after) ||
  (shareOfDebts.test(context.after) && context.head.kind !== 'fee') ||
  shareOfPeople.test(context.after) ||
  (shareOrPrice.test(context.after) && (context.head.kind === 'none' || context.head.isBehind)) ||
  (paysBack.test(context.before) && ofBalance.test(context.after)) ||
  (changedBy.test(context.before) && context.head.kind === 'none') ||
  (badLoans.test(context.before) && !priceOfBadLoans.test(context.before))
    ? 'other_word_governs'
    : undefined;
