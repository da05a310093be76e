/** What whoever manages the browser has set, to read only; nothing where nothing was set. */
import { useId } from 'preact/hooks';
import words from '@/assets/strings/managed.json';
import { useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { useSettings } from '@/components/use-async';
import { unreadableIn } from '@/lib/core/choices/managed-policy';

export function ManagedSettings() {
  const t = useWords(words);
  const id = useId();
  const managed = useSettings()?.managed;
  if (!managed) return null;
  const { access, onlySites, pausedSites, hideOwnLoans } = managed;
  const unreadable = unreadableIn(managed);
  return (
    <section class="part" aria-labelledby={id}>
      <h2 class="sec-h" id={id}>
        {t('heading')}
      </h2>
      <p class="dim small">{t('lead')}</p>
      <ul class="lines">
        {access ? <li class="line">{t('access_click')}</li> : null}
        {onlySites ? <Sites says={t('only_sites')} sites={onlySites} /> : null}
        {pausedSites ? <Sites says={t('paused_sites')} sites={pausedSites} /> : null}
        {hideOwnLoans ? <li class="line">{t('loans_hidden')}</li> : null}
      </ul>
      {unreadable.length > 0 ? <Notice>{t('unreadable', { keys: unreadable.join(', ') })}</Notice> : null}
    </section>
  );
}

function Sites({ says, sites }: { says: string; sites: readonly string[] }) {
  return (
    <li class="line">
      <div>
        {says}
        <ul>
          {sites.map((site) => (
            <li key={site}>{site}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}
