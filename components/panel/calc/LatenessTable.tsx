/** The figures of the lateness plot as a table: the ends of the stages and the reader's day, each with its stage. */
import words from '@/assets/strings/panel-calc.json';
import { useText, useWords } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import { SumsTable } from '@/components/figures/SumsTable';
import type { Stage } from '@/lib/core/lenders/knowledge';
import { stageOnDay } from '@/lib/core/loans/late-stage';
import { isOverdueRateAboveCap, type LatenessTerms, latenessSeries } from '@/lib/core/loans/lateness';
import { toFen } from '@/lib/core/loans/money';

const tableDays = [1, 30, 90, 180, 360] as const;

interface LatenessTableProps {
  terms: LatenessTerms;
  daysOverdue: number;
  stages: readonly Stage[];
}

/** Below the cap there is no column for it: it would repeat the contract's figures. */
export function LatenessTable({ terms, daysOverdue, stages }: LatenessTableProps) {
  const t = useWords(words);
  const text = useText();
  const isAbove = isOverdueRateAboveCap(terms);
  const points = latenessSeries(terms, [...tableDays, daysOverdue]);
  const stageOf = (day: number) => stages.find(({ id }) => id === stageOnDay(day));
  const columns = [
    t('table_days'),
    t('table_contract'),
    ...(isAbove ? [t('table_line')] : []),
    t(isAbove ? 'table_difference' : 'table_added'),
  ];
  return (
    <SumsTable
      label={t('table_caption')}
      look={isAbove ? undefined : 'under-line'}
      columns={columns}
      largestFen={points.at(-1)?.owedByContractFen ?? terms.overdueFen}
    >
      <tbody>
        {points.map((point) => {
          const stage = stageOf(point.daysOverdue);
          return (
            <tr key={point.daysOverdue} class={point.daysOverdue === daysOverdue ? 'on' : undefined}>
              <th scope="row">
                {point.daysOverdue}
                {stage && <small>{text(stage.title)}</small>}
              </th>
              <td>{formatFen(point.owedByContractFen)}</td>
              {isAbove && <td>{formatFen(point.owedAtCapFen)}</td>}
              <td>{formatFen(isAbove ? point.differenceFen : toFen(point.owedByContractFen - terms.overdueFen))}</td>
            </tr>
          );
        })}
      </tbody>
    </SumsTable>
  );
}
