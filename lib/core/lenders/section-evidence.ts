/** What the sentences of one section rest on, said once: its sources, how sure most of them are, and the oldest date. */
import { type Confidence, confidences } from '@/lib/core/wording/fact';
import type { Evidence } from './lender-summary';

/** Advice of our own, with no source behind it; never called a retelling. */
const adviceSource = 'own-advice';

export function isOwnAdvice({ source }: Pick<Evidence, 'source'>): boolean {
  return source === adviceSource;
}

const isSame = (a: Evidence, b: Evidence) =>
  a.source === b.source && a.asOf === b.asOf && a.confidence === b.confidence;

/** Each source, date and confidence once, in the order of first use. */
export function sourcesOf(cited: readonly Evidence[]): Evidence[] {
  const seen: Evidence[] = [];
  for (const { source, asOf, confidence } of cited) {
    const one = { source, asOf, confidence };
    if (!seen.some((known) => isSame(known, one))) seen.push(one);
  }
  return seen;
}

/** Place of a fact's source among `sourcesOf`, from 1. */
export function sourceNumber(sources: readonly Evidence[], cited: Evidence): number {
  return sources.findIndex((known) => isSame(known, cited)) + 1;
}

/** The confidence of most of them; of two as frequent, the less sure one. null where nothing is cited. */
export function usualConfidence(cited: readonly Evidence[]): Confidence | null {
  let usual: Confidence | null = null;
  let most = 0;
  for (const confidence of confidences) {
    const count = cited.filter((one) => one.confidence === confidence).length;
    if (count > 0 && count >= most) {
      usual = confidence;
      most = count;
    }
  }
  return usual;
}

/** The date longest ago; of dates that begin alike the less exact counts as the older. null where nothing is cited. */
export function oldestDate(cited: readonly Pick<Evidence, 'asOf'>[]): string | null {
  return cited.map(({ asOf }) => asOf).sort()[0] ?? null;
}
