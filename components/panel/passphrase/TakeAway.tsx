/** Takes the passphrase away, for whoever knows it. */
import { useEffect, useId, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-passphrase.json';
import { useWords } from '@/components/app-context';
import { FormEnd } from '@/components/fields/FormEnd';
import { PassphraseField } from './PassphraseField';

interface TakeAwayProps {
  /** `false`: the passphrase is another. Rejects where nothing was changed. */
  onTakeAway: (passphrase: string) => Promise<boolean>;
  onCancel: () => void;
}

export function TakeAway({ onTakeAway, onCancel }: TakeAwayProps) {
  const t = useWords(words);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<'need_typed' | 'wrong' | 'failed' | 'working' | null>(null);
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  const take = async (event: Event) => {
    event.preventDefault();
    if (said === 'working') return;
    if (typed === '') return setSaid('need_typed');
    setSaid('working');
    const isTaken = await onTakeAway(typed).catch(() => null);
    if (!isTaken) setSaid(isTaken === null ? 'failed' : 'wrong');
  };
  return (
    <form class="fields passphrase" noValidate onSubmit={(event) => void take(event)}>
      <p class="small dim">{t('turn_off_what')}</p>
      <PassphraseField
        id={id}
        label={t('now')}
        value={typed}
        isShown={false}
        problem={said === null || said === 'working' ? undefined : t(said)}
        onInput={setTyped}
      />
      <FormEnd submit={t('turn_off_do')} cancel={t('cancel')} onCancel={onCancel} />
      <p class={said === 'working' ? 'cap dimmer' : 'vh'} role="status">
        {said === 'working' ? t('working') : said !== null && t(said)}
      </p>
    </form>
  );
}
