/** The form that sets a passphrase, or another in place of the one there is. What forgetting means is said before. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-passphrase.json';
import { useApp, useWords } from '@/components/app-context';
import { FormEnd } from '@/components/fields/FormEnd';
import { Notice } from '@/components/Notice';
import { PassphraseField } from './PassphraseField';
import { ShowTyped } from './ShowTyped';

const minLength = 8;

interface NewPassphraseProps {
  /** Whether the one there is must be typed as well. */
  isChange: boolean;
  /** `false`: the one there is was another. Rejects where nothing was changed. */
  onSet: (next: string, now: string) => Promise<boolean>;
  onCancel: () => void;
}

type Field = 'now' | 'next' | 'repeat' | 'understood';
type Faults = Partial<Record<Field, 'need_typed' | 'need_length' | 'need_same' | 'need_understood' | 'wrong'>>;

const blank = { now: '', next: '', repeat: '', isUnderstood: false };

function faultsOf({ now, next, repeat, isUnderstood }: typeof blank, isChange: boolean): Faults {
  return {
    ...(isChange && now === '' && { now: 'need_typed' }),
    ...([...next].length < minLength && { next: 'need_length' }),
    ...(next !== repeat && { repeat: 'need_same' }),
    ...(!isUnderstood && { understood: 'need_understood' }),
  };
}

export function NewPassphrase({ isChange, onSet, onCancel }: NewPassphraseProps) {
  const t = useWords(words);
  const { page } = useApp();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [input, setInput] = useState(blank);
  const [isShown, setShown] = useState(false);
  const [faults, setFaults] = useState<Faults>({});
  const [said, setSaid] = useState<'working' | 'failed' | null>(null);
  // The button that was pressed is gone.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const set = (part: Partial<typeof blank>) => setInput((before) => ({ ...before, ...part }));
  const tell = (found: Faults) => {
    setFaults(found);
    const first = (['now', 'next', 'repeat', 'understood'] as const).find((field) => found[field]);
    if (first) document.getElementById(`${id}-${first}`)?.focus();
    return first !== undefined;
  };
  const keep = async (event: Event) => {
    event.preventDefault();
    if (said === 'working' || tell(faultsOf(input, isChange))) return;
    setSaid('working');
    const isSet = await onSet(input.next, input.now).catch(() => null);
    setSaid(isSet === null ? 'failed' : null);
    if (isSet === false) tell({ now: 'wrong' });
  };
  const problemOf = (field: Field) => {
    const fault = faults[field];
    return fault && t(fault);
  };
  const field = (name: 'now' | 'next' | 'repeat', label: string, hint?: string) => (
    <PassphraseField
      id={`${id}-${name}`}
      label={label}
      value={input[name]}
      isShown={isShown}
      hint={hint}
      problem={problemOf(name)}
      onInput={(typed) => set({ [name]: typed })}
    />
  );
  return (
    <form ref={form} class="fields passphrase" noValidate onSubmit={(event) => void keep(event)}>
      <div class="before">
        <Notice lead={t('before_gone')}>
          {' '}
          <button type="button" class="link" onClick={() => page.openOptions()}>
            {t('to_settings')}
          </button>
        </Notice>
        {!isChange && (
          <>
            <p class="small after">{t('before_other')}</p>
            <p class="cap dimmer after">{t('before_how')}</p>
          </>
        )}
      </div>
      {isChange && field('now', t('now'))}
      {field('next', t(isChange ? 'next' : 'passphrase'), t('passphrase_hint'))}
      {field('repeat', t('repeat'))}
      <ShowTyped isShown={isShown} onChange={setShown} />
      <label class="check">
        <input
          id={`${id}-understood`}
          type="checkbox"
          checked={input.isUnderstood}
          aria-invalid={faults.understood !== undefined}
          aria-describedby={faults.understood && `${id}-understood-wrong`}
          onChange={(event) => set({ isUnderstood: event.currentTarget.checked })}
        />{' '}
        {t('understood')}
      </label>
      {faults.understood && (
        <span class="wrong" id={`${id}-understood-wrong`}>
          {t(faults.understood)}
        </span>
      )}
      <FormEnd submit={t(isChange ? 'change' : 'turn_on')} cancel={t('cancel')} onCancel={onCancel} />
      <p class="small" role="status">
        {said && t(said)}
      </p>
    </form>
  );
}
