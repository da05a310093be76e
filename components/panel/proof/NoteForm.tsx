/** The form for a note, which also corrects what is not a contact. */
import { useId, useState } from 'preact/hooks';
import { TextArea } from '@/components/fields/TextArea';
import { type EvidenceContent, maxWords } from '@/lib/core/evidence/evidence-entry';
import { LenderField, ProofFormEnd } from './ProofFields';
import { useProofWords } from './use-proof-words';

interface NoteFormProps {
  start: string;
  lender: string;
  lenders: readonly string[];
  onKeep: (content: EvidenceContent) => Promise<void>;
  onCancel: () => void;
}

export function NoteForm({ start, lender, lenders, onKeep, onCancel }: NoteFormProps) {
  const { t } = useProofWords();
  const id = useId();
  const [text, setText] = useState(start);
  const [about, setAbout] = useState(lender);
  const [isTried, setTried] = useState(false);
  const isBlank = text.trim() === '';
  const keep = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (isBlank) document.getElementById(id)?.focus();
    else await onKeep({ kind: 'note', lender: about.trim(), text: text.trim() });
  };
  return (
    <form class="fields" noValidate onSubmit={(event) => void keep(event)}>
      <TextArea
        id={id}
        label={t('note')}
        value={text}
        rows={4}
        maxLength={maxWords}
        problem={isTried && isBlank ? t('need_text') : undefined}
        onInput={setText}
      />
      <LenderField label={t('lender_about')} value={about} lenders={lenders} onInput={setAbout} />
      <ProofFormEnd onCancel={onCancel} />
    </form>
  );
}
