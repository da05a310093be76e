/** Reads the labelled wordings of `tests/corpus/prices`: what pages say, by kind, each with the prices it states. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReadingMode } from '@/lib/core/prices/interpretation';
import type { Price } from '@/lib/core/prices/price';

/** What else is known of a stated price. A row that names the kind also says whether the page's own figure differs, and what a flat fee comes to. */
export interface StatedDetails extends Partial<Pick<Price, 'pageAnnualPercent' | 'periods' | 'principalYuan'>> {
  kind: Price['kind'];
  /** Yearly percent under an assumption; the upper end where there are two. */
  readings?: Record<string, number>;
  /** Assumptions that must be among the price's. */
  assumptions?: string[];
}

/** Words that hold the figure, its yearly ends in percent (null = open, or nothing yearly can be said), and details. */
export type StatedPrice = [words: string, yearlyLow: number | null, yearlyHigh: number | null, details?: StatedDetails];

export interface WordingRow {
  text: string;
  /** `selection`: read as a text that the reader chose. */
  mode?: ReadingMode;
  /** In text order; none where the text states no price of a loan. */
  prices: StatedPrice[];
  /** Words that may be read or not. */
  optional?: string[];
  /** The reader does not read it rightly yet. */
  gap?: true;
  /** The rule that the row is an example of. */
  why?: string;
}

const keysOfRow = new Set(['text', 'mode', 'prices', 'optional', 'gap', 'why']);
const keysOfDetails = new Set(['kind', 'readings', 'assumptions', 'pageAnnualPercent', 'periods', 'principalYuan']);

/** A mistyped key would assert nothing, so it is an error. */
function parseRow(line: string, file: string): WordingRow {
  const row = JSON.parse(line) as WordingRow;
  const unknown = [
    ...Object.keys(row).filter((key) => !keysOfRow.has(key)),
    ...row.prices.flatMap(([, , , details = {}]) => Object.keys(details).filter((key) => !keysOfDetails.has(key))),
  ];
  if (unknown.length > 0) throw new Error(`${file}: unknown key ${unknown.join(', ')} in ${line}`);
  return row;
}

const folder = resolve(import.meta.dirname, '../corpus/prices');

/** Every file of the corpus, named by the kind of its wordings. */
export const wordingKinds: readonly { kind: string; rows: WordingRow[] }[] = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .map((file) => ({
    kind: file.replace('.jsonl', '').replaceAll('-', ' '),
    rows: readFileSync(resolve(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => parseRow(line, file)),
  }));
