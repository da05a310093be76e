/** How many of the three questions the records of the mainland answer: who lends, the price in a year, what being late means. */
import summaryWords from '@/assets/strings/lender-summary.json';
import { type Lender, type LenderKind, lenderKinds } from '@/lib/core/lenders/lender';
import { lenderSummary } from '@/lib/core/lenders/lender-summary';
import type { DataRows } from './walk-data';

export const questions = ['who', 'aYear', 'ifLate'] as const;
export type Question = (typeof questions)[number];
export type Answered = Record<Question, number>;

/** No change of the data may answer fewer. Raise it when more is found; the run of `npm run data:coverage` says by how much. */
export const coverageFloor: Answered = { who: 92, aYear: 42, ifLate: 8 };

export interface Coverage extends Answered {
  records: number;
}

function coverageOf(lenders: readonly Lender[]): Coverage {
  const coverage: Coverage = { records: lenders.length, who: 0, aYear: 0, ifLate: 0 };
  for (const lender of lenders) {
    const summary = lenderSummary(lender, summaryWords);
    for (const question of questions) if (summary[question].known) coverage[question] += 1;
  }
  return coverage;
}

export function mainlandCoverage(lenders: readonly Lender[]): { all: Coverage; byKind: [LenderKind, Coverage][] } {
  const mainland = lenders.filter(({ kind }) => kind !== 'outside_mainland');
  const byKind = lenderKinds.flatMap((kind): [LenderKind, Coverage][] => {
    const own = mainland.filter((lender) => lender.kind === kind);
    return own.length === 0 ? [] : [[kind, coverageOf(own)]];
  });
  return { all: coverageOf(mainland), byKind };
}

export function coverageProblems(rows: DataRows): string[] {
  const { all } = mainlandCoverage(rows.lenders as unknown as Lender[]);
  return questions
    .filter((question) => all[question] < coverageFloor[question])
    .map(
      (question) =>
        `lenders.json: ${all[question]} records of the mainland answer “${question}”, ${coverageFloor[question]} did before`,
    );
}
