/** Pieces → runs of words, beside each other in rows. */
import { plainUnit } from '@/lib/core/text/fold-table';
import { boxAround, heightOf, overlapInHeight, type Row, type Run, type TextPiece } from './text-piece';

/** A gap wider than so many heights of a letter parts two cells or columns. */
const cellGap = 1.1;
/** A narrower one than this is no blank. */
const blankGap = 0.22;

const wide = /[⺀-鿿豈-﫿＀-￯　-〿]/;
const isShapeOfCharacter = (unit: number) => unit >= 0x2e80 && (unit < 0x2fe0 || (unit >= 0xf900 && unit < 0xfb00));

/** Radicals that the standard of letters gives no character for. */
const radicals: Record<string, string> = {
  ...{
    '⺠': '民',
    '⻁': '虎',
    '⻄': '西',
    '⻅': '见',
    '⻉': '贝',
    '⻋': '车',
    '⻑': '長',
    '⻓': '长',
    '⻔': '门',
    '⻘': '青',
  },
  ...{
    '⻙': '韦',
    '⻚': '页',
    '⻛': '风',
    '⻜': '飞',
    '⻝': '食',
    '⻢': '马',
    '⻣': '骨',
    '⻤': '鬼',
    '⻥': '鱼',
    '⻦': '鸟',
  },
  ...{ '⻨': '麦', '⻩': '黄', '⻬': '齐', '⻮': '齿', '⻰': '龙', '⻳': '龟' },
};

/** Files printed from some faces hold radicals in place of characters: ⽇ for 日. The length stays. */
export function inOrdinaryCharacters(text: string): string {
  let plain = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const written = text.charAt(at);
    plain += isShapeOfCharacter(unit) ? (radicals[written] ?? String.fromCharCode(plainUnit(unit))) : written;
  }
  return plain;
}

interface Numbered extends TextPiece {
  order: number;
}

/** Bold is often made by drawing the same letters twice, hardly apart. */
function isDrawnTwice(piece: Numbered, before: Numbered | undefined): boolean {
  return (
    before !== undefined &&
    before.text === piece.text &&
    Math.abs(before.left - piece.left) < heightOf(piece) * 0.2 &&
    Math.abs(before.top - piece.top) < heightOf(piece) * 0.2
  );
}

/** Two pieces stand in one row where they share more than half of the lower one’s height. */
function standBeside(row: TextPiece, piece: TextPiece): boolean {
  return overlapInHeight(row, piece) > Math.min(heightOf(row), heightOf(piece)) * 0.55;
}

function inRows(pieces: readonly Numbered[]): Numbered[][] {
  const sorted = [...pieces].sort((a, b) => a.top + a.bottom - (b.top + b.bottom));
  const rows: Numbered[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && standBeside(first, piece)) row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

function gapText(run: Run, piece: TextPiece): string {
  const gap = piece.left - run.right;
  if (gap < Math.min(heightOf(run), heightOf(piece)) * blankGap) return '';
  // Between two Chinese characters a gap only fills the line.
  return wide.test(run.text.slice(-1)) && wide.test(piece.text.charAt(0)) ? '' : ' ';
}

function runsOf(row: readonly Numbered[]): Row {
  const runs: Run[] = [];
  let before: Numbered | undefined;
  for (const piece of [...row].sort((a, b) => a.left - b.left)) {
    if (isDrawnTwice(piece, before)) continue;
    before = piece;
    const run = runs.at(-1);
    const height = run ? Math.max(heightOf(run), heightOf(piece)) : 0;
    if (run && piece.left - run.right <= height * cellGap) {
      const text = run.text + gapText(run, piece) + piece.text;
      const order = Math.min(run.order, piece.order);
      runs[runs.length - 1] = {
        ...boxAround([run, piece]),
        text,
        order,
        lastOrder: Math.max(run.lastOrder, piece.order),
      };
    } else runs.push({ ...piece, lastOrder: piece.order });
  }
  return runs;
}

/** `pieces` in the order of the file. From the top. */
export function rowsOfPieces(pieces: readonly TextPiece[]): Row[] {
  const shown = pieces.flatMap((piece, order): Numbered[] => {
    const text = inOrdinaryCharacters(piece.text).trim();
    return text === '' || heightOf(piece) <= 0 ? [] : [{ ...piece, text, order }];
  });
  return inRows(shown).map(runsOf);
}
