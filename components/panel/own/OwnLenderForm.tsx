/** Name, other spellings, price and note of a lender of the reader's own. What cannot be kept is said at its field. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-own.json';
import shared from '@/assets/strings/shared.json';
import { useWords } from '@/components/app-context';
import { Field } from '@/components/fields/Field';
import { FormEnd } from '@/components/fields/FormEnd';
import { Notice } from '@/components/Notice';
import { useNav } from '@/components/panel/navigation/panel-nav';
import type { OwnLender } from '@/lib/core/lenders/own-lender';
import { ListedAlready } from './ListedAlready';
import { ReadPrice } from './ReadPrice';
import { inputOf, type OwnLenderInput, type OwnLenderProblem, readOwnLender } from './read-own-lender';

interface OwnLenderFormProps {
  /** The entry to change, or a new one with at most its name. */
  lender: OwnLender;
  isNew: boolean;
  kept: 'device' | 'memory';
  onKeep: (lender: OwnLender) => Promise<void>;
}

export function OwnLenderForm({ lender, isNew, kept, onKeep }: OwnLenderFormProps) {
  const t = useWords(words);
  const common = useWords(shared);
  const { back } = useNav();
  const [input, setInput] = useState<OwnLenderInput>(() => inputOf(lender, t('join')));
  const [problem, setProblem] = useState<OwnLenderProblem | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focus = (field: keyof OwnLenderInput) => form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  useEffect(() => focus(lender.name === '' ? 'name' : isNew ? 'price' : 'name'), []);
  const set = (part: Partial<OwnLenderInput>) => {
    setProblem(null);
    setInput((now) => ({ ...now, ...part }));
  };
  const keep = async (event: Event) => {
    event.preventDefault();
    const read = readOwnLender(input, lender);
    if ('problem' in read) {
      setProblem(read);
      focus(read.field);
      return;
    }
    setFailed(false);
    await onKeep(read.lender).catch(() => setFailed(true));
  };
  const wrong = (field: keyof OwnLenderInput) =>
    problem?.field === field ? t(problem.problem, { text: problem.text }) : undefined;
  return (
    <form class="sec own-form" ref={form} noValidate onSubmit={(event) => void keep(event)}>
      <TextField field="name" input={input} onInput={set} wrong={wrong('name')} />
      {isNew && <ListedAlready name={input.name} />}
      <TextField field="spellings" input={input} onInput={set} wrong={wrong('spellings')} />
      <TextField field="price" input={input} onInput={set} />
      <div aria-live="polite">
        <ReadPrice price={input.price} />
      </div>
      <TextField field="note" input={input} onInput={set} />
      {kept === 'memory' && (
        <div class="after">
          <Notice>{common('data_from_memory')}</Notice>
        </div>
      )}
      {hasFailed && (
        <div class="after">
          <Notice announced>{t('keep_failed')}</Notice>
        </div>
      )}
      <FormEnd submit={t('save')} cancel={t('cancel')} onCancel={back} />
    </form>
  );
}

const maxLengths: Record<keyof OwnLenderInput, number> = { name: 120, spellings: 600, price: 200, note: 500 };

interface TextFieldProps {
  field: keyof OwnLenderInput;
  input: OwnLenderInput;
  onInput: (part: Partial<OwnLenderInput>) => void;
  wrong?: string | undefined;
}

function TextField({ field, input, onInput, wrong }: TextFieldProps) {
  const t = useWords(words);
  const id = useId();
  const shared = {
    name: field,
    class: 'wide-in',
    value: input[field],
    maxLength: maxLengths[field],
    autocomplete: 'off',
    onInput: (event: { currentTarget: { value: string } }) => onInput({ [field]: event.currentTarget.value }),
  };
  return (
    <Field id={id} label={t(field)} hint={t(`${field}_hint`)} problem={wrong} isStacked>
      {(ties) => (field === 'note' ? <textarea rows={2} {...ties} {...shared} /> : <input {...ties} {...shared} />)}
    </Field>
  );
}
