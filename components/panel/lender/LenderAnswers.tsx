/** The five answers of a record: who lends, licensed, yearly price, if late, what now; always in this order. */
import summaryWords from '@/assets/strings/lender-summary.json';
import words from '@/assets/strings/panel-lender.json';
import shared from '@/assets/strings/shared.json';
import { useText, useWords } from '@/components/app-context';
import { PriceRuler } from '@/components/figures/PriceRuler';
import { SectionSources } from '@/components/panel/sources/SectionSources';
import { SourceMark } from '@/components/panel/sources/SourceMark';
import { type WhatNow, whatNow } from '@/components/panel/tips/tip-groups';
import type { LprEntry } from '@/lib/core/lenders/knowledge';
import type { Lender } from '@/lib/core/lenders/lender';
import {
  type LenderSummary,
  lenderSummary,
  type SummaryLine,
  underMainlandRules,
} from '@/lib/core/lenders/lender-summary';
import { usualConfidence } from '@/lib/core/lenders/section-evidence';
import { isAboveCap, pointsAboveCap } from '@/lib/core/loans/court-cap';
import { answerRows } from './answer-rows';
import { LineExplained } from './LineExplained';
import { type Answer, type AnswerSource, answerSources } from './record-parts';

interface LenderAnswersProps {
  lender: Lender;
  lpr: readonly LprEntry[];
  onNow: (answer: WhatNow) => void;
}

export function LenderAnswers({ lender, lpr, onNow }: LenderAnswersProps) {
  const t = useWords(words);
  const text = useText();
  const lines = lenderSummary(lender, summaryWords);
  const sources = answerSources(lender);
  // Where there is a loan to have, the three buttons say it; to read the contract is said above.
  const isLending = lender.status.value === 'licensed' || lender.status.value === 'front';
  return (
    <section class="sec answers" aria-label={t('answers')}>
      <dl class="statement">
        {answerRows(lines).map((row) =>
          row.known ? (
            <div key={row.answer}>
              <dt>{t(`answer_${row.answer}`)}</dt>
              <dd>
                {row.answer === 'aYear' && lines.aYear.span !== null ? (
                  <LineExplained
                    kind={lender.kind}
                    lpr={lpr}
                    figure={<span class="figure-lg">{text(lines.aYear.main)}</span>}
                  >
                    <YearlyPrice lender={lender} line={lines.aYear} />
                    <Under line={lines.aYear} answer="aYear" sources={sources} />
                  </LineExplained>
                ) : (
                  <>
                    <b>{text(lines[row.answer].main)}</b>
                    <Under line={lines[row.answer]} answer={row.answer} sources={sources} />
                  </>
                )}
              </dd>
            </div>
          ) : (
            <UnknownAnswers key={row.answers[0]} lender={lender} answers={row.answers} lines={lines} />
          ),
        )}
        <div>
          <dt>{t('now')}</dt>
          <dd>
            {!isLending && text(lines.whatNow.main)}
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
      {lines.aYear.span === null && <LineExplained kind={lender.kind} lpr={lpr} />}
      <SectionSources
        section={t('answers')}
        cited={sources}
        says={(one) => (
          <AnswerSays sources={sources.filter(({ source, asOf }) => source === one.source && asOf === one.asOf)} />
        )}
      />
    </section>
  );
}

/** The second line of an answer, and how sure it is where that differs from the others. */
function Under({ line, answer, sources }: { line: SummaryLine; answer: Answer; sources: readonly AnswerSource[] }) {
  const text = useText();
  const own = sources.filter((source) => source.answer === answer);
  const confidence = usualConfidence(own);
  const differs = confidence !== null && confidence !== usualConfidence(sources);
  if (!line.sub && !differs) return null;
  return (
    <span class="sub">
      {line.sub && text(line.sub)} {differs && <SourceMark of={{ source: '', confidence }} />}
    </span>
  );
}

interface UnknownAnswersProps {
  lender: Lender;
  answers: readonly Answer[];
  lines: LenderSummary;
}

/** Neighbouring answers that are not known share one dash, and one line that says where a contract has them. */
function UnknownAnswers({ lender, answers, lines }: UnknownAnswersProps) {
  const t = useWords(words);
  const text = useText();
  const isAbroad = lender.kind === 'outside_mainland';
  const hints = answers.filter(
    (answer) =>
      isAbroad || (answer === 'ifLate' ? underMainlandRules(lender) : answer === 'licence' && answers.length === 1),
  );
  const places = answers.map((answer) => t(`place_${answer}`)).join(t('place_join'));
  const said = new Set(hints.flatMap((answer) => (lines[answer].sub ? [text(lines[answer].sub)] : [])));
  return (
    <div class={answers.length > 1 ? 'several' : undefined}>
      {answers.map((answer) => (
        <dt key={answer}>{t(`answer_${answer}`)}</dt>
      ))}
      <dd>
        <span class="dim">
          <span aria-hidden="true">—— </span>
          {t(lender.research === 'name_only' ? 'not_looked' : 'not_found')}
        </span>
        <span class="sub">
          {[...said, ...(isAbroad ? [] : [t('contract_says', { places })])].join(t('sentence_join'))}
        </span>
      </dd>
    </div>
  );
}

function YearlyPrice({ lender, line }: { lender: Lender; line: LenderSummary['aYear'] }) {
  const t = useWords(words);
  const common = useWords(shared);
  const text = useText();
  if (line.span === null) return null;
  const { lowPercent, highPercent } = line.span;
  const isAbove = isAboveCap(highPercent) && underMainlandRules(lender);
  return (
    <>
      <PriceRuler low={lowPercent} high={highPercent} label={t('price_ruler', { text: text(line.main) })} />
      {isAbove && (
        <span class="sub">
          {common(isAboveCap(lowPercent) ? 'price_above' : 'price_across', {
            points: pointsAboveCap(highPercent ?? 0),
          })}
        </span>
      )}
    </>
  );
}

/** Answer by answer, the sentences a source has for it. */
function AnswerSays({ sources }: { sources: readonly AnswerSource[] }) {
  const t = useWords(words);
  const text = useText();
  return (
    <>
      {[...new Set(sources.map(({ answer }) => answer))].map((answer) => (
        <p key={answer}>
          <b>{t(`answer_${answer}`)}</b>{' '}
          {sources.flatMap((source) => (source.answer === answer && source.text ? text(source.text) : [])).join(' ')}
        </p>
      ))}
    </>
  );
}
