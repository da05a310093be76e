/** What to weigh before being late: signals in order, each with its reason and its source. No score, no grade. */
import summaryWords from '@/assets/strings/lender-summary.json';
import words from '@/assets/strings/panel-lender.json';
import riskWords from '@/assets/strings/risk.json';
import { useApp, useText, useWords } from '@/components/app-context';
import { Cite } from '@/components/panel/sources/Cite';
import { RuleCite } from '@/components/panel/sources/RuleCite';
import { usePage } from '@/components/use-async';
import type { RiskSignal } from '@/lib/core/lenders/risk/risk-signal';
import { riskSignals } from '@/lib/core/lenders/risk/risk-summary';
import type { KnownLender } from './load-lender';

export function RiskSummary({ known }: { known: KnownLender }) {
  const t = useWords(words);
  const { today } = useApp();
  const page = usePage();
  const { lender, rules, lpr } = known;
  const pagePrices = page?.report?.prices.filter(({ lenderId }) => lenderId === lender.id) ?? [];
  const signals = riskSignals({
    lender,
    rules: [...rules.values()],
    lpr,
    today,
    pagePrices,
    words: riskWords,
    summaryWords,
  });
  return (
    <section class="sec" aria-labelledby="risk-heading">
      <h2 class="sec-h" id="risk-heading">
        {t('risk')}
        <small>{t('risk_note')}</small>
      </h2>
      <ol>
        {signals.map((signal) => (
          <Signal key={signal.id} signal={signal} />
        ))}
      </ol>
    </section>
  );
}

function Signal({ signal }: { signal: RiskSignal }) {
  const t = useWords(words);
  const text = useText();
  return (
    <li class="signal">
      <SignalShape shape={signal.shape} />
      <div>
        <p>
          {text(signal.text)}
          {signal.shape !== 'plain' && <small class="tag">{t(`risk_${signal.shape}`)}</small>}
        </p>
        {text(signal.reason) !== text(signal.text) && (
          <p class="small dim">{t('risk_reason', { reason: text(signal.reason) })}</p>
        )}
        <div class="cites">
          <Cite of={signal} />
          {signal.ruleId && <RuleCite ruleId={signal.ruleId} />}
        </div>
      </div>
    </li>
  );
}

/** Decoration: the word beside it says the same. */
function SignalShape({ shape }: { shape: RiskSignal['shape'] }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
      {shape === 'plain' && <circle cx="8" cy="8" r="3" fill="currentColor" />}
      {shape === 'attention' && (
        <path fill="none" stroke="currentColor" stroke-width="1.8" d="M8 2.5 13.5 8 8 13.5 2.5 8z" />
      )}
      {shape === 'unknown' && <path stroke="currentColor" stroke-width="1.8" d="M2.5 8h11" />}
    </svg>
  );
}
