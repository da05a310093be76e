/** What the chosen way does with the money, in a sentence, and in which order the loans stand for it. */
import { useId } from 'preact/hooks';
import { useLocale } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import { useNamedPercent } from '@/components/figures/named-percent';
import { type PayoffLoan, principalOf } from '@/lib/core/payoff/payoff-loan';
import { type PayoffStrategy, payoffOrder } from '@/lib/core/payoff/payoff-order';
import { writtenDay } from '@/lib/core/wording/calendar-day';
import { usePlanWords } from './use-plan-words';
import { wayKey } from './ways';

interface OrderOfLoansProps {
  strategy: PayoffStrategy;
  loans: readonly PayoffLoan[];
}

/** So many are read at a glance; more are folded. */
const shownAtFirst = 5;

export function OrderOfLoans({ strategy, loans }: OrderOfLoansProps) {
  const { t } = usePlanWords();
  const heading = useId();
  const way = wayKey(strategy, loans.length);
  const ordered = payoffOrder(strategy, loans).flatMap((at) => loans[at] ?? []);
  const list = (
    <ol class="small order">
      {ordered.map((loan) => (
        <li key={loan.id}>
          {loan.lender} <Reason strategy={strategy} loan={loan} />
        </li>
      ))}
    </ol>
  );
  return (
    <section class="sec" aria-labelledby={heading}>
      <h2 class="sec-h" id={heading}>
        {t(way)}
      </h2>
      <p class="after">{t(`${way}_is`)}</p>
      {ordered.length > shownAtFirst ? (
        <details>
          <summary class="more">{t('order_all', { n: ordered.length })}</summary>
          {list}
        </details>
      ) : (
        ordered.length > 1 && list
      )}
    </section>
  );
}

/** The figure by which a loan has its place. */
function Reason({ strategy, loan }: { strategy: PayoffStrategy; loan: PayoffLoan }) {
  const { t } = usePlanWords();
  const named = useNamedPercent();
  const locale = useLocale();
  const percent = named(Math.round(loan.annualPercent * 100) / 100);
  const rate = t(loan.hasRate ? 'order_rate' : 'order_rate_list', { percent });
  const hurts = [
    loan.courtOn !== null && t('order_court', { date: writtenDay(loan.courtOn, locale) }),
    loan.hasGuarantor && t('order_guarantor'),
    loan.isSecured && t('order_secured'),
    loan.late !== null && t('order_late', { n: loan.late.days }),
    rate,
  ].filter((part) => part !== false);
  const reason =
    strategy === 'snowball'
      ? t('order_sum', { sum: formatFen(principalOf(loan)) })
      : strategy === 'hurts'
        ? hurts.join(t('join'))
        : rate;
  return <span class="dimmer num">{reason}</span>;
}
