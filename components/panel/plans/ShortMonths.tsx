/** Whether the money suffices in every month of the chosen plan: the first month that falls short, the loans it leaves unpaid, and the least that would do. */
import { useEffect, useId, useState } from 'preact/hooks';
import { formatFen } from '@/components/figures/format-fen';
import { Notice } from '@/components/Notice';
import { turnToChapter } from '@/components/panel/guide/guide-chapters';
import { PlaceButton } from '@/components/panel/navigation/PlaceButton';
import { PlaceRow } from '@/components/panel/navigation/PlaceRow';
import { guideAt } from '@/components/panel/navigation/panel-route';
import { type CheapestChanges, cheapestChanges, leastThatEnds, type Search } from '@/lib/core/payoff/cheapest-changes';
import type { PayoffLoan } from '@/lib/core/payoff/payoff-loan';
import type { PayoffPlan, PayoffSetup, ShortMonth } from '@/lib/core/payoff/simulate-payoff';
import { usePlanWords } from './use-plan-words';

interface ShortMonthsProps {
  setup: PayoffSetup;
  plan: PayoffPlan;
  startMonth: string;
}

export function ShortMonths({ setup, plan, startMonth }: ShortMonthsProps) {
  const { t, monthOf } = usePlanWords();
  const heading = useId();
  const { short, tightest } = plan;
  return (
    <section class="sec" aria-labelledby={heading}>
      <h2 class="sec-h" id={heading}>
        {t('enough')}
      </h2>
      {short === null ? (
        <p class="after">
          {t('enough_yes')}
          {tightest && t('tightest', { month: monthOf(startMonth, tightest.month), sum: formatFen(tightest.spareFen) })}
        </p>
      ) : (
        <>
          <NeverEnds setup={setup} plan={plan} short={short} />
          <FirstShort short={short} setup={setup} plan={plan} startMonth={startMonth} />
          <Changes setup={setup} plan={plan} short={short} startMonth={startMonth} />
        </>
      )}
    </section>
  );
}

interface NeverEndsProps extends Omit<ShortMonthsProps, 'startMonth'> {
  short: ShortMonth;
}

/** Why it does not end, and from which sum it would. */
function NeverEnds({ setup, plan, short }: NeverEndsProps) {
  const { t, yuan } = usePlanWords();
  const { end } = plan;
  const isEndless = end.state !== 'ends';
  const least = useSearched(plan, isEndless, () => leastThatEnds(setup, plan.strategy));
  if (!isEndless) return null;
  const loan = setup.loans[end.state === 'never' ? end.loan : (short.loans[0]?.loan ?? 0)];
  return (
    <>
      <div class="after">
        {end.state === 'beyond' ? (
          <Notice lead={t('beyond')} />
        ) : (
          <Notice lead={t('never')}>
            {end.moneyFen === 0
              ? t('never_nothing')
              : t('never_added', {
                  lender: loan?.lender ?? '',
                  added: formatFen(end.addedFen),
                  money: formatFen(end.moneyFen),
                })}
          </Notice>
        )}
      </div>
      <dl class="result changes">
        <dt>{t('never_least')}</dt>
        <dd>{least === undefined ? '—' : least === null ? t('never_least_none') : yuan(least)}</dd>
      </dl>
      <WaysOn loan={loan} />
    </>
  );
}

/** A kind word, whom to write to and where to turn. */
function WaysOn({ loan }: { loan: PayoffLoan | undefined }) {
  const { t } = usePlanWords();
  return (
    <>
      <p class="after">{t('never_kind')}</p>
      <p class="actions">
        {loan && (
          <PlaceButton row="plan-letter" place={{ view: 'letters', loanId: loan.id, letterId: 'plan' }}>
            {t('never_letter', { lender: loan.lender })}
          </PlaceButton>
        )}{' '}
        <PlaceButton row="plan-turn" place={guideAt(turnToChapter)}>
          {t('never_turn')}
        </PlaceButton>
      </p>
    </>
  );
}

function FirstShort({ short, setup, plan, startMonth }: ShortMonthsProps & { short: ShortMonth }) {
  const { t, monthOf } = usePlanWords();
  const until = plan.lastShortMonth ?? short.month;
  return (
    <>
      <div class="after">
        <Notice lead={t('short', { month: monthOf(startMonth, short.month), sum: formatFen(short.gapFen) })}>
          {plan.end.state === 'ends' &&
            (until === short.month ? t('short_once') : t('short_until', { month: monthOf(startMonth, until) }))}
        </Notice>
      </div>
      <p class="small dim after">{t('short_order')}</p>
      <ul>
        {short.loans.map(({ loan: at, shortFen }) => {
          const loan = setup.loans[at];
          if (loan === undefined) return null;
          return (
            <li key={loan.id}>
              <PlaceRow row={`short-${loan.id}`} place={{ view: 'loan', loanId: loan.id }}>
                <span class="t">{loan.lender}</span>
                <span class="d num">{t('short_by', { sum: formatFen(shortFen) })}</span>
              </PlaceRow>
            </li>
          );
        })}
      </ul>
      {/* Where it never ends they stand above, with the reason. */}
      {plan.end.state === 'ends' && <WaysOn loan={setup.loans[short.loans[0]?.loan ?? 0]} />}
    </>
  );
}

/** With sixty loans a search takes half a second and more: it waits until nothing else does, and lets the screen answer in between; a dash stands in each row until then. */
const searchAfterMs = 200;
const searchAtOnceMs = 16;

/** undefined: not found yet. */
function useSearched<T>(plan: PayoffPlan, isWanted: boolean, search: () => Search<T>): T | undefined {
  const [found, setFound] = useState<{ plan: PayoffPlan; is: T } | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    const searching = search();
    const goOn = () => {
      const until = performance.now() + searchAtOnceMs;
      let tried = searching.next();
      while (!tried.done && performance.now() < until) tried = searching.next();
      if (tried.done) setFound({ plan, is: tried.value });
      else timer = setTimeout(goOn);
    };
    let timer = setTimeout(goOn, searchAfterMs);
    return () => clearTimeout(timer);
  }, [plan, isWanted]);
  return found?.plan === plan ? found.is : undefined;
}

function Changes({ setup, plan, short, startMonth }: ShortMonthsProps & { short: ShortMonth }) {
  const { t, yuan } = usePlanWords();
  const heading = useId();
  const changes = useSearched(plan, true, () => cheapestChanges(setup, plan.strategy, short));
  return (
    <section class="after" aria-labelledby={heading} aria-busy={changes === undefined}>
      <h3 class="sub-h" id={heading}>
        {t('changes')}
      </h3>
      <dl class="result changes">
        <dt>{t('more_monthly')}</dt>
        <dd>{changes ? yuan(changes.perMonthFen) : '—'}</dd>
        <dt>{t('more_once')}</dt>
        <dd>{changes ? yuan(changes.onceFen) : '—'}</dd>
        <Moved setup={setup} changes={changes} short={short} startMonth={startMonth} />
      </dl>
      <p class="cap dimmer">{t('moved_note')}</p>
    </section>
  );
}

/** So many lenders are named in a row; more are counted. */
const maxNamed = 2;

interface MovedProps {
  setup: PayoffSetup;
  changes: CheapestChanges | undefined;
  short: ShortMonth;
  startMonth: string;
}

function Moved({ setup, changes, short, startMonth }: MovedProps) {
  const { t, monthOf } = usePlanWords();
  const moved = changes?.moved ?? null;
  if (moved === null)
    return (
      <>
        <dt>{t('moved_none_label')}</dt>
        <dd>{changes === undefined ? '—' : t('moved_none')}</dd>
      </>
    );
  const lenders =
    moved.loans.length > maxNamed
      ? t('moved_many', { n: moved.loans.length })
      : moved.loans.map((at) => setup.loans[at]?.lender ?? '').join(t('join'));
  return (
    <>
      <dt>{t('moved', { lenders, month: monthOf(startMonth, short.month) })}</dt>
      <dd>{t('moved_n', { n: moved.months })}</dd>
    </>
  );
}
