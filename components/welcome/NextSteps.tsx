/** What to do once the choice is made: pin the icon, try it, know the keys. */
import words from '@/assets/strings/welcome.json';
import { useApp, useWords } from '@/components/app-context';
import { ShortcutList } from '@/components/settings/ShortcutList';
import { useAsync } from '@/components/use-async';

/** A name everyone knows; it is looked up like any other. */
const exampleName = '花呗';

export function NextSteps() {
  const app = useApp();
  const t = useWords(words);
  // Without keys it is a phone, whose extensions stand in a menu.
  const { hasShortcuts } = app.browser;
  const pinned = useAsync(() => app.browser.isOnToolbar(), [app.browser]);
  const isPinned = pinned.state === 'done' && pinned.value === true;
  return (
    <section class="next">
      <h2>{t('next')}</h2>
      <ol>
        <li>
          <h3>{t(hasShortcuts ? 'pin' : 'find')}</h3>
          <p>{hasShortcuts ? t(isPinned ? 'pin_done' : `pin_${app.browser.kind}`) : t('find_phone')}</p>
          <p class="dim">{t('pin_why')}</p>
        </li>
        <li>
          <h3>{t('try_next')}</h3>
          <p>{t('try_next_what')}</p>
          <button
            type="button"
            class="btn"
            onClick={() => void app.page.openPanel({ view: 'lookup', query: exampleName })}
          >
            {t('try_next_name', { name: exampleName })}
          </button>
        </li>
        {hasShortcuts ? (
          <li>
            <h3>{t('keys')}</h3>
            <ShortcutList />
          </li>
        ) : null}
      </ol>
    </section>
  );
}
