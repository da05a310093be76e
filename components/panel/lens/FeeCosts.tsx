/** The yearly rate of one offer alone, with each of its charges, and with all of them. */
import words from '@/assets/strings/panel-lens.json';
import { useWords } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import { useNamedPercent } from '@/components/figures/named-percent';
import type { CostWithFees } from '@/lib/core/loans/cost-with-fees';
import { isAboveCap } from '@/lib/core/loans/court-cap';
import { type FeeTerms, type LoanCost, yearlyPercent } from '@/lib/core/loans/loan-cost';
import { toFen } from '@/lib/core/loans/money';
import type { FeeKind } from '@/lib/core/prices/price';

/** `kind` is null for a fee the price reader found without a name of its own. */
type NamedFee = FeeTerms & { kind?: FeeKind; surface?: string };

/** 299 元，先付一次; 本金的 1%; 没写多少. */
export function useFeeAmount(): (
  fee: Pick<FeeTerms, 'percentOfPrincipal' | 'when'> & { amountFen: number | null },
) => string {
  const t = useWords(words);
  const named = useNamedPercent();
  return ({ amountFen, percentOfPrincipal, when }) => {
    if (when === 'by_year')
      return percentOfPrincipal === null ? t('no_figure') : t('amount_by_year', { percent: named(percentOfPrincipal) });
    const sum = amountFen === null ? null : formatFen(toFen(amountFen)).replace(/\.00$/, '');
    if (sum !== null && when === 'monthly') return t('amount_monthly_yuan', { sum });
    const percent = percentOfPrincipal === null ? null : t('amount_percent', { percent: named(percentOfPrincipal) });
    const bare = sum === null ? percent : t('amount_yuan', { sum });
    return bare === null ? t('no_figure') : t(`amount_${when}`, { amount: bare });
  };
}

/** `isFloor`: worked out from a “from” price, so every figure is the least it can be. */
export function FeeCosts({ caption, costs, isFloor }: { caption: string; costs: CostWithFees; isFloor: boolean }) {
  const t = useWords(words);
  const amount = useFeeAmount();
  const counted = costs.each.filter(({ cost }) => cost !== null);
  const feeWords = (fee: NamedFee) =>
    fee.kind ? t('fee_named', { kind: t(`kind_${fee.kind}`), amount: amount(fee) }) : amount(fee);
  return (
    <>
      <table class="num-t fee-costs">
        <caption class="vh">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('col_what')}</th>
            <th scope="col">{t('col_year')}</th>
            <th scope="col">{t('col_cost')}</th>
          </tr>
        </thead>
        <tbody>
          <CostRow label={t('without')} cost={costs.without} isFloor={isFloor} />
          {counted.map(
            ({ fee, cost }, index) =>
              cost && (
                <CostRow
                  key={`${index}-${fee.when}`}
                  label={t('plus', { fee: feeWords(fee) })}
                  cost={cost}
                  isFloor={isFloor}
                />
              ),
          )}
          {counted.length > 1 && <CostRow label={t('with_all')} cost={costs.withAll} isFloor={isFloor} isTotal />}
        </tbody>
      </table>
      {costs.withAll.annual === null && <p class="small dim after">{t('no_cost')}</p>}
      {costs.unknown > 0 && <p class="small dim after">{t('unknown', { n: costs.unknown })}</p>}
    </>
  );
}

interface CostRowProps {
  label: string;
  cost: LoanCost;
  isFloor: boolean;
  isTotal?: boolean;
}

function CostRow({ label, cost, isFloor, isTotal = false }: CostRowProps) {
  const t = useWords(words);
  const from = (figure: string) => (isFloor ? t('at_least', { figure }) : figure);
  const named = useNamedPercent();
  const percent = yearlyPercent(cost);
  return (
    <tr class={isTotal ? 'on' : undefined}>
      <th scope="row">{label}</th>
      <td class={isAboveCap(percent) ? 'over' : undefined}>
        {percent === null ? '—' : from(named(Math.max(0, percent)))}
      </td>
      <td>{from(formatFen(cost.totalCostFen))}</td>
    </tr>
  );
}
