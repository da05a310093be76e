/**
 * Finds the loan prices a text states and puts each on one yardstick, percent a year. Works in small windows around words
 * of price, so its cost grows with the length of the text only; reads no names, keeps no state.
 */
import { isParted, lineAround, type NormalizedText, normalizeForPrices } from '@/lib/core/text/normalize';
import { annualize } from './annualize';
import { comparePageFigure } from './compare-page-figure';
import { englishLineReach, isEnglish } from './english/english-context';
import { interpretEnglish } from './english/interpret-english';
import { readEnglishSums } from './english/parsers/english-sum-prices';
import { type Figure, readFigures } from './figures';
import { type InterpretationStep, interpretFigure } from './interpret-figure';
import type { FigurePlace, InterpretedFigure, ReadingMode } from './interpretation';
import { type Cell, readLayout } from './layout';
import { readYuanPrices } from './parsers/yuan-prices';
import type { Price } from './price';
import { readingWindows } from './reading-windows';
import { settleFeesOfTerms } from './settle-fees-of-terms';
import { labelOver, labelTables, startOfOwnWords, type TableLabels } from './table-labels';
import { isStatedOutsideMainland } from './terms/outside-mainland';
import { termsInSentence } from './terms/sentence-terms';

export interface PriceOptions {
  /** `selection`: a reader chose the text as a price: bare forms count (万五, 千二, 一天2块), and no loan word is asked for. */
  mode?: ReadingMode;
}

/** Told of each figure of a window, `text` being the normalized window, then of each rule that looked at it. */
export interface ReadingListener {
  onFigure(figure: Figure, text: string): void;
  onStep(step: InterpretationStep): void;
}

/** Steps of a reading, which gives its prices at the end. */
type Steps = Generator<void, Price[], void>;

/** Prices said in sums of money, with the number of payments their sentence names. */
function* sumPrices(normalized: NormalizedText, mode: ReadingMode): Steps {
  const read = readYuanPrices(normalized.text, mode);
  yield;
  read.push(...readEnglishSums(normalized.text));
  read.sort((a, b) => a.start - b.start);
  // Where both read the same sum, the wording that begins first has it.
  let takenTo = 0;
  const prices = read.filter(({ start, end }) => {
    if (start < takenTo) return false;
    takenTo = end;
    return true;
  });
  for (const price of prices) {
    const { periods } = termsInSentence(normalized, price.start, price.end);
    if (periods !== null && price.basis !== 'total') price.periods ??= periods;
  }
  return prices;
}

/** The yearly price of an interpreted figure, with what its sentence says of sum and term. */
function priceOfFigure(normalized: NormalizedText, figure: Figure, interpreted: InterpretedFigure): Price {
  const terms = termsInSentence(normalized, interpreted.start, interpreted.end);
  const price = annualize(figure, { ...interpreted, term: interpreted.term ?? terms.periods }, terms.isWholeToTheEnd);
  if (terms.principalYuan !== null) price.principalYuan = terms.principalYuan;
  return price;
}

/** A cell of a table as the rules see it; null where nothing labels it. */
function cellIn(cell: Cell, tableLabels: TableLabels): FigurePlace['cell'] {
  const labels = tableLabels.get(cell);
  return labels ? { start: cell.start, end: cell.end, labels: labels.map(({ text }) => text.trim()).join('\t') } : null;
}

/** Prices said in percent and the like, but for those that stand in a price said in sums. `taken` is in order and apart. */
function* figurePrices(
  normalized: NormalizedText,
  mode: ReadingMode,
  taken: readonly Price[],
  listener?: ReadingListener,
): Steps {
  const { text, isTraditional } = normalized;
  const found: InterpretedFigure[] = [];
  const figures = readFigures(text);
  yield;
  const layout = readLayout(normalized, figures);
  yield;
  const tableLabels = labelTables(layout);
  let previous: InterpretedFigure | null = null;
  let previousEnd = 0;
  let nextTaken = 0;
  for (const [index, figure] of figures.entries()) {
    yield;
    const nextStart = figures[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const line = lineAround(normalized, figure.start, figure.end);
    const own = layout.cellAt(figure.start);
    const cell = own && cellIn(own, tableLabels);
    const from = own ? startOfOwnWords(layout, own) : 0;
    const labelAbove = own ? labelOver(layout, own) : '';
    const place: FigurePlace = {
      text,
      figure,
      previousEnd,
      nextStart,
      previous,
      mode,
      isTraditional,
      line,
      labelAbove,
      from,
      cell,
    };
    listener?.onFigure(figure, text);
    const interpretation = isEnglish(place)
      ? interpretEnglish(
          { ...place, line: lineAround(normalized, figure.start, figure.end, englishLineReach) },
          listener?.onStep,
        )
      : interpretFigure(place, listener?.onStep);
    previous = 'price' in interpretation ? interpretation.price : null;
    previousEnd = Math.max(figure.end, previous?.end ?? 0);
    if (!previous) continue;
    while ((taken[nextTaken]?.end ?? Number.POSITIVE_INFINITY) <= previous.start) nextTaken += 1;
    if ((taken[nextTaken]?.start ?? Number.POSITIVE_INFINITY) < previous.end) continue;
    found.push(previous);
  }
  settleFeesOfTerms(found);
  const prices: Price[] = [];
  for (const interpreted of found) {
    yield;
    prices.push(priceOfFigure(normalized, interpreted.figure, interpreted));
  }
  return prices;
}

/** Notes on neighbouring prices the yearly figure that the page itself puts on one of them. `text` is the original. */
function comparePageFigures(prices: readonly Price[], normalized: NormalizedText, text: string): void {
  let last: Price | undefined;
  let isPaired = false;
  for (const price of prices) {
    price.surface = normalized.text.slice(price.start, price.end);
    // What stands in another block or cell may be another offer's.
    const isOneBlock =
      last !== undefined && !isParted(text.slice(normalized.at[last.end - 1], normalized.at[price.start]));
    // Instalments that have their rate before them do not take the next offer's.
    const isSettled: boolean = isPaired && last?.kind === 'instalment';
    isPaired =
      last !== undefined &&
      isOneBlock &&
      !isSettled &&
      comparePageFigure(last, price, normalized.text.slice(last.end, price.start) + price.surface.replace(/\d.*/, ''));
    last = price;
  }
}

/**
 * All loan prices stated in `text`, in order and apart; `[start, end)` are UTF-16 offsets in it. Returned at the end of many
 * short steps, between which whoever asks may do something else.
 */
export function* readPrices(text: string, { mode = 'page' }: PriceOptions = {}, listener?: ReadingListener): Steps {
  const windows = mode === 'selection' ? [[0, text.length] as const] : readingWindows(text);
  const all: Price[] = [];
  for (const [from, to] of windows) {
    yield;
    const normalized = normalizeForPrices(text, from, to);
    yield;
    const inSums = yield* sumPrices(normalized, mode);
    yield;
    const inFigures = yield* figurePrices(normalized, mode, inSums, listener);
    const prices = [...inSums, ...inFigures].sort((a, b) => a.start - b.start);
    comparePageFigures(prices, normalized, text);
    for (const price of prices) {
      price.start = normalized.at[price.start] ?? from;
      price.end = (normalized.at[price.end - 1] ?? to - 1) + 1;
      price.surface = text.slice(price.start, price.end);
      if (isStatedOutsideMainland(text, price)) price.isOutsideMainland = true;
    }
    all.push(...prices);
  }
  return all;
}

/** The same in one go. */
export function findPrices(text: string, options?: PriceOptions, listener?: ReadingListener): Price[] {
  const steps = readPrices(text, options, listener);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
