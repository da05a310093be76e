/**
 * Folds the few characters prices are written with, in both scripts and in damaged forms, remembering where each came
 * from. Only for reading prices in small windows; knows nothing of lenders' names.
 */

import { plainUnit } from './fold-table';

/** Pairs: a written form, and the form the price patterns use. */
const pairs =
  '軍军態态萬万費费貸贷還还續续務务擔担險险個个塊块兩两過过達达約约於于為为僅仅從从綜综實实際际滯滞納纳違违罰罚儲储單单財财資资債债淨净潤润長长漲涨紅红佔占業业員员會会優优獲获購购買买稅税讓让產产準准該该開开規规護护預预國国銀银圖图書书電电帳账賬账點点釐厘結结餘余圓元權权們们構构錢钱億亿幾几數数鍾钟類类貝贝組组專专環环報报證证戶户銷销調调減减爲为計计諮咨詢询間间審审頭头內内頂顶總总與与則则唄呗條条復复團团轉转贖赎臺台對对幣币徵征聯联裏里裡里積积氣气閱阅閲阅傳传貼贴現现貨货發发賣卖車车兌兑線线無无當当換换來来認认動动應应滿满號号場场價价寶宝雙双驗验補补領领贈赠選选禮礼額额術术項项稱称評评後后風风沒没摺折體体機机繳缴標标時时視视隨随礦矿鎖锁倉仓備备掃扫鋪铺舖铺碼码償偿經经須须別别壹一贰二貳二叁三參三肆四伍五陆六陸六柒七捌八玖九拾十佰百仟千〇零‐-‑-‒-—-–-―-─-−-〜~﹪%·.、,。;辦办撥拨歷历質质獎奖勵励遲迟憑凭級级縮缩彈弹屆届屬属簽签顯显啟启訂订議议設设託托讀读變变週周攤摊壓压樓楼廠厂糾纠紛纷較较異异關关據据擬拟種种墊垫遞递顧顾試试誤误講讲邊边鄰邻鐘钟贏赢敘叙隻只齡龄歲岁學学師师職职輕轻辭辞灣湾區区縣县雖虽畢毕擇择裝装曆历恆恒慣惯親亲覽览廳厅檢检圍围獨独細细終终給给絡络統统絕绝維维緊紧緩缓練练罷罢聲声臨临舉举興兴艙舱節节蘋苹處处衝冲複复詞词詳详誰谁諾诺謝谢識识譯译讚赞豐丰負负貢贡販贩貫贯賭赌賴赖趕赶跡迹軟软輔辅輸输農农適适遷迁郵邮釋释針针鈔钞鉅巨錄录鍵键鏈链鑽钻閉闭閒闲闊阔隊队陽阳陰阴隱隐雜杂離离難难靜静韓韩響响頻频題题顏颜願愿飛飞養养館馆駐驻駕驾騙骗騰腾驚惊鬆松魚鱼鮮鲜麗丽麥麦齊齐齣出龍龙訴诉說说執执見见記记書书創创勞劳強强導导劃划廣广説说營营問问棧栈';
const folded = new Map<string, string>();
for (let index = 0; index < pairs.length; index += 2) folded.set(pairs.charAt(index), pairs.charAt(index + 1));

/**
 * Text with `at[i]` = offset in the original of folded character `i`; `breaks`: those characters, blanks, at which a line
 * ended, a `\n` only between two digits. A tab stands where a cell of a table ended and not its row.
 */
export interface NormalizedText {
  text: string;
  at: number[];
  breaks: Set<number>;
  /** Written as in Taiwan and Hong Kong: of its characters one in twelve or more has a Simplified form. */
  isTraditional: boolean;
}

// Letters with tone marks, composed or not, right behind what they spell.
const pinyinNote = /[(（](?:[a-z\u00c0-\u024f]|\p{Mn}){1,8}[)）]/uy;
const han = /[\u3400-\u9fff]/;
const blank = /\s/;
const latin = /[\da-z]/i;
const digit = /\d/;
const minTraditional = { characters: 3, share: 1 / 12 };
/** 1 4 . 4 %: the digits of one number, set apart. */
const spacedPercent = /^\d(?: \d){0,2} \.(?: \d){1,4} ?[%％]/;
/** Stands between the cells of a row in the text of a page. */
export const cellMark = '\u001f';
/** Between cells of a table written as text: a tab, or the bar of Markdown. */
/** Columns of plain text are set apart by blanks. */
const columnGap = /[ \u00a0\u3000]{2}/;
const cellEnd = new RegExp(`[\\n\\t|${cellMark}]`);

/** A tab, the bar of Markdown or the edge of a cell of the page stands in `line`. */
export const holdsCells = (line: string): boolean =>
  line.includes('\t') || line.includes('|') || line.includes(cellMark);

/** A line or a cell of the page ends in `text`. */
export const isParted = (text: string): boolean => text.includes('\n') || text.includes(cellMark);

/** What is left of the blanks and edges between two characters: one tab for each cell of the page, else one sign. */
function writtenGap(gap: string, isBetweenDigits: boolean): string {
  const cells = '\t'.repeat(gap.split(cellMark).length - 1);
  if (gap.includes('\n')) return (isBetweenDigits ? '\n' : ' ') + cells;
  return cells || (cellEnd.test(gap) || columnGap.test(gap) ? '\t' : ' ');
}

/**
 * Folds `text[start, end)`: width, script, dashes, stops to `;`, pinyin in brackets, zero-width characters. A blank stays,
 * as one space, only beside a digit or letter or where a line or a cell ended; so does the bar between cells.
 */
export function normalizeForPrices(text: string, start: number, end: number): NormalizedText {
  const at: number[] = [];
  const breaks = new Set<number>();
  let out = '';
  let before = '';
  let isDecimalPoint = false;
  let gap = '';
  let spacedEnd = 0;
  let changed = 0;
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    let character = text.charAt(index);
    if (code > 0x7e) {
      if (code > 0xff00 && code < 0xff5f) character = String.fromCharCode(code - 0xfee0);
      else {
        // Radicals and other shapes of a character come out of files whose letters were copied by their look: ⽉利率.
        const ordinary = code > 0x2e7f ? String.fromCharCode(plainUnit(code)) : character;
        const simplified = folded.get(ordinary);
        if (simplified && simplified !== character && han.test(simplified)) changed += 1;
        character = simplified ?? ordinary;
      }
      if ((code > 0x200a && code < 0x2010) || code === 0xfeff || code === 0xad) continue;
    }
    if (character === '(' && han.test(before)) {
      pinyinNote.lastIndex = index;
      if (pinyinNote.test(text)) {
        index = pinyinNote.lastIndex - 1;
        continue;
      }
    }
    if (digit.test(character) && index >= spacedEnd)
      spacedEnd = index + (spacedPercent.exec(text.slice(index, index + 24))?.[0].length ?? 0);
    if (index < spacedEnd && character === ' ') continue;
    if (blank.test(character) || character === '|' || character === cellMark) {
      gap += character;
      continue;
    }
    if (gap) {
      if (
        // 14. 4%: a number is written on; a sentence that ended is not.
        !(isDecimalPoint && !cellEnd.test(gap)) &&
        !'.%‰'.includes(character) &&
        (cellEnd.test(gap) || columnGap.test(gap) || latin.test(before) || latin.test(character))
      ) {
        if (gap.includes('\n')) breaks.add(out.length);
        const written = writtenGap(gap, digit.test(before) && digit.test(character));
        out += written;
        for (let passed = 0; passed < written.length; passed += 1) at.push(index - 1);
      }
      gap = '';
    }
    out += character;
    // Asked of the growing text itself, the browser would write it out anew each time.
    isDecimalPoint = character === '.' && digit.test(before);
    before = character;
    at.push(index);
  }
  const isTraditional = changed >= minTraditional.characters && changed >= out.length * minTraditional.share;
  return { text: out, at, breaks, isTraditional };
}

/** Where no line ends, a line is taken to reach so far, in characters. */
export const maxLineReach = 40;

/** The line around `[start, end)`, or a fixed distance each way. */
export function lineAround(
  { text, breaks }: Pick<NormalizedText, 'text' | 'breaks'>,
  start: number,
  end: number,
  reach = maxLineReach,
): { start: number; end: number } {
  let from = start;
  while (from > 0 && from > start - reach && !breaks.has(from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to < end + reach && !breaks.has(to)) to += 1;
  return { start: from, end: to };
}
