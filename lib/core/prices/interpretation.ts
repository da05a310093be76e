/** What the rules of the price reader hand to each other: where a figure stands, and what has been made of it so far. */
import type { Figure } from './figures';

export const periods = ['year', 'month', 'week', 'day', 'period'] as const;
export type Period = (typeof periods)[number];

/** `selection`: a reader chose the text as a price, so bare forms count and no word of lending is asked for. */
export type ReadingMode = 'page' | 'selection';

/** `[start, end)` of the line that a figure stands in. */
export interface Line {
  start: number;
  end: number;
}

/** Where a figure stands. Offsets are those of the normalized text. */
export interface FigurePlace {
  text: string;
  figure: Figure;
  /** End of the figure or price before. */
  previousEnd: number;
  /** Start of the next figure; infinite for the last one. */
  nextStart: number;
  /** The price just before, which lends its words to the further figures of a list. */
  previous: InterpretedFigure | null;
  mode: ReadingMode;
  /** The text is written as in Taiwan and Hong Kong. */
  isTraditional: boolean;
  line: Line;
  /** The line above, where it is a label; empty where it is none. */
  labelAbove: string;
  /** Nothing in front of this speaks of the figure: the value of another label stands there. */
  from: number;
  /** The cell of a table that the figure stands in, with what the labels of its column and row say. */
  cell: { start: number; end: number; labels: string } | null;
}

/** The word that governs a figure; `[start, end)` is the wording with it. */
export interface Head {
  /** Empty where there is none. */
  word: string;
  /** `other`: the word says that the figure is no price. */
  kind: 'none' | 'other' | 'rate' | 'fee';
  start: number;
  end: number;
  /** The words behind the figure up to the head, where it stands there. */
  trail: string;
}

/** What stands around one figure, cut out once for all the rules that look at it. */
export interface FigureContext extends FigurePlace {
  /** The clause before the figure, without notes in brackets. */
  before: string;
  /** The clause behind it, up to the next figure. */
  after: string;
  /** The part of `before` that speaks of this figure and not of one on the line above. */
  near: string;
  /** The sentence around the figure, with `%` in its place; in a cell of a table with its labels and its row. */
  sentence: string;
  /** The wider surroundings on both sides. */
  around: string;
  head: Head;
  isLendingSpokenOf: boolean;
  isPenalty: boolean;
}

/** What the rules have made of a figure so far; each may change it. */
export interface Draft {
  period: Period | 'total' | null;
  /** A length said before the figure: months or payments, or days. */
  term: { count: number; isDays: boolean } | null;
  /** Takes its words from the price before: a further figure of a list, or what the page makes of that price. */
  inherits: 'no' | 'list' | 'conversion';
  isUplift: boolean;
  /** The uplift is in percentage points, not in percent of the rate. */
  isInPoints: boolean;
  isYearAssumed: boolean;
  /** A share taken once, though no fee word names it. */
  isOneOff: boolean;
  /** For a part of the term: 前三期1.68%. */
  isStage: boolean;
  kind: 'rate' | 'fee' | 'penalty' | 'one_off_fee';
  open: 'low' | 'high' | null;
  /** End of the words behind the figure that belong to it. */
  end: number;
}

/** Why a figure is no price. Each is a message of `npm run explain`. */
export const rejectionReasons = [
  'other_word_governs',
  'limit_spoken_of',
  'per_quarter_or_half_year',
  'rating',
  'worked_example',
  'share_of_another_rate',
  'change_in_points',
  'no_price_word',
  'money_of_others',
  'legal_cap',
  'statistic',
  'no_lending_spoken_of',
  'period_and_lending_unsaid',
  'nothing_or_all',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** One question about a figure. Changes the draft, or says why the figure is no price. */
export type Refiner = (draft: Draft, context: FigureContext) => RejectionReason | undefined;

/** What the words around a figure say of it; `[start, end)` is the whole wording in the normalized text. */
export interface InterpretedFigure {
  figure: Figure;
  start: number;
  end: number;
  /** The governing word, or what stood in for it. */
  head: string;
  /** A word governs it, its own or that of the price whose list it is in. */
  isGoverned: boolean;
  kind: 'rate' | 'fee' | 'penalty' | 'one_off_fee';
  /** `null`: none said. `total`: for all of the term. */
  period: Period | 'total' | null;
  /** Months, or days where `isDays`. */
  term: number | null;
  isDays: boolean;
  isYearAssumed: boolean;
  /** 每 or 总 says how the fee of a term is meant. */
  isTermClear: boolean;
  open: 'low' | 'high' | null;
  isUplift: boolean;
  isInPoints: boolean;
}
