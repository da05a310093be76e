/** In plain words, beside the prices: what the 24 % line is, what “nominal” means, and which lines hold for this kind of lender today. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import lineWords from '@/assets/strings/legal-lines.json';
import words from '@/assets/strings/panel-lender.json';
import { useApp, useWords } from '@/components/app-context';
import { LegalLineList } from '@/components/panel/sources/LegalLineList';
import type { LprEntry } from '@/lib/core/lenders/knowledge';
import { legalCaps } from '@/lib/core/lenders/legal-caps';
import type { LenderKind } from '@/lib/core/lenders/lender';

interface LineExplainedProps {
  kind: LenderKind;
  lpr: readonly LprEntry[];
  /** Stands at the beginning of the line whose end opens the explanation. */
  figure?: ComponentChildren;
  /** Between that line and the explanation. */
  children?: ComponentChildren;
}

export function LineExplained({ kind, lpr, figure, children }: LineExplainedProps) {
  const t = useWords(words);
  const { today } = useApp();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const hasLines = legalCaps(kind, today, lpr, lineWords).length > 0;
  return (
    <>
      <div class="figure-line">
        {figure}
        {hasLines && (
          <button type="button" class="more" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
            {t('line_what')}
          </button>
        )}
      </div>
      {children}
      <div id={id} class="explained" hidden={!isOpen}>
        {isOpen && (
          <>
            <p>{t('line_plain')}</p>
            <p>{t('line_nominal')}</p>
            <p>
              <b>{t('lines')}</b> <span class="dim">{t('lines_note', { date: today })}</span>
            </p>
            <LegalLineList kind={kind} lpr={lpr} />
          </>
        )}
      </div>
    </>
  );
}
