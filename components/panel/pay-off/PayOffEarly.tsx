/** What it takes to pay the whole loan today or on a day the reader picks, part by part, and what that saves. */
import { useId, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-pay-off.json';
import { useApp, useWords } from '@/components/app-context';
import { DateField } from '@/components/fields/DateField';
import { FigureField } from '@/components/figures/FigureField';
import { figureOf, readTyped } from '@/components/figures/figure-kinds';
import { formatFen } from '@/components/figures/format-fen';
import { useLoanWords } from '@/components/panel/loans/use-loan-words';
import { RuleCite } from '@/components/panel/sources/RuleCite';
import { type Fen, toFen } from '@/lib/core/loans/money';
import type { LoanStanding } from '@/lib/core/own-loans/loan-standing';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { type PayOff, payOffOn } from '@/lib/core/own-loans/pay-off';
import { isCalendarDay } from '@/lib/core/wording/calendar-day';

interface PayOffEarlyProps {
  loan: OwnLoan;
  standing: LoanStanding;
  /** Elsewhere the code is not the law. */
  isMainland: boolean;
}

/** Nothing where no payment lies ahead: what is late stands above already. */
export function PayOffEarly({ loan, standing, isMainland }: PayOffEarlyProps) {
  const t = useWords(words);
  const { day } = useLoanWords();
  const { today } = useApp();
  const id = useId();
  const [picked, setPicked] = useState(today);
  const [charge, setCharge] = useState('');
  const lastOn = standing.dues.filter(({ settledOn }) => settledOn === null).at(-1)?.due.dueOn ?? null;
  if (lastOn === null || lastOn <= today) return null;
  const isWrong = !isCalendarDay(picked) || picked < today || picked > lastOn;
  const on = isWrong ? today : picked;
  const isLeast = standing.late !== null && standing.isUpliftUnknown;
  const sums = payOffOn(loan, today, on, figureOf(readTyped(charge, 'percent')));
  return (
    <section class="sec answers pay-off" aria-labelledby={`${id}-h`}>
      <h2 class="sec-h" id={`${id}-h`}>
        {t('heading')}
      </h2>
      <Total sums={sums} isLeast={isLeast} heading={on === today ? t('today') : t('on_day', { date: day(on) })} />
      <details class="after">
        <summary class="more">{t('more')}</summary>
        <div class="fields after">
          <DateField
            id={`${id}-day`}
            label={t('day')}
            value={picked}
            max={lastOn}
            problem={isWrong ? t('day_wrong', { date: day(lastOn) }) : undefined}
            onInput={setPicked}
          />
          <FigureField
            kind="percent"
            label={t('charge')}
            unit={t('charge_unit')}
            value={charge}
            hint={t('charge_hint')}
            onInput={setCharge}
          />
        </div>
        <Parts sums={sums} isLeast={isLeast} />
        {sums.paidBeforeFen > 0 && <p class="small">{t('before', { sum: formatFen(sums.paidBeforeFen) })}</p>}
        <p class="small dim">
          {t('how')} {isMainland && <RuleCite ruleId="civil-677" about={t('heading')} />}
        </p>
      </details>
    </section>
  );
}

interface SumsProps {
  sums: PayOff;
  /** What the contract adds once late is not known. */
  isLeast: boolean;
}

function Total({ sums: { totalFen, savedFen, chargeFen }, isLeast, heading }: SumsProps & { heading: string }) {
  const t = useWords(words);
  const { t: loan } = useLoanWords();
  const sum = formatFen(toFen(Math.abs(savedFen)));
  return (
    <dl class="statement" aria-live="polite">
      <div>
        <dt>{heading}</dt>
        <dd>
          <b class="num">{loan(isLeast ? 'at_least' : 'yuan', { sum: formatFen(totalFen) })}</b>
          <span class="sub">{savedFen === 0 ? t('even') : t(savedFen > 0 ? 'saved' : 'lost', { sum })}</span>
          {chargeFen === null && <span class="sub">{t('charge_unknown')}</span>}
        </dd>
      </div>
    </dl>
  );
}

function Parts({ sums, isLeast }: SumsProps) {
  const t = useWords(words);
  const { t: loan } = useLoanWords();
  const counted = (fen: Fen) => (isLeast ? loan('at_least', { sum: formatFen(fen) }) : formatFen(fen));
  const { principalFen, interestFen, interestDays, dueFen, lateFen, chargeFen, totalFen } = sums;
  return (
    <dl class="result">
      <dt>{t('principal')}</dt>
      <dd>{formatFen(principalFen)}</dd>
      <dt>{t('interest', { n: interestDays })}</dt>
      <dd>{formatFen(interestFen)}</dd>
      {dueFen > 0 && (
        <>
          <dt>{t('due')}</dt>
          <dd>{formatFen(dueFen)}</dd>
        </>
      )}
      {lateFen > 0 && (
        <>
          <dt>{t('late')}</dt>
          <dd>{counted(lateFen)}</dd>
        </>
      )}
      <dt>{t('charge_sum')}</dt>
      <dd>{chargeFen === null ? t('not_known') : formatFen(chargeFen)}</dd>
      <dt class="tot">{t('total')}</dt>
      <dd class="tot">{counted(totalFen)}</dd>
    </dl>
  );
}
