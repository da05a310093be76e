/** What can be done with a document that was read: say the loan was taken, or note the file as evidence. */
import { useState } from 'preact/hooks';
import contractWords from '@/assets/strings/panel-contract.json';
import words from '@/assets/strings/panel-documents.json';
import { useApp, useWords } from '@/components/app-context';
import { TookThisLoan } from '@/components/panel/loans/TookThisLoan';
import { PlaceButton } from '@/components/panel/navigation/PlaceButton';
import { shorten } from '@/components/shorten';
import { useAsync } from '@/components/use-async';
import type { DocumentRead } from '@/lib/services/documents/read-document';
import { sha256OfBytes } from '@/lib/services/records/sha256';
import { isLocked } from '@/lib/storage/own-locked';
import { loanOfContract } from './loan-of-contract';

interface DocumentActionsProps {
  file: File;
  read: DocumentRead;
}

export function DocumentActions({ file, read }: DocumentActionsProps) {
  const contract = useWords(contractWords);
  const { findLenderIds } = useApp();
  const lender = read.contract.clauses.find(({ kind, name }) => kind === 'lender' && name)?.name ?? '';
  const ids = useAsync(async () => (lender === '' ? [] : await findLenderIds(lender)), [lender]);
  const lenderId = (ids.state === 'done' && ids.value[0]) || null;
  return (
    <section class="sec" aria-labelledby="document-next">
      <h2 class="sec-h" id="document-next">
        {contract('actions')}
      </h2>
      {read.contract.clauses.some(({ kind }) => kind === 'lender' || kind === 'rate') && (
        <>
          <p class="actions">
            <TookThisLoan
              rowId="took-contract"
              about={shorten(lender || file.name)}
              start={loanOfContract(read, lenderId, contract)}
              look="btn"
            />
          </p>
          <p class="cap dimmer">{contract('took_note')}</p>
        </>
      )}
      <KeepFile file={file} lender={lender} />
    </section>
  );
}

type Kept = { said: 'keep_consent' | 'keep_locked' | 'keep_failed' } | { said: 'kept'; n: number };

/** What became of each file, so that Back does not offer to note it twice. */
const outcomes = new WeakMap<File, Kept>();

function KeepFile({ file, lender }: { file: File; lender: string }) {
  const t = useWords(words);
  const { evidence, settings, isPrivateWindow } = useApp();
  const [kept, setKept] = useState<Kept | null>(() => outcomes.get(file) ?? null);
  const show = (outcome: Kept) => {
    if (outcome.said === 'kept') outcomes.set(file, outcome);
    setKept(outcome);
  };
  const keep = async (): Promise<Kept> => {
    if ((await settings.read()).loansAgreedOn === null) return { said: 'keep_consent' };
    const sha256 = await sha256OfBytes(await file.arrayBuffer());
    const log = await evidence();
    const about = { lender: lender.slice(0, 80), name: file.name.slice(0, 300), bytes: file.size };
    const { number } = await log.add({ kind: 'file', ...about, sha256, text: '' });
    return { said: 'kept', n: number };
  };
  if (isPrivateWindow) return <p class="cap dimmer after">{t('keep_private')}</p>;
  return (
    <>
      <p class="actions">
        {kept?.said !== 'kept' && (
          <button
            type="button"
            class="btn"
            onClick={() =>
              void keep().then(show, (error: unknown) =>
                show({ said: isLocked(error) ? 'keep_locked' : 'keep_failed' }),
              )
            }
          >
            {t('keep')}
          </button>
        )}
        {kept !== null && kept.said !== 'keep_failed' && (
          <PlaceButton row="document-proof" place={{ view: 'proof', lender: null, clip: null }} look="link">
            {t('kept_open')}
          </PlaceButton>
        )}
      </p>
      <p class="small" role="status">
        {kept && t(kept.said, kept.said === 'kept' ? { n: kept.n } : {})}
      </p>
      {kept === null && <p class="cap dimmer">{t('keep_what')}</p>}
    </>
  );
}
