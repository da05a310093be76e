/** Interest in yuan on a sum: so much a day (借1万一天3元), a month, or for some days (借1000元7天利息20元). */
import type { ReadingMode } from '@/lib/core/prices/interpretation';
import { newPrice } from '@/lib/core/prices/new-price';
import type { Price } from '@/lib/core/prices/price';
import { numberPattern, readNumber, sumPattern } from '@/lib/core/text/numbers';

const money = `(${numberPattern})(元|块|毛|角|分钱|(?<=[百千万]元(?:[日天]|每[日天]|一天)利?息\\d{1,2})分|(?<=息\\d{1,6})(?![\\d.%‰分厘万千个折]))([一二三四五六七八九]|(?<=[块毛角])\\d(?![\\d.%万千百期个天元]))?`;
const per =
  '(每[天日]|[一1]天|天(?!数)|日(?=[利均]?息|利|均|费)|每个?月|[一1]个月|月(?=息|利)|(\\d{1,3}|[二三四五六七八九十]{1,3})(天|个月))';
/** 用1天,利息2.5元: the interest may follow in the next clause. */
const words = '((?:(?<=天),(?=利息))?[^,;!?\\d]{0,8}?)';
const interest = new RegExp(
  `(?:(借?款?)${sumPattern}(?![天年期%])((?:借|用)?[^;!?\\d万千百借]{0,8}?))?${per}${words}${money}(?:[/每]${sumPattern})?`,
  'g',
);
const coinsPerYuan: Record<string, number> = { 分: 100, 分钱: 100, 毛: 10, 角: 10 };
const range = new RegExp(`^[-~至到]{1,2}(${numberPattern})(?:元|块)`);

/** 借1万一天3元, 日息0.2元/1000元, 借1000元7天利息20元. In a selection also where the sum borrowed is not said: 一天2块. */
function interestPrice(match: RegExpExecArray, text: string, mode: ReadingMode): Price | undefined {
  const [all, borrow, sumBefore, between = '', period = '', days, , said = '', value, coin, tenth, sumAfter] = match;
  const end = match.index + all.length;
  // 最高20万,日息0.2元/千元: a sum behind the figure is the one it is on, whatever stands before.
  const start = match.index + (sumAfter && sumBefore ? `${borrow ?? ''}${sumBefore}${between}`.length : 0);
  const yuan = (readNumber(value) + (tenth ? readNumber(tenth) / 10 : 0)) / (coinsPerYuan[coin ?? ''] ?? 1);
  // 额度20万,日息2元起: a ceiling is not what the interest is on.
  const isCeiling = /额度[为是:]?$|最[高多]可?借?款?$|可借$/.test(
    text.slice(Math.max(0, match.index - 6), match.index + (borrow ?? '').length),
  );
  const sum = sumAfter ?? (isCeiling ? undefined : sumBefore);
  const principalYuan = sum ? readNumber(sum) : null;
  const isMonth = period.includes('月');
  // 利息10元-25元.
  const upTo = range.exec(text.slice(end, end + 14));
  const topYuan = upTo ? readNumber(upTo[1]) : yuan;
  if (principalYuan === null ? mode === 'page' : !(principalYuan >= 100 && yuan < principalYuan)) return undefined;
  if (
    (between.includes(',') && !borrow && !sumAfter) ||
    ((isMonth || days) && !/息|费/.test(said + period)) ||
    /[还供付]|押金|逾期|罚|到账/.test(text.slice(start, end))
  )
    return undefined;
  const [percent, topPercent] = [yuan, topYuan].map((each) => principalYuan && (each / principalYuan) * 100) as [
    number | null,
    number | null,
  ];
  const isFloor = /低至|最低|起/.test(between + said) || text.charAt(end) === '起';
  const price = newPrice(
    start,
    end + (upTo?.[0].length ?? 0),
    'rate',
    days ? 'total' : isMonth ? 'month' : 'day',
    percent,
    isFloor ? null : topPercent,
    (isMonth ? 12 : 365) / (days ? readNumber(days) : 1),
    period + said,
  );
  price.paymentYuan = yuan;
  if (isFloor) price.assumptions.push('floor');
  price.assumptions.push(isMonth ? 'months_12' : 'days_365');
  if (principalYuan) price.principalYuan = principalYuan;
  else price.assumptions.push('principal_missing');
  return price;
}

export function yuanInterestPrices(text: string, mode: ReadingMode): Price[] {
  return Array.from(text.matchAll(interest)).flatMap((match) => interestPrice(match, text, mode) ?? []);
}
