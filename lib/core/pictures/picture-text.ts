/** What was read in a picture, as a text for the readers of names and prices, and which part of it stands where. */
import { cellMark } from '@/lib/core/text/normalize';
import { mendLetters } from './mend-letters';
import { type BoxText, leftOf, rightOf } from './picture-box';
import type { LetterPutter } from './put-back';
import { type Row, readingOrder } from './reading-order';
import { isDamaged, isUnsure } from './sure-lines';

/** One line as it stands in the picture. */
export interface PictureLine {
  boxes: readonly BoxText[];
  text: string;
  /** `false`: it holds figures, and they are hard to read. */
  isSure: boolean;
  /** Letters of a name that were not read stand in it. */
  isPutBack?: boolean;
  /** A line that goes on in the next is not parted from it. */
  goesOn: boolean;
  /** The text of a row of a table, with the mark of a cell in place of the blanks between its boxes. */
  cells?: string;
}

export interface PlacedLine extends PictureLine {
  /** `[start, end)` in the text of the picture; empty where the line is not sure, for nothing is read of it. */
  start: number;
  end: number;
}

export interface PictureText {
  text: string;
  lines: PlacedLine[];
}

/** A line that runs to the right edge of its column goes on in the next. */
function goesOn(row: Row, next: Row): boolean {
  const [one] = row;
  const [other] = next;
  if (!one || !other || row.length > 1 || next.length > 1) return false;
  const [above, below] = [one.box, other.box];
  const em = above.height * 0.75;
  return (
    above.width > 14 * em &&
    Math.abs(above.height - below.height) < 0.25 * Math.max(above.height, below.height) &&
    Math.abs(leftOf(above) - leftOf(below)) < 2.4 * em &&
    rightOf(above) > rightOf(below) - 1.2 * em &&
    below.y - above.y < 2.4 * above.height &&
    !/[。！？：:]$/.test(one.text)
  );
}

/** Of less than three a row is read as a sentence. */
const leastCells = 3;

const asRead: LetterPutter = (text) => ({ text, isPutBack: false });

/** The lines in the order in which one reads them. */
export function pictureLines(items: readonly BoxText[], putBack = asRead): PictureLine[] {
  const rows = readingOrder(items);
  return rows.map((row, i) => {
    const next = rows[i + 1];
    const parts = row.map(({ text, marked }) => {
      const part = putBack(marked ?? text);
      return part.isPutBack ? part : { text, isPutBack: false };
    });
    const joined = (by: string) => mendLetters(parts.map((part) => part.text).join(by));
    const text = joined(' ');
    const isSure = !row.some(isUnsure) && !isDamaged(text);
    return {
      boxes: row,
      text,
      isSure,
      ...(parts.some(({ isPutBack }) => isPutBack) && { isPutBack: true }),
      ...(row.length >= leastCells && { cells: joined(cellMark) }),
      goesOn: next !== undefined && isSure && goesOn(row, next),
    };
  });
}

const endsWithFigure = /\d(?:[.,]\d+)*(?:元|块|[%％‰]|期|天|个月|月|年)?$/;
const endsWithUnit = /(?:元|块|[%％‰]|期|天|个月|月|年)$/;
const goesOnFigure = /^(?:[~～–—至到或和及与起/、,，;；。.)）以内左右的]|-\s*\d)/;
const latin = /[\w,;.]/;

/**
 * What stands between a line and the one it runs on in. Lines that stand below each other may look like one sentence: a figure
 * that is whole ends one, unless the next begins with what goes on with a figure.
 */
function joint(line: string, next: string): string {
  const [last = '', first = ''] = [line.at(-1), next.at(0)];
  const isWhole = endsWithFigure.test(line) && (endsWithUnit.test(line) || /[\d$¥￥€£]/.test(first));
  if (isWhole && !goesOnFigure.test(next)) return '\n';
  return latin.test(last) && /[\w$€£]/.test(first) ? ' ' : '';
}

/** As the readers take it: what a person has corrected is a sentence. */
function writtenOf({ text, cells }: PictureLine): string {
  return cells?.replaceAll(cellMark, ' ') === text ? cells : text;
}

/** What is sure of the lines, as one text. */
export function textOfLines(lines: readonly PictureLine[]): PictureText {
  let text = '';
  const placed = lines.map((line, at): PlacedLine => {
    const start = text.length;
    if (line.isSure) text += writtenOf(line);
    const end = text.length;
    text += line.goesOn ? joint(line.text, lines[at + 1]?.text ?? '') : '\n';
    return { ...line, start, end };
  });
  return { text: text.trimEnd(), lines: placed };
}

/** The places, among the lines, of those that a part of the text stands in. */
export function linesAt({ lines }: PictureText, start: number, end: number): number[] {
  return lines.flatMap((line, place) => (line.start < end && start < line.end ? [place] : []));
}

const onlyTraditional =
  /[這個們來時說對還沒過麼開關見貝車長門馬風飛魚鳥齊齒龍為與點請審機構費實際單總業銀錄應資內圓萬億準備據]/g;

/** Whether it is written in Traditional Chinese, of which the recogniser lacks letters. */
export function isTraditional(lines: readonly PictureLine[]): boolean {
  const letters = lines.map(({ text }) => text).join('');
  const simplified = letters.match(
    /[这个们来时说对还没过么开关见贝车长门马风飞鱼鸟齐齿龙为与点请审机构费实际单总业录应资内圆万亿准备据]/g,
  );
  return (letters.match(onlyTraditional)?.length ?? 0) > (simplified?.length ?? 0);
}
