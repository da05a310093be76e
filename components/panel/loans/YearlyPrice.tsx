/** What a loan costs in a year by its contract and with its fees, on the ruler that has the 24 % line. */
import formWords from '@/assets/strings/panel-loan-form.json';
import { useWords } from '@/components/app-context';
import { useNamedPercent } from '@/components/figures/named-percent';
import { usePriceWords } from '@/components/figures/PriceRow';
import { PriceRuler } from '@/components/figures/PriceRuler';
import { isAboveCap, twoDecimals } from '@/lib/core/loans/court-cap';

interface YearlyPriceProps {
  contractPercent: number | null;
  withFeesPercent: number | null;
  /** Elsewhere the 24 % line is not the law. */
  isMainland?: boolean;
  /** What the price rests on. */
  note: string;
}

export function YearlyPrice({ contractPercent, withFeesPercent, isMainland = true, note }: YearlyPriceProps) {
  const form = useWords(formWords);
  const named = useNamedPercent();
  const said = usePriceWords();
  const shown = withFeesPercent === null ? null : twoDecimals(withFeesPercent);
  const { sentence } = said({ kind: 'rate', annualPercentLow: shown, annualPercentHigh: shown });
  return (
    <div class="loan-price after">
      <p class="small">
        <b class={isMainland && isAboveCap(shown) ? 'num is over' : 'num'}>
          {shown === null ? form('price_no_fees') : form('price_with_fees', { percent: named(shown) })}
        </b>
        {contractPercent !== null && ` · ${form('price_rate', { percent: named(twoDecimals(contractPercent)) })}`}
      </p>
      {isMainland && shown !== null && <PriceRuler low={shown} high={shown} label={sentence} />}
      <p class="small dim">{[isMainland && shown !== null && sentence, note].filter(Boolean).join(' · ')}</p>
    </div>
  );
}
