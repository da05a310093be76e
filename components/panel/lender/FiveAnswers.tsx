/** Who lends · licensed? · a year · if late · what now: always these five, in this order, above the fold. */
import words from '@/assets/strings/panel-lender.json';
import { useName, useText, useWords } from '@/components/app-context';
import type { Lender } from '@/lib/core/lender';
import { formatPercent } from '@/lib/core/price-place';
import { latePercent } from './late-percent';
import { type WhatNow, whatNow } from './tip-groups';
import { YearlyPrice } from './YearlyPrice';

export function FiveAnswers({ lender, onNow }: { lender: Lender; onNow: (answer: WhatNow) => void }) {
  const t = useWords(words);
  const text = useText();
  const name = useName();
  const licence = lender.licences[0];
  const late = latePercent(lender);
  const isUnknown = lender.status.value === 'unidentified';
  return (
    <section class="sec answers" aria-label={t('answers')}>
      <dl class="statement">
        <div>
          <dt>{t('topic_who')}</dt>
          <dd>
            {isUnknown && <Dash />}
            <span class={isUnknown ? 'sub' : undefined}>{text(lender.whoLends.text)}</span>
          </dd>
        </div>
        <div>
          <dt>{t('licensed')}</dt>
          <dd>
            {licence?.holder ? <b>{name(licence.holder)}</b> : <Dash />}
            <span class="sub">
              {licence && text(licence.text)}
              {licence?.code && (
                <>
                  {' '}
                  <span class="num">{t('licence_code', { code: licence.code })}</span>
                </>
              )}
            </span>
          </dd>
        </div>
        <div>
          <dt>{t('a_year')}</dt>
          <dd>
            <YearlyPrice prices={lender.prices} />
          </dd>
        </div>
        <div>
          <dt>{t('if_late')}</dt>
          <dd>
            {late && (
              <>
                {t('late_uplift', { uplift: late.upliftPercent })}
                <span class="num">
                  {formatPercent(late.contractPercent)} → <b>{formatPercent(late.overduePercent)}</b>
                </span>
              </>
            )}
            <span class={late ? 'sub' : undefined}>
              {late && late.overduePercent > 24 ? t('late_above') : lender.late.facts[0] && text(lender.late.facts[0].text)}
            </span>
          </dd>
        </div>
        <div>
          <dt>{t('now')}</dt>
          <dd class="now">
            {whatNow.map((answer) => (
              <button key={answer} type="button" class="btn" onClick={() => onNow(answer)}>
                {t(`now_${answer}`)}
              </button>
            ))}
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Dash() {
  return (
    <span class="dim" aria-hidden="true">
      ——
    </span>
  );
}
