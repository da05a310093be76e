/** The charges named beside one price of a page, and the yearly rate without and with each. */
import calcWords from '@/assets/strings/panel-calc.json';
import words from '@/assets/strings/panel-lens.json';
import { useWords } from '@/components/app-context';
import { FigureField } from '@/components/figures/FigureField';
import { figureOf, readTyped } from '@/components/figures/figure-kinds';
import { formatFen } from '@/components/figures/format-fen';
import { defaultTyped } from '@/components/figures/loan-input';
import { within } from '@/components/figures/read-figure';
import { Notice } from '@/components/Notice';
import { FeeCosts, useFeeAmount } from '@/components/panel/lens/FeeCosts';
import { useFeeNotes } from '@/components/panel/lens/fee-notes';
import { costWithFees } from '@/lib/core/loans/cost-with-fees';
import type { FeeTerms } from '@/lib/core/loans/loan-cost';
import { maxPlannedAnnualPercent, maxTermMonths, maxYuan, minYuan } from '@/lib/core/loans/loan-defaults';
import { fenFromYuan, toFen } from '@/lib/core/loans/money';
import { type ExampleTerms, termsOfFee, usualExample } from '@/lib/core/offers/price-with-fees';
import { offerTermsOf } from '@/lib/core/offers/stated-price';
import type { FeeOnPage, PriceOnPage } from '@/lib/services/tabs/page-state';

/** What the reader typed for offers that do not say; null where it is no figure. */
export interface Typed {
  principal: string;
  term: string;
}

interface FieldsProps {
  typed: Typed;
  onType: (part: Partial<Typed>) => void;
  /** At least one offer does not state it. */
  isAsked: { principal: boolean; term: boolean };
}

export function ExampleFields({ typed, onType, isAsked }: FieldsProps) {
  const t = useWords(words);
  const calc = useWords(calcWords);
  if (!isAsked.principal && !isAsked.term) return null;
  return (
    <div class="fields">
      {isAsked.principal && (
        <FigureField
          kind="sum"
          label={calc('principal')}
          unit={calc('yuan')}
          value={typed.principal}
          hint={
            typed.principal === defaultTyped.principal
              ? t('ask_principal', { sum: defaultTyped.principal })
              : t('yours')
          }
          onInput={(principal) => onType({ principal })}
        />
      )}
      {isAsked.term && (
        <FigureField
          kind="months"
          label={calc('periods')}
          unit={calc('months')}
          value={typed.term}
          hint={typed.term === defaultTyped.term ? t('ask_term', { n: Number(defaultTyped.term) }) : t('yours')}
          onInput={(term) => onType({ term })}
        />
      )}
    </div>
  );
}

interface OfferFeesProps {
  price: PriceOnPage;
  /** Each once. */
  fees: readonly FeeOnPage[];
  typed: Typed;
}

/** Folded: the row above says what it comes to. */
export function OfferFees({ price, fees, typed }: OfferFeesProps) {
  const t = useWords(words);
  const calc = useWords(calcWords);
  return (
    <details class="fee-offer">
      <summary class="more">{t('fees_of', { n: fees.length })}</summary>
      <ul>
        {fees.map((fee) => (
          <FeeRow key={`${fee.kind} ${fee.surface}`} fee={fee} />
        ))}
      </ul>
      <Costs
        price={price}
        fees={fees}
        typed={typed}
        missing={calc('missing')}
        caption={t('with_without', { wording: price.surface })}
      />
      <div class="after">
        <Notice lead={t('fees_limit_strong')}>{t('fees_limit')}</Notice>
      </div>
    </details>
  );
}

function FeeRow({ fee }: { fee: FeeOnPage }) {
  const t = useWords(words);
  const amount = useFeeAmount();
  const notes = useFeeNotes();
  const isWordingOnly = fee.kind === 'pre_ticked';
  return (
    <li class="pair fee">
      <b>{t(`kind_${fee.kind}`)}</b>
      <span>
        {isWordingOnly ? t('pre_ticked_what') : amount(fee)}
        <q class="cap dimmer" lang="zh">
          {fee.surface}
        </q>
        {fee.isTicked && !isWordingOnly && <strong class="small ticked">{t('ticked')}</strong>}
        {!isWordingOnly &&
          notes(fee).map((note) => (
            <span key={note} class="cap dimmer">
              {note}
            </span>
          ))}
      </span>
    </li>
  );
}

function namedTermsOf(fee: FeeOnPage): FeeTerms & Pick<FeeOnPage, 'kind' | 'surface'> {
  return { ...termsOfFee(fee), kind: fee.kind, surface: fee.surface };
}

/** Whether the offer says it, the reader typed it, or it is only an example. */
type Origin = 'offer' | 'typed' | 'example';

/** The example that offers which do not say are worked out for, as far as what is typed is one. */
export function exampleOf(typed: Typed): ExampleTerms {
  const yuan = within(figureOf(readTyped(typed.principal, 'sum')), minYuan, maxYuan);
  const months = within(figureOf(readTyped(typed.term, 'months')), 1, maxTermMonths);
  return {
    principalYuan: yuan ?? usualExample.principalYuan,
    periods: months !== null && Number.isInteger(months) ? months : usualExample.periods,
  };
}

/** Sum and term an offer is worked out for: its own, otherwise those typed. null where the typed ones are not valid. */
function sumAndTerm(
  { principalYuan, periods }: PriceOnPage,
  typed: Typed,
): { yuan: number; periods: number; from: { yuan: Origin; periods: Origin } } | null {
  const yuan = within(principalYuan ?? figureOf(readTyped(typed.principal, 'sum')), minYuan, maxYuan);
  const months = within(periods ?? figureOf(readTyped(typed.term, 'months')), 1, maxTermMonths);
  if (yuan === null || months === null || !Number.isInteger(months)) return null;
  const from = (own: number | undefined, isUsual: boolean): Origin =>
    own !== undefined ? 'offer' : isUsual ? 'example' : 'typed';
  return {
    yuan,
    periods: months,
    from: {
      yuan: from(principalYuan, typed.principal === defaultTyped.principal),
      periods: from(periods, typed.term === defaultTyped.term),
    },
  };
}

function Costs({ price, fees, typed, missing, caption }: OfferFeesProps & { missing: string; caption: string }) {
  const t = useWords(words);
  const charged = fees.filter(({ kind }) => kind !== 'pre_ticked');
  if (charged.length === 0) return null;
  const ground = sumAndTerm(price, typed);
  if (ground === null) return <p class="small dim">{missing}</p>;
  const terms = offerTermsOf(price);
  const annualPercent = terms?.annualPercent ?? null;
  if (terms === null || annualPercent === null || annualPercent > maxPlannedAnnualPercent)
    return <p class="small dim">{t('no_rate')}</p>;
  const plan = {
    kind: terms.repayment,
    principalFen: fenFromYuan(ground.yuan),
    periods: ground.periods,
    annualPercent,
  };
  // A stated payment belongs to the stated sum and term; with others it would be another loan.
  const isOwn = ground.from.yuan === 'offer' && ground.from.periods === 'offer';
  const instalmentFen = terms.instalmentFen !== null && isOwn ? toFen(terms.instalmentFen) : null;
  const parts = [
    [ground.from.yuan, t('ground_sum', { sum: formatFen(plan.principalFen).replace(/\.00$/, '') })],
    [ground.from.periods, t('ground_term', { n: ground.periods })],
  ] as const;
  const isAlike = ground.from.yuan === ground.from.periods;
  const join = t('ground_join');
  const said = isAlike
    ? t(`ground_${ground.from.yuan}`, { part: parts.map(([, part]) => part).join(join) })
    : parts.map(([from, part]) => t(`ground_${from}`, { part })).join(join);
  return (
    <>
      <p class="cap dim after">{t('ground', { terms: said })}</p>
      <FeeCosts
        caption={caption}
        costs={costWithFees(plan, charged.map(namedTermsOf), instalmentFen)}
        isFloor={terms.annualIs === 'floor' && instalmentFen === null}
      />
    </>
  );
}
