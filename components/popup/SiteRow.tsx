/** What the extension may read of this site, and the way to change or pause it. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/popup.json';
import { siteLevel } from '@/components/access/site-level';
import { useApp, useWords } from '@/components/app-context';
import { useAsync } from '@/components/use-async';
import type { SiteAccess } from '@/lib/services/tabs/page-state';
import { SiteChoices } from './popup-views';

type OpenSite = Exclude<SiteAccess, { state: 'restricted' }>;

export function SiteRow({ host, access }: { host: string; access: OpenSite }) {
  const app = useApp();
  const t = useWords(words);
  const [open, setOpen] = useState(false);
  const { origin, state } = access;
  const by = access.state === 'readable' ? access.by : null;
  const granted = useAsync(() => app.page.grantedOrigins(), [app, state, by]);
  const level = by ?? (granted.state === 'done' ? siteLevel(origin, granted.value) : 'click');
  return (
    <footer class="site-part">
      <div class="site-row">
        <span>{t(state === 'paused' ? `resumed_${level}` : `site_${level}`)}</span>
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'close_choices' : 'change')}
        </button>
        {state === 'readable' || level !== 'click' ? (
          state === 'paused' || app.isPrivateWindow ? null : (
            <button type="button" class="btn" onClick={() => void app.page.pause(origin)}>
              {t('pause')}
            </button>
          )
        ) : null}
      </div>
      {open ? <SiteChoices origin={origin} host={host} level={level} /> : null}
    </footer>
  );
}
