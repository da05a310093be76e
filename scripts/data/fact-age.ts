/** Which facts were last seen true too long ago, the weightiest first: one line for each source and date. */
import type { DataFileName } from './checks/data-files';
import { type DataRows, objectsOf } from './checks/walk-data';

/** What a reader would lose most by if it had changed: days and duties, then prices, then who lends, then the rest. */
const weightOfPlace: readonly [RegExp, number][] = [
  [/^(rules|papers|letters|channels)\.json/, 5],
  [/^(tips|stages|guide)\.json/, 4],
  [/^lenders\.json: "[^"]+"\.(prices|late)/, 3],
  [/^lenders\.json: "[^"]+"\.(whoLends|licences|chain|status)/, 2],
];

export interface OldFacts {
  source: string;
  asOf: string;
  /** Sentences that rest on it. */
  count: number;
  weight: number;
  /** Where the weightiest stands. */
  place: string;
}

function weightOf(place: string): number {
  return weightOfPlace.find(([pattern]) => pattern.test(place))?.[1] ?? 1;
}

/** The last day that `asOf` can mean. */
const lastDayOf = (asOf: string) => (asOf.length === 4 ? `${asOf}-12-31` : asOf.length === 7 ? `${asOf}-31` : asOf);

/** `before`: facts seen on a later day are left out. */
export function oldFacts(
  rows: Readonly<Partial<Record<DataFileName, DataRows[DataFileName]>>>,
  before: string,
): OldFacts[] {
  const bySource = new Map<string, OldFacts>();
  for (const { place, value } of objectsOf(rows as DataRows)) {
    const { source, asOf } = value;
    if (typeof source !== 'string' || typeof asOf !== 'string' || lastDayOf(asOf) >= before) continue;
    const key = `${source} ${asOf}`;
    const weight = weightOf(place);
    const known = bySource.get(key);
    bySource.set(
      key,
      known
        ? {
            ...known,
            count: known.count + 1,
            weight: known.weight + weight,
            place: weight > weightOf(known.place) ? place : known.place,
          }
        : { source, asOf, count: 1, weight, place },
    );
  }
  return [...bySource.values()].sort((a, b) => b.weight - a.weight || (a.asOf < b.asOf ? -1 : 1));
}
