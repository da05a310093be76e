/** All payments of loans as a table that a spreadsheet opens, in the reader's words, with sums as figures and days as text. */
import type words from '@/assets/strings/panel-loan-files.json';
import { onOneLine } from '@/components/on-one-line';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import type { OpenDue } from '@/lib/core/own-loans/payments-applied';
import { type CsvCell, csvText } from '@/lib/core/wording/csv';

type Say = (key: keyof typeof words) => string;

export interface LoanSchedule {
  loan: OwnLoan;
  dues: readonly OpenDue[];
}

type Row = OpenDue & { loan: OwnLoan };

function stateOf({ due, settledOn, openFen, penaltyFen }: OpenDue, today: string): keyof typeof words {
  if (settledOn !== null) return 'state_paid';
  if (due.dueOn < today) return 'state_late';
  return openFen - penaltyFen < due.amountFen ? 'state_part' : 'state_ahead';
}

const columns = (today: string, t: Say): [heading: keyof typeof words, cell: (row: Row) => CsvCell][] => [
  ['csv_lender', ({ loan }) => onOneLine(loan.lender)],
  ['csv_number', ({ due }) => due.number],
  ['csv_due_on', ({ due }) => due.dueOn],
  ['csv_amount', ({ due }) => due.amountFen / 100],
  ['csv_principal', ({ due }) => due.principalFen / 100],
  ['csv_interest', ({ due }) => due.interestFen / 100],
  ['csv_fee', ({ due }) => due.feeFen / 100],
  ['csv_balance', ({ due }) => due.balanceFen / 100],
  ['csv_penalty', ({ penaltyCountedFen }) => penaltyCountedFen / 100],
  ['csv_open', ({ openFen }) => openFen / 100],
  ['csv_paid_on', ({ settledOn }) => settledOn],
  ['csv_state', (row) => t(stateOf(row, today))],
];

export function scheduleCsv(schedules: readonly LoanSchedule[], today: string, t: Say): string {
  const all = columns(today, t);
  const rows = schedules.flatMap(({ loan, dues }) => dues.map((due): Row => ({ ...due, loan })));
  return csvText([all.map(([heading]) => t(heading)), ...rows.map((row) => all.map(([, cell]) => cell(row)))]);
}
