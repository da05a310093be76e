/** The form for a file’s name, size and fingerprint. The file itself is read once and not kept. */
import { useId, useState } from 'preact/hooks';
import { TextArea } from '@/components/fields/TextArea';
import { type EvidenceContent, type FileContent, maxWords } from '@/lib/core/evidence/evidence-entry';
import { sha256OfBytes } from '@/lib/services/records/sha256';
import { LenderField, ProofFormEnd } from './ProofFields';
import { useProofWords } from './use-proof-words';

/** A file is hashed in one piece, so it must fit into memory. */
const largestBytes = 500_000_000;

interface FileFormProps {
  lender: string;
  lenders: readonly string[];
  onKeep: (content: EvidenceContent) => Promise<void>;
  onCancel: () => void;
}

type Chosen = Pick<FileContent, 'name' | 'bytes' | 'sha256'> | 'none' | 'reading' | 'failed';

async function fingerprintOf(file: File): Promise<Chosen> {
  if (file.size > largestBytes) return 'failed';
  try {
    return { name: file.name.slice(0, 300), bytes: file.size, sha256: await sha256OfBytes(await file.arrayBuffer()) };
  } catch {
    return 'failed';
  }
}

export function FileForm({ lender, lenders, onKeep, onCancel }: FileFormProps) {
  const { t } = useProofWords();
  const id = useId();
  const [chosen, setChosen] = useState<Chosen>('none');
  const [text, setText] = useState('');
  const [about, setAbout] = useState(lender);
  const [isTried, setTried] = useState(false);
  const isMissing = isTried && chosen === 'none';
  const choose = async (file: File | undefined) => {
    setChosen(file ? 'reading' : 'none');
    if (file) setChosen(await fingerprintOf(file));
  };
  const keep = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (typeof chosen === 'string') document.getElementById(id)?.focus();
    else await onKeep({ kind: 'file', lender: about.trim(), ...chosen, text: text.trim() });
  };
  return (
    <form class="fields" noValidate onSubmit={(event) => void keep(event)}>
      <div class="field stacked">
        <label for={id}>{t('file')}</label>
        <input
          id={id}
          type="file"
          aria-invalid={isMissing}
          aria-describedby={`${id}-hint ${id}-state`}
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
        <span class={isMissing || chosen === 'failed' ? 'wrong' : 'small fingerprint'} id={`${id}-state`} role="status">
          {isMissing
            ? t('need_file')
            : chosen === 'reading' || chosen === 'failed'
              ? t(`file_${chosen}`)
              : typeof chosen === 'object'
                ? chosen.sha256
                : null}
        </span>
        <span class="hint" id={`${id}-hint`}>
          {t('file_what')}
        </span>
      </div>
      <TextArea
        id={`${id}-about`}
        label={t('file_about')}
        value={text}
        rows={2}
        maxLength={maxWords}
        onInput={setText}
      />
      <LenderField label={t('lender_about')} value={about} lenders={lenders} onInput={setAbout} />
      <ProofFormEnd onCancel={onCancel} />
    </form>
  );
}
