/** The keyboard commands with the keys set now, the keyword of the address bar, and the way to the browser's own page where keys are changed. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/shortcuts.json';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { useAsync } from '@/components/use-async';

export function ShortcutList() {
  const { browser } = useApp();
  const t = useWords(words);
  const [cannotOpen, setCannotOpen] = useState(false);
  const answer = useAsync(() => browser.shortcuts(), [browser]);
  const shortcuts = answer.state === 'done' ? answer.value : [];
  return (
    <div class="shortcuts">
      {answer.state !== 'loading' && shortcuts.length === 0 ? <p class="dim small">{t('unknown')}</p> : null}
      <dl>
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{t(`command_${name}`)}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="dimmer">{t('not_set')}</span>}</dd>
          </div>
        ))}
      </dl>
      {browser.addressKeyword === null ? null : (
        <p>
          {t('address_bar')} <kbd>{browser.addressKeyword}</kbd> {t('address_bar_then')}
        </p>
      )}
      <button
        type="button"
        class="link"
        onClick={() => void browser.openShortcutSettings().then((opened) => setCannotOpen(!opened))}
      >
        {t('change_keys')}
      </button>
      {cannotOpen ? <Notice announced>{t('change_where')}</Notice> : null}
    </div>
  );
}
