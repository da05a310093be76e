/** The yearly lines that apply to a kind of lender today, each with its rule, and those that are only said to. */
import lineWords from '@/assets/strings/legal-lines.json';
import words from '@/assets/strings/panel-lender.json';
import { useApp, useText, useWords } from '@/components/app-context';
import type { LprEntry } from '@/lib/core/lenders/knowledge';
import { legalCaps } from '@/lib/core/lenders/legal-caps';
import type { LenderKind } from '@/lib/core/lenders/lender';
import { RuleCite } from './RuleCite';

export function LegalLineList({ kind, lpr }: { kind: LenderKind; lpr: readonly LprEntry[] }) {
  const t = useWords(words);
  const text = useText();
  const { today } = useApp();
  return (
    <dl>
      {legalCaps(kind, today, lpr, lineWords).map((line) => (
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
  );
}
