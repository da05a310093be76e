/** What a button or a field of a page asks of its reader, by its words. */

export type Asking = 'loan' | 'step';

const urging = '(?:立即|立刻|马上|馬上|现在|現在|我要|我想|去|点击|點擊|一键|一鍵|快速|极速|免费|免費|在线|在線|線上)';
const taking =
  '(?:借款|借钱|借錢|贷款|貸款|提现|提現|提款|取现|用钱|(?:领取?|領取?|查看?|测一?测?|測一?測?|激活|获取|獲取|提升)(?:我的|您的)?(?:额度|額度))';
const applying = '(?:申请|申請)';
const chineseLoan = new RegExp(`^(?:${urging}+${taking}|${urging}*(?:${applying}${taking}|${taking}${applying}))$`);
const chineseStep = new RegExp(`^${urging}+${applying}$`);
const englishLoan = /^(apply for a loan|get (a|your) loan|borrow now|get cash now|check (my|your) limit|withdraw now)$/;
const englishStep = /^apply now$/;
const field =
  /身份证|身份證|银行卡|銀行卡|储蓄卡|卡号|卡號|id[-_ ]?card|identity[-_ ]?(card|no|number)|bank[-_ ]?(card|account)|card[-_ ]?(no|num|number)\b/i;

/** Longer texts ask for nothing in a word. */
const maxLength = 60;

const decoration = /[\s！!>›»→。.…~～]+/g;

/** `label`: the text of a button or link. */
export function askingOf(label: string): Asking | null {
  if (label.length > maxLength) return null;
  const words = label.trim().toLowerCase();
  const bare = words.replace(decoration, '');
  if (chineseLoan.test(bare) || englishLoan.test(words)) return 'loan';
  return chineseStep.test(bare) || englishStep.test(words) ? 'step' : null;
}

/** `words`: the name, label and hint of a field. */
export function isFieldOfBorrower(words: string): boolean {
  return field.test(words);
}
