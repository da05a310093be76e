/** What is owed on one day late, as sums, plot and table. */
import words from '@/assets/strings/panel-calc.json';
import { useApp, useWords } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import { useNamedPercent } from '@/components/figures/named-percent';
import { Notice } from '@/components/Notice';
import { RuleCite } from '@/components/panel/sources/RuleCite';
import { useAsync } from '@/components/use-async';
import { stageOnDay } from '@/lib/core/loans/late-stage';
import {
  atCapFen,
  isOverdueRateAboveCap,
  type LatenessTerms,
  latenessOnDay,
  overduePercent,
} from '@/lib/core/loans/lateness';
import { toFen } from '@/lib/core/loans/money';
import { LatenessFigure } from './LatenessFigure';
import { LatenessTable } from './LatenessTable';
import { StageReached } from './StageReached';

export function LatenessResult({ terms, daysOverdue }: { terms: LatenessTerms; daysOverdue: number }) {
  const t = useWords(words);
  const yearly = useNamedPercent();
  const { knowledge } = useApp();
  const known = useAsync(async () => (await knowledge).stages(), [knowledge]);
  const stages = known.state === 'done' ? known.value : [];
  const stage = stages.find(({ id }) => id === stageOnDay(daysOverdue)) ?? null;
  const here = latenessOnDay(terms, daysOverdue);
  const percent = yearly(overduePercent(terms.contractPercent, terms.upliftPercent));
  const isAbove = isOverdueRateAboveCap(terms);
  return (
    <section class="sec" aria-labelledby="owed-heading">
      <h2 class="sec-h" id="owed-heading">
        {t('owed_on_day', { n: daysOverdue })}
        <small>{t('owed_note')}</small>
      </h2>
      <div aria-live="polite">
        <dl class="result">
          <dt>{t('owed_by_contract', { percent })}</dt>
          <dd>{formatFen(here.owedByContractFen)}</dd>
          <dt>{t(isAbove ? 'owed_by_line' : 'owed_added')}</dt>
          <dd>{formatFen(isAbove ? here.owedAtCapFen : toFen(here.owedByContractFen - terms.overdueFen))}</dd>
          <dt class="tot">{t('owed_difference')}</dt>
          <dd class="tot">{t('sum_yuan', { sum: formatFen(here.differenceFen) })}</dd>
        </dl>
        {!isAbove && (
          <p class="small dim">
            {t('owed_below_line', { percent, n: daysOverdue, line: formatFen(atCapFen(terms, daysOverdue)) })}
          </p>
        )}
        {stage && <StageReached stage={stage} />}
      </div>
      <LatenessFigure terms={terms} daysOverdue={daysOverdue} stage={stage} />
      <LatenessTable terms={terms} daysOverdue={daysOverdue} stages={stages} />
      <div class="after">
        <Notice lead={t('line_limit_strong')}>
          {t('line_limit')}
          <RuleCite ruleId="spc-24" />
        </Notice>
      </div>
    </section>
  );
}
