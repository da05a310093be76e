/**
 * Folds the few characters prices are written with, in both scripts and in damaged forms, remembering where each came
 * from. Only for reading prices in small windows; knows nothing of lenders' names.
 */

/** Pairs: a written form, and the form the price patterns use. */
const pairs =
  '萬万費费貸贷還还續续務务擔担險险個个塊块兩两過过達达約约於于為为僅仅從从綜综實实際际滯滞納纳違违罰罚儲储單单財财資资債债淨净潤润長长漲涨紅红佔占業业員员會会優优獲获購购買买稅税讓让產产準准該该開开規规護护預预國国銀银圖图書书電电帳账賬账點点釐厘結结餘余圓元權权們们構构錢钱億亿幾几數数鍾钟類类貝贝組组專专環环報报證证戶户銷销調调減减爲为計计諮咨詢询間间審审頭头內内頂顶總总與与則则唄呗條条復复團团轉转贖赎臺台對对幣币徵征聯联裏里裡里積积氣气閱阅閲阅傳传貼贴現现貨货發发賣卖車车兌兑線线無无當当換换來来認认動动應应滿满號号場场價价寶宝雙双驗验補补領领贈赠選选禮礼額额術术項项稱称評评後后風风沒没摺折體体機机繳缴標标時时視视隨随礦矿鎖锁倉仓備备掃扫鋪铺舖铺碼码償偿經经須须別别壹一贰二貳二叁三參三肆四伍五陆六陸六柒七捌八玖九拾十佰百仟千〇零—-–-―-─-−-〜~﹪%·.、,。;';
const folded = new Map<string, string>();
for (let index = 0; index < pairs.length; index += 2) folded.set(pairs.charAt(index), pairs.charAt(index + 1));

/** Text with `at[i]` = offset in the original of folded character `i`; `breaks`: those characters at which a line ended. */
export interface NormalizedText {
  text: string;
  at: number[];
  breaks: Set<number>;
}

// Letters with tone marks, composed or not.
const pinyinNote = /[(（](?:[a-z\u00c0-\u024f]|\p{Mn}){1,8}[)）]/uy;
const blank = /\s/;
const latin = /[\da-z]/i;

/**
 * Folds `text[start, end)`: width, script, dashes, stops to `;`, pinyin in brackets, zero-width characters. A blank stays,
 * as one space, only beside a digit or letter or where a line ended.
 */
export function normalizeForPrices(text: string, start: number, end: number): NormalizedText {
  const at: number[] = [];
  const breaks = new Set<number>();
  let out = '';
  let before = '';
  let gap = '';
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    let character = text.charAt(index);
    if (code > 0x7e) {
      if (code > 0xff00 && code < 0xff5f) character = String.fromCharCode(code - 0xfee0);
      else character = folded.get(character) ?? character;
      if ((code > 0x200a && code < 0x2010) || code === 0xfeff || code === 0xad) continue;
    }
    if (character === '(') {
      pinyinNote.lastIndex = index;
      if (pinyinNote.test(text)) {
        index = pinyinNote.lastIndex - 1;
        continue;
      }
    }
    if (blank.test(character)) {
      gap += character;
      continue;
    }
    if (gap) {
      if (
        before !== '.' &&
        !'.%‰'.includes(character) &&
        (gap.includes('\n') || latin.test(before) || latin.test(character))
      ) {
        if (gap.includes('\n')) breaks.add(out.length);
        out += ' ';
        at.push(index - 1);
      }
      gap = '';
    }
    out += character;
    // Asked of the growing text itself, the browser would write it out anew each time.
    before = character;
    at.push(index);
  }
  return { text: out, at, breaks };
}

const longestLine = 40;

/** The line around `[start, end)`, or a fixed distance each way. */
export function lineAround(
  { text, breaks }: Pick<NormalizedText, 'text' | 'breaks'>,
  start: number,
  end: number,
): { start: number; end: number } {
  let from = start;
  while (from > 0 && from > start - longestLine && !breaks.has(from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to < end + longestLine && !breaks.has(to)) to += 1;
  return { start: from, end: to };
}
