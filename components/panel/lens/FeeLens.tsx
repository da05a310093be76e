/** The charges named beside the page's prices, and what the year comes to without and with each. */
import { useState } from 'preact/hooks';
import calcWords from '@/assets/strings/panel-calc.json';
import words from '@/assets/strings/panel-lens.json';
import { useName, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { FigureField } from '@/components/panel/calc/FigureField';
import { readFigure, within } from '@/components/panel/calc/read-figure';
import { FindOnPage } from '@/components/panel/page/FindOnPage';
import { feesBeside } from '@/components/panel/page/PriceActions';
import { costWithFees } from '@/lib/core/hidden-fees';
import type { Lender } from '@/lib/core/lender';
import type { FeeTerms } from '@/lib/core/loan-cost';
import { fenFromYuan, toFen } from '@/lib/core/money';
import { offerTermsOf } from '@/lib/core/page-prices';
import type { FeeOnPage, PriceOnPage, TabReport } from '@/lib/services/page-state';
import { FeeCosts, useFeeAmount } from './FeeCosts';

interface FeeLensProps {
  tabId: number;
  report: TabReport;
  lenders: ReadonlyMap<string, Lender>;
}

interface Ground {
  principal: string;
  term: string;
}

const usual = { principal: '10,000', term: '12' };
/** Above it a figure is a misprint, and no plan is made of it. */
const mostPercent = 10_000;

/** Prices with the fees in their own card, each fee once. */
function offersWithFees({ prices, fees }: TabReport): { price: PriceOnPage; fees: FeeOnPage[] }[] {
  return prices.flatMap((price) => {
    const beside = feesBeside(price, fees);
    return beside.length === 0 ? [] : [{ price, fees: distinct(beside) }];
  });
}

/** Each charge once; a word without a figure gives way to the same kind with one. A box that is ticked stays known. */
function distinct(fees: readonly FeeOnPage[]): FeeOnPage[] {
  const hasFigure = ({ amountFen, percentOfPrincipal }: FeeOnPage) => amountFen !== null || percentOfPrincipal !== null;
  const withFigure = fees.filter(hasFigure);
  const bare = fees.filter((fee) => !hasFigure(fee) && !withFigure.some(({ kind }) => kind === fee.kind));
  const keyOf = ({ kind, amountFen, percentOfPrincipal, when }: FeeOnPage) => [kind, amountFen, percentOfPrincipal, when].join(' ');
  const isTicked = (kind: FeeOnPage['kind']) => fees.some((fee) => fee.kind === kind && fee.isTicked);
  return [...new Map([...withFigure, ...bare].map((fee) => [keyOf(fee), { ...fee, isTicked: isTicked(fee.kind) }])).values()];
}

export function FeeLens({ tabId, report, lenders }: FeeLensProps) {
  const t = useWords(words);
  const offers = offersWithFees(report);
  const stated = offers.map(({ price }) => price);
  const saidPrincipal = stated.find(({ principalYuan }) => principalYuan !== undefined)?.principalYuan;
  const saidTerm = stated.find(({ periods }) => periods !== undefined)?.periods;
  const [typed, setTyped] = useState<Partial<Ground>>({});
  if (offers.length === 0) return null;
  const ground: Ground = {
    principal: typed.principal ?? (saidPrincipal === undefined ? usual.principal : String(saidPrincipal)),
    term: typed.term ?? (saidTerm === undefined ? usual.term : String(saidTerm)),
  };
  return (
    <section class="sec" aria-labelledby="page-fees">
      <h2 class="sec-h" id="page-fees">
        {t('fees')}
        <small>{t('fees_note')}</small>
      </h2>
      <Fields
        ground={ground}
        onType={(part) => setTyped({ ...typed, ...part })}
        isSaid={{ principal: saidPrincipal !== undefined && typed.principal === undefined, term: saidTerm !== undefined && typed.term === undefined }}
      />
      {offers.map(({ price, fees }) => (
        <OfferFees
          key={`${price.place.frameId}-${price.place.markId}`}
          tabId={tabId}
          price={price}
          fees={fees}
          ground={ground}
          lender={price.lenderId === null ? undefined : lenders.get(price.lenderId)}
        />
      ))}
      <div class="after">
        <Notice lead={t('fees_limit_strong')}>{t('fees_limit')}</Notice>
      </div>
    </section>
  );
}

interface FieldsProps {
  ground: Ground;
  onType: (part: Partial<Ground>) => void;
  /** The page states it, and the reader has not typed another. */
  isSaid: { principal: boolean; term: boolean };
}

function Fields({ ground, onType, isSaid }: FieldsProps) {
  const t = useWords(words);
  const calc = useWords(calcWords);
  return (
    <div class="fields">
      <FigureField
        label={calc('principal')}
        unit={calc('yuan')}
        value={ground.principal}
        hint={isSaid.principal ? t('from_page') : t('ask_principal', { sum: usual.principal })}
        onInput={(principal) => onType({ principal })}
      />
      <FigureField
        label={calc('periods')}
        unit={calc('months')}
        value={ground.term}
        inputMode="numeric"
        hint={isSaid.term ? t('from_page') : t('ask_term', { n: Number(usual.term) })}
        onInput={(term) => onType({ term })}
      />
    </div>
  );
}

interface OfferFeesProps {
  tabId: number;
  price: PriceOnPage;
  fees: readonly FeeOnPage[];
  ground: Ground;
  lender: Lender | undefined;
}

function OfferFees({ tabId, price, fees, ground, lender }: OfferFeesProps) {
  const t = useWords(words);
  const calc = useWords(calcWords);
  const name = useName();
  return (
    <div class="fee-offer">
      <h3>
        <q lang="zh">{price.surface}</q>
        <small>
          {lender && `${name(lender.name)} · `}
          <FindOnPage tabId={tabId} place={price.place} what={price.surface} />
        </small>
      </h3>
      <ul>
        {fees.map((fee) => (
          <FeeRow key={`${fee.kind} ${fee.surface}`} fee={fee} />
        ))}
      </ul>
      <Costs price={price} fees={fees} ground={ground} missing={calc('missing')} caption={t('with_without', { wording: price.surface })} />
    </div>
  );
}

function FeeRow({ fee }: { fee: FeeOnPage }) {
  const t = useWords(words);
  const amount = useFeeAmount();
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
        {!isWordingOnly && (fee.amountFen !== null || fee.percentOfPrincipal !== null) && fee.assumptions.length > 0 && (
          <span class="cap dimmer">{fee.assumptions.map((assumption) => t(assumption)).join(' ')}</span>
        )}
      </span>
    </li>
  );
}

function termsOfFee({ amountFen, percentOfPrincipal, when, kind, surface }: FeeOnPage): FeeTerms & Pick<FeeOnPage, 'kind' | 'surface'> {
  return { amountFen: amountFen === null ? null : toFen(amountFen), percentOfPrincipal, when, kind, surface };
}

function Costs({ price, fees, ground, missing, caption }: Pick<OfferFeesProps, 'price' | 'fees' | 'ground'> & { missing: string; caption: string }) {
  const t = useWords(words);
  const charged = fees.filter(({ kind }) => kind !== 'pre_ticked');
  if (charged.length === 0) return null;
  const principal = within(readFigure(ground.principal), 1, 100_000_000);
  const periods = within(readFigure(ground.term), 1, 600);
  if (principal === null || periods === null || !Number.isInteger(periods)) return <p class="small dim">{missing}</p>;
  const terms = offerTermsOf(price);
  const annualPercent = terms?.annualPercent ?? null;
  if (terms === null || annualPercent === null || annualPercent > mostPercent) return <p class="small dim">{t('no_rate')}</p>;
  const plan = { kind: terms.repayment, principalFen: fenFromYuan(principal), periods, annualPercent };
  return <FeeCosts caption={caption} costs={costWithFees(plan, charged.map(termsOfFee))} />;
}
