/**
 * Whether a price is stated for Taiwan, Hong Kong or a country abroad, where the lines of mainland law do not hold. Decided
 * by money, offices and terms that are used there alone: script is no sign, since mainland names are written in both.
 */
import type { Price } from '@/lib/core/prices/price';

const taiwan =
  /NT\$|NTD|[新台臺][台臺]?[幣币]|[總总][費费]用年百分率|[開开][辦办][費费]|[帳账][戶管][管理]{0,2}[費费]|聯徵|[當当][舖铺][業业]?法|信[貸贷][專专]案|融資公司|民法第?205|[週周]年利率/;
const hongKong =
  /HK\$|HKD|港[幣币元]|[實实]際年利率|放[債债]人|每月平息|[嘅咗唔啲冇]|金管局|[財财][務务]公司|忠告[:：]/;
const abroad =
  /(?:[£€₹₱฿$]) ?\d|\b(?:RM|Rs\.?|PHP|INR|SGD|MYR|USD|GBP) ?\d|\b(?:Hong Kong|Taiwan|Malaysia|Singapore|Philippines|India|US|U\.S\.|UK|HKMA|MAS|BNM|RBI)\b/;
const mainland = /人民[幣币]|\b(?:RMB|CNY|yuan|renminbi|China|Chinese|mainland)\b|消費金融|消费金融|大陸|内地|內地/i;

/** Characters looked at on each side of a price. */
const around = 120;

export function isStatedOutsideMainland(text: string, { start, end }: Pick<Price, 'start' | 'end'>): boolean {
  const near = text.slice(Math.max(0, start - around), end + around);
  return (taiwan.test(near) || hongKong.test(near) || abroad.test(near)) && !mainland.test(near);
}
