/** The ways to add to the evidence: a contact, a note, a file, or a correction of what was noted. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import type { EvidenceContent, EvidenceEntry } from '@/lib/core/evidence/evidence-entry';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import type { EvidenceLog } from '@/lib/services/records/evidence';
import { ContactForm } from './ContactForm';
import { FileForm } from './FileForm';
import { NoteForm } from './NoteForm';
import { useProofWords } from './use-proof-words';

export type Adding = { kind: 'contact' | 'note' | 'file' } | { kind: 'correction'; entry: EvidenceEntry };

interface AddProofProps {
  log: EvidenceLog;
  /** null: no form is open. */
  adding: Adding | null;
  /** Whom a new entry is about, as far as that is known. */
  lender: string;
  loans: readonly OwnLoan[];
  onChange: (adding: Adding | null) => void;
  onKept: (entry: EvidenceEntry) => void;
}

const kinds = ['contact', 'note', 'file'] as const;

export function AddProof({ log, adding, lender, loans, onChange, onKept }: AddProofProps) {
  const { t } = useProofWords();
  const [hasFailed, setFailed] = useState(false);
  const corrected = adding?.kind === 'correction' ? adding.entry : null;
  const keep = async (content: EvidenceContent) => {
    setFailed(false);
    await log.add(content, corrected?.number ?? null).then(onKept, () => setFailed(true));
  };
  return (
    <section class="sec screen-only" aria-labelledby="proof-add">
      <h2 class="sec-h" id="proof-add">
        {corrected ? t('correct_heading', { n: corrected.number }) : t('add')}
      </h2>
      {adding === null ? (
        <>
          <p class="actions">
            {kinds.map((kind) => (
              <button
                key={kind}
                type="button"
                class={kind === 'contact' ? 'btn primary' : 'btn'}
                onClick={() => onChange({ kind })}
              >
                {t(`add_${kind}`)}
              </button>
            ))}
          </p>
          <p class="cap dimmer after">{t('clip_hint')}</p>
        </>
      ) : (
        <Form
          key={corrected?.number ?? adding.kind}
          adding={adding}
          lender={lender}
          lenders={[...new Set(loans.map((loan) => loan.lender))]}
          onKeep={keep}
          onCancel={() => onChange(null)}
        />
      )}
      {hasFailed && (
        <div class="after">
          <Notice announced>{t('save_failed')}</Notice>
        </div>
      )}
    </section>
  );
}

interface FormProps {
  adding: Adding;
  lender: string;
  lenders: readonly string[];
  onKeep: (content: EvidenceContent) => Promise<void>;
  onCancel: () => void;
}

function Form({ adding, lender, ...rest }: FormProps) {
  const { t } = useProofWords();
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone.
  useEffect(() => box.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), []);
  const old = adding.kind === 'correction' ? adding.entry.content : null;
  const about = old?.lender ?? lender;
  return (
    <div ref={box}>
      {old && <p class="small dim after">{t('correct_note')}</p>}
      {adding.kind === 'contact' || old?.kind === 'contact' ? (
        <ContactForm start={old?.kind === 'contact' ? old : null} lender={about} {...rest} />
      ) : adding.kind === 'file' ? (
        <FileForm lender={about} {...rest} />
      ) : (
        <NoteForm lender={about} start={old?.kind === 'note' ? old.text : ''} {...rest} />
      )}
    </div>
  );
}
