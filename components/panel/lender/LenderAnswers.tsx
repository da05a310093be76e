/** The five answers of a record: who lends, licensed, yearly price, if late, what now; always in this order. */
import summaryWords from '@/assets/strings/lender-summary.json';
import words from '@/assets/strings/panel-lender.json';
import { useText, useWords } from '@/components/app-context';
import { PriceRuler } from '@/components/figures/PriceRuler';
import { type WhatNow, whatNow } from '@/components/panel/tips/tip-groups';
import type { Lender } from '@/lib/core/lenders/lender';
import { type LenderSummary, lenderSummary, type SummaryLine } from '@/lib/core/lenders/lender-summary';

export function LenderAnswers({ lender, onNow }: { lender: Lender; onNow: (answer: WhatNow) => void }) {
  const t = useWords(words);
  const text = useText();
  // Where there is a loan to have, the three buttons say it better than the second line.
  const isLending = lender.status.value === 'licensed' || lender.status.value === 'front';
  const lines = lenderSummary(lender, summaryWords);
  return (
    <section class="sec answers" aria-label={t('answers')}>
      <dl class="statement">
        <div>
          <dt>{t('topic_who')}</dt>
          <dd>
            <Answer line={lines.who} />
          </dd>
        </div>
        <div>
          <dt>{t('licensed')}</dt>
          <dd>
            <Answer line={lines.licence} />
          </dd>
        </div>
        <div>
          <dt>{t('a_year')}</dt>
          <dd>
            <YearlyPrice line={lines.aYear} />
          </dd>
        </div>
        <div>
          <dt>{t('if_late')}</dt>
          <dd>
            <Answer line={lines.ifLate} />
          </dd>
        </div>
        <div>
          <dt>{t('now')}</dt>
          <dd>
            {text(lines.whatNow.main)}
            {!isLending && lines.whatNow.sub && <span class="sub">{text(lines.whatNow.sub)}</span>}
            <span class="now">
              {whatNow.map((answer) => (
                <button key={answer} type="button" class="btn" onClick={() => onNow(answer)}>
                  {t(`now_${answer}`)}
                </button>
              ))}
            </span>
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** What is not known is a dash, and its sentence says so. */
function Answer({ line }: { line: SummaryLine }) {
  const text = useText();
  return (
    <>
      {line.known ? <b>{text(line.main)}</b> : <Unknown line={line} />}
      {line.sub && <span class="sub">{text(line.sub)}</span>}
    </>
  );
}

function YearlyPrice({ line }: { line: LenderSummary['aYear'] }) {
  const t = useWords(words);
  const text = useText();
  if (line.span === null) return <Answer line={line} />;
  return (
    <>
      <span class="figure-lg">{text(line.main)}</span>
      <PriceRuler
        low={line.span.lowPercent}
        high={line.span.highPercent}
        label={t('price_ruler', { text: text(line.main) })}
      />
      {line.sub && <span class="sub">{text(line.sub)}</span>}
    </>
  );
}

function Unknown({ line }: { line: SummaryLine }) {
  const text = useText();
  return (
    <span class="dim">
      <span aria-hidden="true">—— </span>
      {text(line.main)}
    </span>
  );
}
