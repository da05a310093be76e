/**
 * Whether a price is stated for Taiwan, Hong Kong or a country abroad, where the lines of mainland law do not hold. To take a
 * mainland price for one of these would hide a right its reader has, so only what is written there alone counts: money, offices
 * and laws. Script is no sign, since mainland names are written in both; nor is a term that mainland pages use too
 * (账管费, 实际年利率, 金管局). A mainland lender, its regulator or its money beside the price outweighs them all.
 */
import type { Price } from '@/lib/core/prices/price';

const signs =
  /NT\$|NTD|新?[台臺][幣币]|[總总][費费]用年百分率|帳管費|開辦費|聯徵|當[舖鋪]|民法第?205|週年利率|HK\$|HKD|港[幣币]|(?<=持牌)放債人|放債人(?:條例|牌照)|(?:[£€₹₱฿]|\b(?:RM|Rs\.?|PHP|INR|SGD|MYR)) ?\d|(?<!\w)\$ ?\d|\b(?:HKMA|BNM|RBI)\b/;
const mainland =
  /人民[幣币]|\b(?:RMB|CNY|yuan|renminbi|China|Chinese|mainland|Nasdaq|NYSE)\b|消[費费]金融|小[額额][貸贷]款|大[陸陆]|[內内]地|市值|股[價价]/i;

/** Characters looked at on each side of a price. */
const around = 120;

export function isStatedOutsideMainland(text: string, { start, end }: Pick<Price, 'start' | 'end'>): boolean {
  const near = text.slice(Math.max(0, start - around), end + around);
  return signs.test(near) && !mainland.test(near);
}
