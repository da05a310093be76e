/** Copies a text for a correction; sending it is the reader's own step, somewhere else. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-lender.json';
import { useWords } from '@/components/app-context';
import type { Lender } from '@/lib/core/lenders/lender';
import { correctionText } from './correction-text';

export function CopyCorrection({ lender, dataDate }: { lender: Lender; dataDate: string }) {
  const t = useWords(words);
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const text = correctionText(lender, dataDate, {
    heading: t('correction_heading'),
    record: t('correction_record'),
    dataDate: t('correction_data'),
    whatIsWrong: t('correction_wrong'),
    whereItIsWritten: t('correction_where'),
  });
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  return (
    <div class="foot">
      <span>
        {t('compiled')} <span class="nb">{dataDate}</span>
      </span>
      <button type="button" class="link" onClick={() => void copy()}>
        {t('copy_correction')}
      </button>
      <p role="status">
        {outcome === 'copied' && t('copied')}
        {outcome === 'refused' && t('copy_refused')}
      </p>
      {outcome === 'refused' && (
        <textarea class="copy-by-hand" aria-label={t('correction_label')} readOnly rows={9} value={text} />
      )}
    </div>
  );
}
