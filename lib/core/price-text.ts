/**
 * Folds the few characters prices are written with, in both scripts and in damaged forms, remembering where each came
 * from. Only for reading prices in small windows; knows nothing of lenders' names.
 */

/** Pairs: a written form and the form the price patterns use. */
const pairs =
  '萬万億亿費费貸贷還还額额總总續续務务擔担險险個个錢钱塊块兩两過过達达約约於于為为僅仅從从間间區区範范圍围綜综實实際际滯滞納纳違违罰罚儲储單单財财資资債债現现淨净潤润長长漲涨紅红佔占業业員员會会優优無无報报證证獲获購购買买賣卖稅税讓让產产價价準准該该開开復复規规護护預预國国銀银圖图書书電电帳账賬账點点釐厘結结餘余進进數数張张圓元権权權权內内條条們们機机構构' +
  '壹一贰二貳二弍二叁三參三肆四伍五陆六陸六柒七捌八玖九拾十佰百仟千〇零○零' +
  '—-–-―-─-‐-−-〜~﹣-﹪%·.﹒.，,；;？?！!：:（(）)';
const folded = new Map<string, string>();
for (let index = 0; index < pairs.length; index += 2) folded.set(pairs.charAt(index), pairs.charAt(index + 1));

/** Text with `at[i]` = offset in the original of folded character `i`; `at[text.length]` = end of what was folded. */
export interface FoldedText {
  text: string;
  at: number[];
}

const pinyinNote = /[(（][a-z\u00c0-\u024f\u0300-\u036f]{1,8}[)）]/y;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const wordCharacter = /[\da-z]/i;

/** Folds `text[start, end)`: width, script, dashes, pinyin in brackets, spaces inside words; line breaks become a space. */
export function foldForPrices(text: string, start: number, end: number): FoldedText {
  const at: number[] = [];
  let out = '';
  let gap = '';
  let gapAt = start;
  for (let index = start; index < end; index += 1) {
    const raw = text.charAt(index);
    const code = text.charCodeAt(index);
    let character = raw;
    if (code >= 0xff01 && code <= 0xff5e) character = String.fromCharCode(code - 0xfee0);
    else if (code > 0x7f) character = folded.get(raw) ?? raw;
    if (character === '(') {
      pinyinNote.lastIndex = index;
      if (pinyinNote.test(text)) {
        index = pinyinNote.lastIndex - 1;
        continue;
      }
    }
    if (/\s/.test(character)) {
      if (!gap) gapAt = index;
      gap += character;
      continue;
    }
    if (invisible.test(character)) continue;
    if (gap) {
      const before = out.slice(-1);
      const isInsideFigure = before === '.' || '.%‰'.includes(character);
      if (!isInsideFigure && (gap.includes('\n') || wordCharacter.test(before) || wordCharacter.test(character))) {
        out += ' ';
        at.push(gapAt);
      }
      gap = '';
    }
    out += character;
    at.push(index);
  }
  at.push(end);
  return { text: out, at };
}
