/** The answers for one day of being late. First what to do today, which fits on one screen; all else below. */
import words from '@/assets/strings/late.json';
import { useLocale, useText, useWords } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import { useNamedPercent } from '@/components/figures/named-percent';
import type { Lateness } from '@/components/late/late-start';
import { ChannelList } from '@/components/panel/channels/ChannelList';
import { turnToChapter } from '@/components/panel/guide/guide-chapters';
import type { LateSumsProps } from '@/components/panel/loans/LateSums';
import { PlaceButton } from '@/components/panel/navigation/PlaceButton';
import { type CalculatorStart, guideAt } from '@/components/panel/navigation/panel-route';
import { RuleCite } from '@/components/panel/sources/RuleCite';
import { StagePoints } from '@/components/panel/stages/StagePoints';
import { TipBasis } from '@/components/panel/tips/TipBasis';
import { PrintThis } from '@/components/print/PrintThis';
import { type Channel, channelsFor } from '@/lib/core/lenders/channels';
import type { Stage, Tip } from '@/lib/core/lenders/knowledge';
import type { Lender } from '@/lib/core/lenders/lender';
import type { Letter } from '@/lib/core/letters/letter';
import { isNearLimitation } from '@/lib/core/letters/letter-facts';
import { writtenDay } from '@/lib/core/wording/calendar-day';
import { LateOfLoan } from './LateOfLoan';
import { LetterToLender } from './LetterToLender';
import { costAtLine, type LateCost, lateCost, stageOf, stagesAhead, stepsFor } from './late-plan';

interface LateAnswersProps {
  late: Lateness;
  /** null: none was chosen. */
  lender: Lender | null;
  stages: readonly Stage[];
  tips: readonly Tip[];
  channels: readonly Channel[];
  letters: readonly Letter[];
  /** The kept loan that is late; null: it is told without one. */
  ofLoan?: LateSumsProps | null;
}

export function LateAnswers({ late, lender, stages, tips, channels, letters, ofLoan = null }: LateAnswersProps) {
  const stage = stageOf(stages, late.daysOverdue);
  if (stage === null) return null;
  return (
    <>
      <Today late={late} steps={stepsFor(stage, tips, lender?.kind ?? null, late.daysOverdue)} />
      <Ahead stages={stages} late={late} />
      <LetterToLender late={late} lender={lender} letters={letters} loan={ofLoan?.loan ?? null} />
      <WhereToTurn channels={channelsFor(lender, channels)} />
      {ofLoan ? <LateOfLoan {...ofLoan} /> : <Added late={late} lender={lender} />}
      <ThisStage stage={stage} />
      <p class="sec actions">
        <PrintThis />
      </p>
    </>
  );
}

function Today({ late: { daysOverdue, dueOn }, steps }: { late: Lateness; steps: readonly Tip[] }) {
  const t = useWords(words);
  const text = useText();
  const locale = useLocale();
  return (
    <section class="sec" aria-labelledby="late-today">
      <h2 class="sec-h" id="late-today">
        {t('today')}
        <small>
          {daysOverdue === 0 ? t('day_0') : t('day', { n: daysOverdue })} ·{' '}
          {t('since', { date: writtenDay(dueOn, locale) })}
        </small>
      </h2>
      <ol class="today-steps">
        {steps.map((tip) => (
          <li key={tip.id}>
            {text(tip.text)} <TipBasis tip={tip} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Ahead({ stages, late: { dueOn, daysOverdue } }: { stages: readonly Stage[]; late: Lateness }) {
  const t = useWords(words);
  const text = useText();
  const locale = useLocale();
  const ahead = stagesAhead(stages, dueOn, daysOverdue);
  return (
    <section class="sec" aria-labelledby="late-ahead">
      <h2 class="sec-h" id="late-ahead">
        {t('changes')}
        <small>{t('changes_note')}</small>
      </h2>
      {ahead.length === 0 && (
        <p class="after">
          {isNearLimitation(daysOverdue) ? (
            <>
              {t('near_limitation')} <RuleCite ruleId="civil-188" />
            </>
          ) : (
            t('no_change')
          )}
        </p>
      )}
      <ol class="dates">
        {ahead.map(({ stage, fromDay, date }) => (
          <li key={stage.id}>
            <b>
              <time class="nb" dateTime={date}>
                {writtenDay(date, locale)}
              </time>{' '}
              <small>{t('on_day', { n: fromDay })}</small>
            </b>
            <span>{text(stage.summary)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function WhereToTurn({ channels }: { channels: readonly Channel[] }) {
  const t = useWords(words);
  return (
    <section class="sec" aria-labelledby="late-turn">
      <h2 class="sec-h" id="late-turn">
        {t('turn')}
      </h2>
      <ChannelList channels={channels} />
      <p class="after">
        <PlaceButton row="late-turn-all" place={guideAt(turnToChapter)} look="link">
          {t('turn_all')}
        </PlaceButton>
      </p>
    </section>
  );
}

function Added({ late: { overdueYuan, daysOverdue }, lender }: { late: Lateness; lender: Lender | null }) {
  const t = useWords(words);
  const cost = lateCost(lender, overdueYuan, daysOverdue);
  const atLine = costAtLine(overdueYuan, daysOverdue);
  const start: CalculatorStart = {
    kind: 'lateness',
    lenderId: lender?.id ?? null,
    contractAnnualPercent: cost?.percent ?? null,
    upliftPercent: cost?.upliftPercent ?? null,
    daysOverdue,
    ...(overdueYuan === null ? {} : { overdueYuan }),
  };
  return (
    <section class="sec" aria-labelledby="late-cost">
      <h2 class="sec-h" id="late-cost">
        {t('cost')}
      </h2>
      {cost && (
        <p class="after">
          <CostKnown cost={cost} /> {cost.atLineFen !== null && t('cost_line', { line: formatFen(cost.atLineFen) })}
        </p>
      )}
      {!cost && atLine && (
        <p class="after">{t('cost_at_line', { owed: formatFen(atLine.owedFen), added: formatFen(atLine.addedFen) })}</p>
      )}
      <p class="after">
        <PlaceButton row="late-calculate" place={{ view: 'calculate', start }} look="link">
          {t('cost_calculate')}
        </PlaceButton>
      </p>
    </section>
  );
}

/** With a price from one figure to another, so is the sum; which it is the contract says. */
function CostKnown({ cost: { percent, upliftPercent, owedFen, addedFen, low } }: { cost: LateCost }) {
  const t = useWords(words);
  const named = useNamedPercent();
  const top = { percent: named(percent), uplift: upliftPercent, owed: formatFen(owedFen), added: formatFen(addedFen) };
  if (low === null) return t('cost_known', top);
  const bottom = { low: named(low.percent), owed_low: formatFen(low.owedFen), added_low: formatFen(low.addedFen) };
  return t('cost_known_span', { ...top, ...bottom });
}

function ThisStage({ stage }: { stage: Stage }) {
  const t = useWords(words);
  const text = useText();
  return (
    <section class="sec" aria-labelledby="late-stage">
      <h2 class="sec-h" id="late-stage">
        {t('stage')}
        <small>{text(stage.title)}</small>
      </h2>
      <p class="after">{text(stage.summary)}</p>
      <StagePoints stage={stage} />
    </section>
  );
}
