/** Asks for the password of a locked PDF. What is typed is handed on and forgotten. */
import { useEffect, useId, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-documents.json';
import { useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { PassphraseField } from '@/components/panel/passphrase/PassphraseField';
import { ShowTyped } from '@/components/panel/passphrase/ShowTyped';

interface PasswordFormProps {
  /** One was tried before. */
  wasWrong: boolean;
  onOpen: (password: string) => void;
}

export function PasswordForm({ wasWrong, onOpen }: PasswordFormProps) {
  const t = useWords(words);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isShown, setShown] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  const open = (event: Event) => {
    event.preventDefault();
    setEmpty(typed === '');
    if (typed === '') document.getElementById(id)?.focus();
    else onOpen(typed);
  };
  const problem = isEmpty ? t('need_password') : wasWrong && typed === '' ? t('wrong') : undefined;
  return (
    <section class="sec">
      <Notice lead={t('locked')} announced>
        {' '}
        {t('locked_what')}
      </Notice>
      <form class="fields passphrase" noValidate onSubmit={open}>
        <PassphraseField
          id={id}
          label={t('password')}
          value={typed}
          isShown={isShown}
          problem={problem}
          onInput={setTyped}
        />
        <ShowTyped isShown={isShown} onChange={setShown} />
        <div class="actions">
          <button type="submit" class="btn primary">
            {t('unlock')}
          </button>
        </div>
      </form>
    </section>
  );
}
