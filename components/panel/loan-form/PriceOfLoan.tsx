/** What the loan costs in a year: as it is typed, or, until enough is typed, as the offer has it. */
import formWords from '@/assets/strings/panel-loan-form.json';
import { useWords } from '@/components/app-context';
import { figureOf, readTyped } from '@/components/figures/figure-kinds';
import { formatFen } from '@/components/figures/format-fen';
import { YearlyPrice } from '@/components/panel/loans/YearlyPrice';
import type { OwnLoanInput } from '@/components/panel/navigation/own-loan-input';
import { instalmentPercent } from '@/lib/core/loans/instalment-percent';
import { yearlyPercent } from '@/lib/core/loans/loan-cost';
import { defaultPrincipalYuan, defaultTermMonths } from '@/lib/core/loans/loan-defaults';
import { fenFromYuan } from '@/lib/core/loans/money';
import { offerOutcome } from '@/lib/core/offers/compare-offers';
import type { Offer } from '@/lib/core/offers/offer';
import { type YearlyPrice as Price, yearlyPrice } from '@/lib/core/own-loans/yearly-price';

/** null: something is still missing, or there are no fees to tell of. */
function priceTyped(input: OwnLoanInput): Price | null {
  if (input.known === 'list') return null;
  const sum = figureOf(readTyped(input.sum, 'sum'));
  const periods = figureOf(readTyped(input.periods, 'months'));
  if (sum === null || periods === null) return null;
  const principalFen = fenFromYuan(sum);
  const each = figureOf(readTyped(input.instalment, 'sum'));
  const annualPercent =
    input.known === 'rate'
      ? figureOf(readTyped(input.percent, 'percent'))
      : each === null
        ? null
        : instalmentPercent(principalFen, fenFromYuan(each), periods);
  if (annualPercent === null) return null;
  const kind = input.known === 'rate' ? input.kind : 'equal_instalments';
  return yearlyPrice({
    principalFen,
    plan: { by: 'rate', kind, periods, annualPercent },
    upfrontFeeFen: fenFromYuan(figureOf(readTyped(input.upfront, 'fee')) ?? 0),
    monthlyFeeFen: fenFromYuan(figureOf(readTyped(input.monthlyFee, 'fee')) ?? 0),
  });
}

const assumed = { principalFen: fenFromYuan(defaultPrincipalYuan), termMonths: defaultTermMonths };

export function PriceOfLoan({ input, offer }: { input: OwnLoanInput; offer: Offer | null }) {
  const form = useWords(formWords);
  const typed = priceTyped(input);
  const outcome = offer && offerOutcome(offer, assumed, null);
  const offered = outcome?.cost ? yearlyPercent(outcome.cost) : null;
  const hasFeesLeft = offer !== null && (offer.feesLeftOut > 0 || offer.yearlyFeePercent !== null);
  if (typed === null && offered === null) return null;
  return (
    <section aria-label={form('price')}>
      {typed ? (
        <YearlyPrice {...typed} note={form('price_typed')} />
      ) : (
        outcome && (
          <YearlyPrice
            contractPercent={offer?.annualIs === 'price' ? offer.annualPercent : null}
            withFeesPercent={offered}
            note={`${form('price_of_offer')} · ${form('price_at', { sum: formatFen(outcome.principalFen).replace('.00', ''), n: outcome.termMonths })}`}
          />
        )
      )}
      {hasFeesLeft && <p class="small">{form('price_left')}</p>}
    </section>
  );
}
