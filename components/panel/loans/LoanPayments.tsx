/** What was paid, part payments too: the list, and a line to add one. What is deleted can be brought back. */
import { useId, useState } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { DateField } from '@/components/fields/DateField';
import { FigureField } from '@/components/figures/FigureField';
import { figureOf, readTyped } from '@/components/figures/figure-kinds';
import { formatFen } from '@/components/figures/format-fen';
import { Notice } from '@/components/Notice';
import { UndoNotice } from '@/components/UndoNotice';
import { type Fen, fenFromYuan } from '@/lib/core/loans/money';
import { type LoanPayment, maxPayments, type OwnLoan } from '@/lib/core/own-loans/own-loan';
import { isCalendarDay } from '@/lib/core/wording/calendar-day';
import { useLoanWords } from './use-loan-words';

interface LoanPaymentsProps {
  loan: OwnLoan;
  surplusFen: Fen;
}

export function LoanPayments({ loan, surplusFen }: LoanPaymentsProps) {
  const { t, day } = useLoanWords();
  const { ownLoans } = useApp();
  const [removed, setRemoved] = useState<LoanPayment | null>(null);
  const [hasFailed, setFailed] = useState(false);
  /** From what is stored by then: another window may have noted a payment meanwhile. */
  const keep = async (step: (payments: readonly LoanPayment[]) => LoanPayment[]): Promise<boolean> => {
    setFailed(false);
    const withStep = (stored: OwnLoan) => ({
      ...stored,
      payments: step(stored.payments).sort((a, b) => a.on.localeCompare(b.on)),
    });
    const isKept = await ownLoans
      .change(loan.id, (stored) => withStep(stored ?? loan))
      .then(
        () => true,
        () => false,
      );
    setFailed(!isKept);
    return isKept;
  };
  const remove = async (payment: LoanPayment) => {
    if (await keep((payments) => without(payments, payment))) setRemoved(payment);
  };
  const putBack = async (payment: LoanPayment) => {
    if (await keep((payments) => [...payments, payment])) setRemoved(null);
  };
  return (
    <section class="sec" aria-labelledby="loan-payments">
      <h2 class="sec-h" id="loan-payments">
        {t('payments')}
      </h2>
      {loan.payments.length === 0 ? (
        <p class="small dim after">{t('payments_none')}</p>
      ) : (
        <ul class="payments">
          {loan.payments.map((payment, at) => (
            <li key={`${payment.on} ${at}`}>
              <time dateTime={payment.on}>{day(payment.on)}</time>
              <b class="num">{formatFen(payment.amountFen)}</b>
              <button
                type="button"
                class="link"
                aria-label={t('payment_remove_of', { date: day(payment.on), sum: formatFen(payment.amountFen) })}
                onClick={() => void remove(payment)}
              >
                {t('payment_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {surplusFen > 0 && <p class="small">{t('surplus', { sum: formatFen(surplusFen) })}</p>}
      <div aria-live="polite">
        {removed && (
          <div class="after">
            <UndoNotice undo={t('undo')} onUndo={() => void putBack(removed)}>
              {t('payment_removed', { date: day(removed.on), sum: formatFen(removed.amountFen) })}
            </UndoNotice>
          </div>
        )}
        {hasFailed && (
          <div class="after">
            <Notice>{t('save_failed')}</Notice>
          </div>
        )}
      </div>
      <AddPayment loan={loan} onAdd={(payment) => keep((payments) => [...payments, payment])} />
    </section>
  );
}

/** One of that day and sum. */
function without(payments: readonly LoanPayment[], { on, amountFen }: LoanPayment): LoanPayment[] {
  const at = payments.findIndex((one) => one.on === on && one.amountFen === amountFen);
  return payments.filter((_, index) => index !== at);
}

type DayProblem = 'payment_need_day' | 'payment_ahead' | 'payment_before';

function dayProblem(on: string, paidOutOn: string, today: string): DayProblem | null {
  if (!isCalendarDay(on)) return 'payment_need_day';
  if (on > today) return 'payment_ahead';
  return on < paidOutOn ? 'payment_before' : null;
}

function AddPayment({ loan, onAdd }: { loan: OwnLoan; onAdd: (payment: LoanPayment) => Promise<boolean> }) {
  const { t } = useLoanWords();
  const { today } = useApp();
  const id = useId();
  const [on, setOn] = useState(today);
  const [sum, setSum] = useState('');
  const [isTried, setTried] = useState(false);
  const wrongDay = dayProblem(on, loan.paidOutOn, today);
  const yuan = figureOf(readTyped(sum, 'sum'));
  const isFull = loan.payments.length >= maxPayments;
  const add = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (wrongDay !== null) document.getElementById(`${id}-on`)?.focus();
    else if (yuan === null) document.getElementById(`${id}-sum`)?.focus();
    else if (!isFull && (await onAdd({ on, amountFen: fenFromYuan(yuan) }))) {
      setSum('');
      setTried(false);
    }
  };
  return (
    <form class="fields add-payment" noValidate onSubmit={(event) => void add(event)}>
      <DateField
        id={`${id}-on`}
        label={t('payment_on')}
        value={on}
        max={today}
        problem={wrongDay !== null && (isTried || on !== '') ? t(wrongDay) : undefined}
        onInput={setOn}
      />
      <FigureField
        id={`${id}-sum`}
        kind="sum"
        label={t('payment_sum')}
        unit={t('yuan_unit')}
        value={sum}
        hint={t('payment_hint')}
        problem={isTried && yuan === null ? t('payment_need_sum') : undefined}
        onInput={setSum}
      />
      <div class="actions">
        <button type="submit" class="btn">
          {t('payment_add')}
        </button>
      </div>
      {isTried && isFull && <Notice announced>{t('payment_full')}</Notice>}
    </form>
  );
}
