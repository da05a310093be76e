/** Which yearly lines of mainland law apply to this kind of lender today, and which are only said to. */
import lineWords from '@/assets/strings/legal-lines.json';
import words from '@/assets/strings/panel-lender.json';
import { useApp, useWords } from '@/components/app-context';
import { LegalLineList } from '@/components/panel/sources/LegalLineList';
import type { LprEntry } from '@/lib/core/lenders/knowledge';
import { legalCaps } from '@/lib/core/lenders/legal-caps';
import type { LenderKind } from '@/lib/core/lenders/lender';

export function LegalLines({ kind, lpr }: { kind: LenderKind; lpr: readonly LprEntry[] }) {
  const t = useWords(words);
  const { today } = useApp();
  if (legalCaps(kind, today, lpr, lineWords).length === 0) return null;
  return (
    <details class="sec">
      <summary class="sec-h">
        <h2>{t('lines')}</h2>
        <small>{t('lines_note', { date: today })}</small>
        <i class="chev" aria-hidden="true" />
      </summary>
      <LegalLineList kind={kind} lpr={lpr} />
    </details>
  );
}
