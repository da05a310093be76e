/** A rate once late in times of the contract rate: 罚息利率为合同约定利率的1.3倍. Stated as what that puts on top. */
import { newPrice } from '@/lib/core/prices/new-price';
import type { Price } from '@/lib/core/prices/price';
import { numberPattern, readNumber } from '@/lib/core/text/numbers';

const ofRate = `利率(?:水平|标准)?(?:的?(?<times>${numberPattern})倍| ?[×x*] ?(?<factor>1\\.\\d+)(?![\\d%]))`;
const multiple = new RegExp(
  `(?:逾期|罚息|延期)[^;!?%]{0,30}?${ofRate}|${ofRate.replaceAll('?<', '?<behind_')}(?=[^,;!?%\\d]{0,8}(?:逾期|罚息))`,
  'g',
);
const maxTimes = 3;

export function lateMultiples(text: string): Price[] {
  return Array.from(text.matchAll(multiple)).flatMap((match) => {
    const { times: said, factor, behind_times, behind_factor } = match.groups ?? {};
    const times = readNumber(said ?? factor ?? behind_times ?? behind_factor);
    if (!(times > 1 && times <= maxTimes)) return [];
    const percent = (times - 1) * 100;
    const end = match.index + match[0].length;
    const start = match.index + match[0].lastIndexOf('利率');
    const price = newPrice(start, end, 'penalty', 'unknown', percent, percent, 0, match[0].slice(0, 8));
    price.assumptions.push('uplift_of_contract_rate');
    return [price];
  });
}
