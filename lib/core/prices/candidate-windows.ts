/** Windows of a text around words of price that have a figure near, so that only these are read. Linear in the text. */
import { englishPrice, figureReach, hasFigureNear, priceWord } from '@/lib/core/prefilter/price-places';
import { holdsCells } from '@/lib/core/text/normalize';

const around = 72;
/** A header of a table: the figures of its rows stand further off. */
const far = 160;
const maxCell = 20;
/** 逾期后利率为1.5倍: no percentage, but a price once late. */
const multiple = /逾期[^;。]{0,24}[\d０-９]倍|罚息[^;。]{0,24}[\d０-９]倍|率[^;。]{0,8}[\d０-９]倍/;
/** Names of loans, which a percentage right behind is the rate of, and grants of one: 房贷首套3.05%, 报我3.5%. */
const loanName = /[贷貸]|分期|首套|按揭|趴|本金|循[环環]/g;
const percentNear = /[\d０-９]\u200b? ?(?:[%％]|趴)|率[^\s\d，。；,;]{0,24}[\d０-９]\u200b?[.．]/;
/** Cheaper to ask for than the words themselves. */
const latinWord = /[a-z]{3}|p\.[am]/i;
/** What English prices hold, rare in other text. */
const englishSign = /%|\$100|er ?cent/g;
/**
 * What a price of a page that has others may be said with alone. Each word is bound to its figure: on a page about lending
 * loan, interest or fee alone stands near any percentage.
 */
const namedFee = new RegExp(
  [
    String.raw`\b(?:transfer|processing|origination|advance|arrangement|handling|service|settlement|cancellation|foreclosure|admin\w*|drawdown|exit) (?:fee|charge)|costs? (?:close|near|up)|\bE[AI]R\b|\bloan price|\brefi(?:nance)? at|\bpriced|daily|\b(?:loan|mortgage|overdraft|heloc|cash advance|balance transfer|cars?)s?:? [\d.]+ ?%|[a-z]-(?:in|off|on|out|up) fee`,
    String.raw`\b(?:loan|mortgage|interest|equity|lending|pricing|financing|card|balance|prepayment|cash advance)s?(?::| is| are| (?:was|were)(?: cut| lowered| raised)?| at| from| to| of| between| starting| starts| slip\w*| carr\w*)[^.;%]{0,16}[\d.]+ ?(?:%|per)`,
    String.raw`\b(?:penalty|charge|fee|commission)s?:[^.;%]{0,16}[\d.]+ ?(?:%|per)`,
    String.raw`\b(?:quoted?|quoting|offer\w*|gave|got|back with|they want|(?:he|she|lender|bank|dealer|broker|they) wants|came in|paid|pay|paying|charged?|(?:re)?financed|borrowed|lends?|lent|stood|approved|fixed|fix|annuali[sz]ed)(?: (?:me|us|him|her|it|for|at|an?|the|about|around|only|between|as|much|up|to|from|loan|flat|nearly)){0,4} [\d.]+ ?(?:%|per)`,
    '(?:%|per ?cent) ?(?:fixed|variable|effective|monthly interest|commission|cash-advance|upfront|in total|interest on|interest per|of (?:the |any |your |each )?(?:outstanding|remaining|unpaid|principal|loan|amount|facility|approved|balance|limit|sum|prepaid))',
    String.raw`\bmonths?, [\d.]+% fee|\d[\d.]*% (?:service|processing|origination|drawdown|exit) fee`,
    String.raw`\b(?:prepay\w*|foreclos\w*|part-?payment)[^.;%]{0,24}[\d.]+%`,
  ].join('|'),
  'i',
);
/** The average APR of all loans that our partners made in spring was 19%: the verb joins what stands further off. */
const joinedRate =
  /\b(?:APR|EIR|(?:interest|lending|loan) rates?)\b[^.;%\n]{0,60}\b(?:was|is|were|are|at|of|to) [\d.]*$/;
/** English sums of money, and what must stand beside one that is a price. */
const englishSum = /[$£€₹₱¥]|\b(?:RMB?|CNY|Rs\.?)(?=\b|\d)|\b(?:yuan|dollars)\b/g;
const lent = /\b(?:loan|borrow|lend|financ)|\byuan costs? [\d.]|(?:day|month) (?:for|on) (?:each|every) [¥\d]/i;
const paid = /\b(?:re)?payment|\binstal+ment|\b(?:a|per|each|every) (?:month|day)|\bfee|\binterest/i;
/** Headers of English tables. */
const englishHeader = /\b(?:APR|EIR)\b|[Rr]ates?\b|(?:[Ff]ee|[Cc]harge)s?(?= *(?:[\t|]|\n[^\n]{1,40}\t))/g;
/** Where no price stands, the next few characters add nearly nothing. */
const stride = 16;

/** A short line or cell follows another: a header, perhaps. */
function isInRow(text: string, at: number): boolean {
  const row = text.slice(at, at + figureReach);
  const first = row.indexOf('\n');
  return holdsCells(row) || (first >= 0 && first < maxCell && row.indexOf('\n', first + 1) > first);
}

/** Where `word` stands and `holds` is true, one place in each stretch. `isFarFrom`: no place stands within a stride behind it. */
function places(
  text: string,
  word: RegExp,
  holds: (at: number) => boolean,
  isFarFrom: (at: number) => boolean = () => true,
): number[] {
  const hits: number[] = [];
  word.lastIndex = 0;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const isPlace = holds(match.index);
    if (isPlace) hits.push(match.index);
    word.lastIndex = match.index + (isPlace ? figureReach : isFarFrom(match.index) ? stride : 1);
  }
  return hits;
}

/** Half-open windows of `text`, in order and apart. */
export function candidateWindows(text: string): [number, number][] {
  const isChinese = (at: number) =>
    hasFigureNear(text, at) ||
    multiple.test(text.slice(at, at + figureReach)) ||
    (isInRow(text, at) && hasFigureNear(text, at, far));
  const isEnglish = (at: number) => {
    const beside = text.slice(Math.max(0, at - figureReach), at + figureReach);
    return (
      latinWord.test(beside) &&
      (englishPrice.test(beside) || namedFee.test(beside) || joinedRate.test(text.slice(Math.max(0, at - far / 2), at)))
    );
  };
  const isEnglishSum = (at: number) => {
    const beside = text.slice(Math.max(0, at - around), at + around);
    return lent.test(beside) && paid.test(beside);
  };
  const hits = [
    // A word a few characters on may have the figure in its reach.
    ...places(text, priceWord, isChinese, (at) => !hasFigureNear(text, at, figureReach + stride)),
    ...places(text, loanName, (at) => percentNear.test(text.slice(Math.max(0, at - figureReach), at + figureReach))),
    ...places(text, englishSign, isEnglish),
    ...places(text, englishSum, isEnglishSum),
    ...places(text, englishHeader, (at) => isInRow(text, at) && hasFigureNear(text, at, far)),
  ];
  hits.sort((a, b) => a - b);
  const windows: [number, number][] = [];
  for (const at of hits) {
    const end = Math.min(text.length, at + figureReach + around);
    const last = windows.at(-1);
    if (last && at - around <= last[1]) last[1] = end;
    else windows.push([Math.max(0, at - around), end]);
  }
  return windows;
}
