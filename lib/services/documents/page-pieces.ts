/** The pieces of text of one page of a PDF, turned so that most of them stand upright. */
import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextPiece } from '@/lib/core/documents/text-piece';

export interface PagePieces {
  pieces: TextPiece[];
  /** Degrees the page is turned by, for reading and drawing alike. */
  rotation: number;
}

/** No page of a contract has so many; one that was made to hold up a reader may. */
const maxItems = 20_000;
/** What is written across the page is a watermark. */
const maxTilt = 8;
/** Of the height of a letter, the share above its line. */
const aboveLine = 0.86;

interface Item {
  str: string;
  transform: number[];
  width: number;
}

type Matrix = readonly number[];

function multiplied(m1: Matrix, m2: Matrix): number[] {
  const [a1 = 0, b1 = 0, c1 = 0, d1 = 0, e1 = 0, f1 = 0] = m1;
  const [a2 = 0, b2 = 0, c2 = 0, d2 = 0, e2 = 0, f2 = 0] = m2;
  return [
    ...[a1 * a2 + c1 * b2, b1 * a2 + d1 * b2],
    ...[a1 * c2 + c1 * d2, b1 * c2 + d1 * d2],
    ...[a1 * e2 + c1 * f2 + e1, b1 * e2 + d1 * f2 + f1],
  ];
}

async function itemsOf(page: PDFPageProxy): Promise<Item[]> {
  const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
  const items: Item[] = [];
  for (;;) {
    const { done, value } = (await reader.read()) as { done: boolean; value?: { items: Item[] } };
    if (done) break;
    for (const item of value?.items ?? []) if (item.str.trim() !== '') items.push(item);
    if (items.length < maxItems) continue;
    await reader.cancel(new Error('More text than a page holds.')).catch(() => undefined);
    break;
  }
  return items.slice(0, maxItems);
}

const degrees = (viewport: Matrix, { transform }: Item) => {
  const [a = 0, b = 0] = multiplied(viewport, transform);
  return (Math.atan2(b, a) * 180) / Math.PI;
};

/** 0, 90, 180 or 270: how most letters of the page lie. */
function mainDirection(items: readonly Item[], viewport: Matrix): number {
  const letters = [0, 0, 0, 0];
  for (const item of items) {
    const quarter = (Math.round(degrees(viewport, item) / 90) + 4) % 4;
    letters[quarter] = (letters[quarter] ?? 0) + item.str.length;
  }
  return letters.indexOf(Math.max(...letters)) * 90;
}

function pieceOf(item: Item, viewport: Matrix): TextPiece | null {
  if (Math.abs(degrees(viewport, item)) > maxTilt) return null;
  const [, , c = 0, d = 0, left = 0, line = 0] = multiplied(viewport, item.transform);
  const height = Math.hypot(c, d);
  if (!(height > 0) || !Number.isFinite(left + line + item.width)) return null;
  return {
    text: item.str,
    left,
    right: left + Math.max(item.width, 0),
    top: line - height * aboveLine,
    bottom: line + height * (1 - aboveLine),
  };
}

/** What was typed into the fields of a form stands beside the text of the page. */
async function typedIn(page: PDFPageProxy, viewport: Matrix): Promise<TextPiece[]> {
  const fields = (await page.getAnnotations({ intent: 'display' })) as { fieldValue?: unknown; rect: number[] }[];
  return fields.flatMap(({ fieldValue, rect: [x1 = 0, y1 = 0, x2 = 0, y2 = 0] }) => {
    if (typeof fieldValue !== 'string' || fieldValue.trim() === '') return [];
    const corners = [
      [x1, y1],
      [x2, y2],
    ].map(([x = 0, y = 0]) => multiplied(viewport, [1, 0, 0, 1, x, y]).slice(4));
    const [xs, ys] = [corners.map(([x = 0]) => x), corners.map(([, y = 0]) => y)];
    const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    return [{ text: fieldValue.slice(0, 1000).replace(/\s+/g, ' '), ...box }];
  });
}

export async function piecesOfPage(page: PDFPageProxy): Promise<PagePieces> {
  const items = await itemsOf(page);
  const upright = page.getViewport({ scale: 1 });
  const rotation = (page.rotate + 360 - mainDirection(items, upright.transform)) % 360;
  const { transform } = page.getViewport({ scale: 1, rotation });
  const pieces = items.flatMap((item) => pieceOf(item, transform) ?? []);
  return { pieces: [...pieces, ...(await typedIn(page, transform).catch(() => []))], rotation };
}
