/** Finds names and prices in one region of the page, with the parts of text nodes they stand in. Knows nothing of marks. */

import type { Mention, Rejection } from '@/lib/core/names/mention';
import type { Price } from '@/lib/core/prices/price';
import { cellMark } from '@/lib/core/text/normalize';
import { isBlock } from './element-kinds';
import { isExcluded, isShownAsBlock } from './styled-elements';
import { indexText, type TextIndex, type TextPiece } from './text-index';

/** Finds names and prices in a text. */
export interface Recognizer {
  /** Makes ready what the first text would otherwise wait for. */
  prepare(): void;
  /** Cheap; `false` is certain. */
  mayHoldName(text: string): boolean;
  /** `evidence`: lenders named beyond doubt elsewhere on the page, each with the name found there. */
  findNames(text: string, evidence: ReadonlyMap<string, string>): { mentions: Mention[]; rejections: Rejection[] };
  /** In steps, between which the page may be let run; the prices come at the end. */
  readPrices(text: string): Generator<void, Price[], void>;
  /** Whether a listed lender is one of Taiwan or Hong Kong. */
  isOutsideMainland(lenderId: string): boolean;
}

/** What is found in a page: a lender's name, a price, or a look-alike that was turned down. */
export type Finding =
  | { kind: 'lender'; mention: Mention }
  | { kind: 'price'; price: Price }
  | { kind: 'rejection'; rejection: Rejection };

export interface Located {
  finding: Finding;
  surface: string;
  pieces: TextPiece[];
  /** Where it begins in the text of its region. */
  offset: number;
}

/** How often names are searched for, since a style may turn out to break a line inside one. */
const maxTries = 3;

/** Finds the names in `nodes`; none reaches across what the page shows as a block. */
function* readNames(nodes: readonly Node[], root: Node, recognizer: Recognizer, evidence: ReadonlyMap<string, string>) {
  const shownAsBlock = new Set<Element>();
  for (let tries = 1; ; tries += 1) {
    const index = indexText(nodes, root, (element) => isBlock(element) || shownAsBlock.has(element));
    yield [];
    const names = recognizer.findNames(index.text, evidence);
    const before = shownAsBlock.size;
    for (const { start, end } of names.mentions)
      for (const edge of index.edgesWithin(start, end)) if (isShownAsBlock(edge)) shownAsBlock.add(edge);
    if (shownAsBlock.size === before || tries === maxTries) return { index, ...names };
  }
}

/** Characters within which a lender's name tells under which law a price is offered. */
const lenderReach = 120;

/** The lender beside a price knows better than the words around it where it is offered. A mainland one, listed or not, counts first. */
function settleMainland(prices: readonly Price[], mentions: readonly Mention[], recognizer: Recognizer): void {
  for (const price of prices) {
    const beside = mentions.filter(
      ({ start, end }) => start < price.end + lenderReach && end > price.start - lenderReach,
    );
    if (beside.length === 0) continue;
    if (beside.every(({ lenderId }) => lenderId !== null && recognizer.isOutsideMainland(lenderId)))
      price.isOutsideMainland = true;
    else delete price.isOutsideMainland;
  }
}

const byStart = (a: { start: number }, b: { start: number }) => a.start - b.start;

/**
 * Names, then prices, each in document order; in many short steps, most of which find nothing. `nodes`: connected neighbours in
 * document order; what lies wholly in the context around them belongs to another region. They must not change in between.
 */
export function* locate(
  nodes: readonly Node[],
  recognizer: Recognizer,
  evidence: ReadonlyMap<string, string>,
): Generator<Located[], void, void> {
  const [first] = nodes;
  if (!first) return;
  const treeRoot = first.getRootNode();
  const root = treeRoot instanceof Document ? (treeRoot.body ?? treeRoot) : treeRoot;
  recognizer.prepare();
  yield [];
  const { index, mentions, rejections } = yield* readNames(nodes, root, recognizer, evidence);
  const place = (start: number, end: number, finding: Finding) => locateFinding(index, start, end, finding) ?? [];
  const names = [
    ...mentions.map((mention) => ({ ...mention, finding: { kind: 'lender' as const, mention } })),
    ...rejections.map((rejection) => ({ ...rejection, finding: { kind: 'rejection' as const, rejection } })),
  ];
  yield names.sort(byStart).flatMap(({ start, end, finding }) => place(start, end, finding));
  const steps = recognizer.readPrices(index.text);
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield [];
  settleMainland(step.value, mentions, recognizer);
  yield step.value.flatMap((price) => place(price.start, price.end, { kind: 'price', price }));
}

/** Where the mark of a finding begins: of a price whose words stand in another line or cell, at its own figure. */
function startOfMark(text: string, start: number, end: number, { kind }: Finding): number {
  if (kind !== 'price') return start;
  const words = text.slice(start, end);
  return start + Math.max(words.lastIndexOf('\n'), words.lastIndexOf(cellMark)) + 1;
}

function locateFinding(index: TextIndex, from: number, end: number, finding: Finding): Located | null {
  const start = startOfMark(index.text, from, end, finding);
  if (end <= index.from || start >= index.to) return null;
  const pieces = index.pieces(start, end);
  if (pieces.length === 0 || pieces.some(({ node }) => isExcluded(node))) return null;
  return { finding, surface: index.text.slice(start, end).replace(/ \u200b+/g, ' '), pieces, offset: start };
}
