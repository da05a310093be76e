/** Which yearly lines of mainland law apply to this kind of lender today, and which are only said to. */
import lineWords from '@/assets/strings/legal-lines.json';
import words from '@/assets/strings/panel-lender.json';
import { useApp, useText, useWords } from '@/components/app-context';
import { RuleCite } from '@/components/panel/RuleCite';
import type { LprEntry } from '@/lib/core/knowledge';
import { legalLines } from '@/lib/core/legal-lines';
import type { LenderKind } from '@/lib/core/lender';

export function LegalLines({ kind, lpr }: { kind: LenderKind; lpr: readonly LprEntry[] }) {
  const t = useWords(words);
  const text = useText();
  const { today } = useApp();
  const lines = legalLines(kind, today, lpr, lineWords);
  if (lines.length === 0) return null;
  return (
    <details class="sec">
      <summary class="sec-h">
        <h2>{t('lines')}</h2>
        <small>{t('lines_note', { date: today })}</small>
        <i class="chev" aria-hidden="true" />
      </summary>
      <dl>
        {lines.map((line) => (
          <div key={line.id} class="pair figure-pair">
            <dt class="num">{line.percent}%</dt>
            <dd>
              {line.state !== 'applies' && <b>{t(`line_${line.state}`)} </b>}
              {text(line.text)}
              <RuleCite ruleId={line.ruleId} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
