/** Whether a name is that of a company or bank, as a contract writes it, and not a brand, an app or a list of “partner banks”. */
import type { Text } from '@/lib/core/wording/fact';
import type { Lender } from './lender';
import { currentLenderNames } from './lender-summary';

const companyEnd =
  /(?:公司|银行|銀行|信用社|信用合作社|合作联社|合作聯社|信用联社|信用聯社|分行|支行|营业部|營業部|信用卡中心)$/u;
const englishEnd = /\b(?:bank|company|co|ltd|limited|inc|llc|plc|corp|corporation)\.?$/iu;
/** “Partner banks, consumer finance companies”: nobody can be written to by that name. */
const several = /[、，,；;/]|合作(?:银行|銀行|机构|機構)/u;
/** What stands in brackets behind a name. */
const aside = /[（(][^（）()]*[）)]\s*$/u;

export function isCompanyName(name: string): boolean {
  const bare = name.trim().replace(aside, '').trim();
  if (englishEnd.test(bare)) return true;
  return companyEnd.test(bare) && !several.test(bare);
}

/** The company behind a name, where the record knows one alone; null: it names none, or several. The contract decides. */
export function companyBehind(lender: Lender): Text | null {
  const [company = null, ...others] = currentLenderNames(lender);
  return company !== null && others.length === 0 && isCompanyName(company.zh) ? company : null;
}

/** As the contract may write it: the company behind the name where one alone is known; else the name as it was read. */
export function lenderOnContract(lender: Lender | null, written: string): string {
  if (lender === null || isCompanyName(written)) return written;
  return companyBehind(lender)?.zh ?? written;
}
