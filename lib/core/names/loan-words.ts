/** The words that show a text is about borrowing. It knows words, not who is named beside them. */

/** Standing near an ambiguous name, any of these lets it count. Simplified, folded; regular expression source. */
const borrowing = [
  '贷',
  '借(?![此口助鉴着以])',
  '还款',
  '还钱',
  '还清',
  '还了',
  '还不上',
  '要还',
  '没还',
  '逾期',
  '欠',
  '债',
  '额度',
  '提额',
  '授信',
  '利率',
  '利息',
  '日息',
  '月息',
  '年化',
  '日利',
  '免息',
  '计息',
  '分期',
  '套现',
  '取现',
  '提现',
  '变现',
  '催',
  '停息',
  '挂账',
  '减免',
  '征信',
  '账单',
  '放款',
  '下款',
  '资方',
  '审批',
  '砍头息',
  '消费金融',
  '消金',
  '上岸',
  '先花后付',
  '先消费',
  '担保',
  '老赖',
  '应还',
  '代还',
];

/** Enough only for a firm's own stem, whose accidental readings its edges already exclude. */
const finance = [
  '金融',
  '理财',
  'p2p',
  '互金',
  '出借',
  '投资人',
  '财报',
  '暴雷',
  '爆雷',
  '清盘',
  '立案',
  '跑路',
  '非吸',
  '信用卡',
  '小额',
  '平台',
];

/** Characters whose other forms must be folded for the above. */
export const evidenceCharacters = (): string => [...borrowing, ...finance].join('').replace(/[^㐀-鿿]/g, '');

/** The same in English, for names in Latin letters. */
const inEnglish =
  /\b(?:(?:micro)?loans?|lend(?:s|ing|ers?)?|borrow(?:s|ed|ing|ers?)?|credit|debts?|repa(?:y(?:s|ing|ments?)?|id)|instal+ments?|interest|apr|overdue|delinquen(?:t|cy)|bnpl|pay later|consumer finance|fintech|alipay|cash[ -](?:advance|out|loan)s?|advances?)\b/g;

const patterns = new Map<boolean, RegExp>();

/** Compiled when the first ambiguous name is met. */
function patternFor(isFirm: boolean): RegExp {
  const known = patterns.get(isFirm) ?? new RegExp([...borrowing, ...(isFirm ? finance : [])].join('|'), 'g');
  patterns.set(isFirm, known);
  return known;
}

/** The evidence nearest to a name, given what is readable before and after it; null when there is none. */
export function nearestLoanWord(before: string, after: string, isFirm: boolean): string | null {
  return nearest(patternFor(isFirm), before, after);
}

/** The same for a name in Latin letters, which may stand in a sentence of either language. */
export const nearestEnglishLoanWord = (before: string, after: string): string | null =>
  nearest(inEnglish, before, after);

function nearest(words: RegExp, before: string, after: string): string | null {
  const last = [...before.matchAll(words)].at(-1);
  const [first] = after.matchAll(words);
  if (!first) return last?.[0] ?? null;
  return last && before.length - last.index - last[0].length < first.index ? last[0] : first[0];
}
