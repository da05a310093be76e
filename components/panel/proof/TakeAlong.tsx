/** The evidence on paper or as a file, and the check of such a file. */
import { useState } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { FileButton } from '@/components/fields/FileButton';
import { Notice } from '@/components/Notice';
import { PrintThis } from '@/components/print/PrintThis';
import { saveFile } from '@/components/save-file';
import { checkEvidenceFile } from '@/lib/core/evidence/evidence-file';
import type { EvidenceLog } from '@/lib/services/records/evidence';
import { sha256 } from '@/lib/services/records/sha256';
import { useProofWords } from './use-proof-words';

const largestFileBytes = 100_000_000;

export function TakeAlong({ log, isEmpty }: { log: EvidenceLog; isEmpty: boolean }) {
  const words = useProofWords();
  const { t } = words;
  const { today } = useApp();
  const [said, setSaid] = useState<{ lead: string; more: string } | null>(null);
  const save = async () => {
    try {
      const file = `overdue-lens-evidence-${today}.json`;
      saveFile(file, await log.file());
      setSaid({ lead: t('exported', { file }), more: '' });
    } catch {
      setSaid({ lead: t('export_failed'), more: '' });
    }
  };
  const check = async (file: File) => {
    const text = file.size > largestFileBytes ? '' : await file.text().catch(() => '');
    const result = await checkEvidenceFile(text, sha256);
    setSaid({ lead: t('file_result', { file: file.name }), more: result ? words.check(result) : t('file_none') });
  };
  return (
    <section class="sec screen-only" aria-labelledby="proof-take">
      <h2 class="sec-h" id="proof-take">
        {t('take_along')}
      </h2>
      <div class="actions">
        {!isEmpty && (
          <>
            <PrintThis />
            <button type="button" class="btn" onClick={() => void save()}>
              {t('export')}
            </button>
          </>
        )}
        <FileButton word={t('check_file')} onFile={(file) => void check(file)} />
      </div>
      <div class="after" aria-live="polite">
        {said && <Notice lead={said.lead}>{said.more}</Notice>}
      </div>
    </section>
  );
}
