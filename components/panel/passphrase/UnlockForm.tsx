/** Asks for the passphrase, and opens what is locked. */
import { useEffect, useId, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-passphrase.json';
import { useApp, useWords } from '@/components/app-context';
import { PassphraseField } from './PassphraseField';
import { ShowTyped } from './ShowTyped';

type Problem = 'need_typed' | 'wrong' | 'failed';

interface UnlockFormProps {
  onUnlocked: () => void;
  /** It takes the place of what was pressed. */
  takesFocus?: boolean;
}

export function UnlockForm({ onUnlocked, takesFocus = false }: UnlockFormProps) {
  const t = useWords(words);
  const { vault } = useApp();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isShown, setShown] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isWorking, setWorking] = useState(false);
  useEffect(() => {
    if (takesFocus) document.getElementById(id)?.focus();
  }, []);
  const fail = (why: Problem) => {
    setProblem(why);
    document.getElementById(id)?.focus();
  };
  const unlock = async (event: Event) => {
    event.preventDefault();
    if (isWorking) return;
    if (typed === '') return fail('need_typed');
    setProblem(null);
    setWorking(true);
    const isRight = await (await vault()).unlock(typed).catch(() => null);
    setWorking(false);
    if (isRight) onUnlocked();
    else fail(isRight === null ? 'failed' : 'wrong');
  };
  return (
    <form class="fields passphrase" noValidate onSubmit={(event) => void unlock(event)}>
      <PassphraseField
        id={id}
        label={t('passphrase')}
        value={typed}
        isShown={isShown}
        problem={problem === null ? undefined : t(problem)}
        onInput={setTyped}
      />
      <ShowTyped isShown={isShown} onChange={setShown} />
      <div class="actions">
        <button type="submit" class="btn primary">
          {t('unlock')}
        </button>
      </div>
      <p class={isWorking ? 'cap dimmer' : 'vh'} role="status">
        {isWorking ? t('working') : problem !== null && t(problem)}
      </p>
    </form>
  );
}
