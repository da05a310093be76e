/** At the foot of a record: where to send a correction, and its text to take along. Sending it is the reader's own step. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-lender.json';
import shared from '@/assets/strings/shared.json';
import { useApp, useWords } from '@/components/app-context';
import { PrintThis } from '@/components/print/PrintThis';
import { saveFile } from '@/components/save-file';
import type { Lender } from '@/lib/core/lenders/lender';
import { correctionText } from './correction-text';

export function SendCorrection({ lender, dataDate }: { lender: Lender; dataDate: string }) {
  const t = useWords(words);
  const common = useWords(shared);
  const { issuesAddress } = useApp().release;
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused' | 'saved'>('none');
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
  const save = () => {
    saveFile(`overdue-lens-${lender.id}.txt`, text, 'text/plain');
    setOutcome('saved');
  };
  return (
    <section class="sec correct" aria-labelledby="correct-heading">
      <h2 class="sec-h" id="correct-heading">
        {t('correct')}
        <small>
          {t('compiled')} <span class="nb">{dataDate}</span>
        </small>
      </h2>
      <p class="after small">
        {issuesAddress === null ? (
          t('correct_no_address')
        ) : (
          <>
            {t('correct_how')}{' '}
            <a href={issuesAddress} target="_blank" rel="noreferrer noopener">
              {issuesAddress.replace('https://', '')}
              <span class="vh">{common('opens_new_tab')}</span>
            </a>
          </>
        )}
      </p>
      <div class="actions">
        <button type="button" class="btn" onClick={() => void copy()}>
          {t('copy_correction')}
        </button>
        <button type="button" class="btn" onClick={save}>
          {t('save_correction')}
        </button>
        <PrintThis />
      </div>
      <p role="status" class="small">
        {outcome !== 'none' && t(outcome === 'refused' ? 'copy_refused' : outcome)}
      </p>
      {outcome === 'refused' && (
        <textarea class="copy-by-hand" aria-label={t('correction_label')} readOnly rows={9} value={text} />
      )}
    </section>
  );
}
