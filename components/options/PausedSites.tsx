/** The sites on which the user paused the extension. */
import words from '@/assets/strings/options.json';
import { useApp, useWords } from '@/components/app-context';
import { useSettings } from '@/components/use-async';
import { isShut } from '@/lib/core/choices/managed-policy';
import { RemovableRow } from './RemovableRow';

export function PausedSites() {
  const app = useApp();
  const t = useWords(words);
  const settings = useSettings();
  // Those that nobody here can resume stand above.
  const paused = (settings?.pausedOrigins ?? []).filter((origin) => !isShut(origin, settings?.managed));
  return (
    <div class="sub-part">
      <h3>{t('paused')}</h3>
      <p class="dim small">{t(paused.length === 0 ? 'paused_none' : 'paused_what')}</p>
      {paused.length > 0 ? (
        <ul class="lines">
          {paused.map((origin) => (
            <RemovableRow
              key={origin}
              action={t('resume')}
              label={t('resume_at', { what: origin })}
              onAct={() => void app.page.resume(origin)}
            >
              {origin}
            </RemovableRow>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
