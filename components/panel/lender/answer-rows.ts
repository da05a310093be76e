/** The rows in which the answers stand: one for each that is known, one for neighbours that are not. */
import type { LenderSummary } from '@/lib/core/lenders/lender-summary';
import { type Answer, answers } from './record-parts';

export type AnswerRow = { known: true; answer: Answer } | { known: false; answers: Answer[] };

export function answerRows(lines: LenderSummary): AnswerRow[] {
  const rows: AnswerRow[] = [];
  for (const answer of answers) {
    const last = rows.at(-1);
    if (lines[answer].known) rows.push({ known: true, answer });
    else if (last && !last.known) last.answers.push(answer);
    else rows.push({ known: false, answers: [answer] });
  }
  return rows;
}
