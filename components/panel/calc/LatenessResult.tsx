/** The figures of one day late, as a sum, as a plot and as a table; the court line is a request, and it says so. */
import words from '@/assets/strings/panel-calc.json';
import { useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { RuleCite } from '@/components/panel/RuleCite';
import { type LatenessTerms, latenessOnDay, latenessSeries, overduePercent } from '@/lib/core/lateness';
import { formatPercent } from '@/lib/core/price-place';
import { formatFen } from './format-fen';
import { LatenessFigure } from './LatenessFigure';

const tableDays = [1, 30, 90, 180, 360] as const;

export function LatenessResult({ terms, daysOverdue }: { terms: LatenessTerms; daysOverdue: number }) {
  const t = useWords(words);
  const here = latenessOnDay(terms, daysOverdue);
  const percent = formatPercent(overduePercent(terms.contractPercent, terms.upliftPercent));
  const isAbove = here.owedByContractFen !== here.owedByLineFen || overduePercent(terms.contractPercent, terms.upliftPercent) > 24;
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
          <dt>{t('owed_by_line')}</dt>
          <dd>{formatFen(here.owedByLineFen)}</dd>
          <dt class="tot">{t('owed_difference')}</dt>
          <dd class="tot">{t('sum_yuan', { sum: formatFen(here.differenceFen) })}</dd>
        </dl>
        {!isAbove && <p class="small dim">{t('owed_below_line', { percent })}</p>}
      </div>
      <LatenessFigure terms={terms} daysOverdue={daysOverdue} isAbove={isAbove} />
      <table class="num-t">
        <caption class="vh">{t('table_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('table_days')}</th>
            <th scope="col">{t('table_contract')}</th>
            <th scope="col">{t('table_line')}</th>
            <th scope="col">{t('table_difference')}</th>
          </tr>
        </thead>
        <tbody>
          {latenessSeries(terms, [...tableDays, daysOverdue]).map((point) => (
            <tr key={point.daysOverdue} class={point.daysOverdue === daysOverdue ? 'on' : undefined}>
              <td>{point.daysOverdue}</td>
              <td>{formatFen(point.owedByContractFen)}</td>
              <td>{formatFen(point.owedByLineFen)}</td>
              <td>{formatFen(point.differenceFen)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="after">
        <Notice lead={t('line_limit_strong')}>
          {t('line_limit')}
          <RuleCite ruleId="spc-24" />
        </Notice>
      </div>
    </section>
  );
}
