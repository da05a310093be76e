/** What else to weigh before being late: the signals the five answers do not say, each with its reason. No score, no grade. */
import words from '@/assets/strings/panel-lender.json';
import riskWords from '@/assets/strings/risk.json';
import { useApp, useText, useWords } from '@/components/app-context';
import { RuleCite } from '@/components/panel/sources/RuleCite';
import { SectionSources, SourceRef } from '@/components/panel/sources/SectionSources';
import { usePage } from '@/components/use-async';
import type { Evidence } from '@/lib/core/lenders/lender-summary';
import type { RiskSignal } from '@/lib/core/lenders/risk/risk-signal';
import { riskSignals } from '@/lib/core/lenders/risk/risk-summary';
import { priceWithFees } from '@/lib/core/offers/price-with-fees';
import { feesBeside } from '@/lib/services/tabs/fees-beside';
import type { KnownLender } from './load-lender';

export function RiskSummary({ known }: { known: KnownLender }) {
  const t = useWords(words);
  const { today } = useApp();
  const page = usePage();
  const { lender, rules, lpr } = known;
  const report = page?.report ?? null;
  // As the page's own rows have them: with the fees it names.
  const pagePrices = (report?.prices ?? [])
    .filter(({ lenderId }) => lenderId === lender.id)
    .map((price) => ({ ...price, withFees: priceWithFees(price, feesBeside(price, report?.fees ?? [])) }));
  const signals = riskSignals({
    lender,
    rules: [...rules.values()],
    lpr,
    today,
    pagePrices,
    words: riskWords,
  });
  if (signals.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="risk-heading">
      <h2 class="sec-h" id="risk-heading">
        {t('risk')}
        <small>{t('risk_note')}</small>
      </h2>
      <ol>
        {signals.map((signal) => (
          <Signal key={signal.id} signal={signal} cited={signals} />
        ))}
      </ol>
      <SectionSources section={t('risk')} cited={signals} />
    </section>
  );
}

function Signal({ signal, cited }: { signal: RiskSignal; cited: readonly Evidence[] }) {
  const t = useWords(words);
  const text = useText();
  return (
    <li class="signal">
      <SignalShape shape={signal.shape} />
      <div>
        <p>
          {text(signal.text)}
          {signal.shape === 'attention' && <small class="tag">{t('risk_attention')}</small>}
        </p>
        <p class="small dim">
          {text(signal.reason)}
          <SourceRef of={signal} cited={cited} />
        </p>
        {signal.ruleId && <RuleCite ruleId={signal.ruleId} />}
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
