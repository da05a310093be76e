/** The settings for language and theme. */
import words from '@/assets/strings/options.json';
import { useApp, useWords } from '@/components/app-context';
import { LanguageChoice } from '@/components/settings/LanguageChoice';
import { useSettings } from '@/components/use-async';

const themes = ['auto', 'light', 'dark'] as const;

export function Appearance() {
  const app = useApp();
  const t = useWords(words);
  const theme = useSettings()?.theme ?? 'auto';
  return (
    <section class="part">
      <h2 class="sec-h">{t('looks')}</h2>
      <div class="picks">
        <LanguageChoice />
        <fieldset class="seg-field">
          <legend>{t('theme')}</legend>
          <span class="seg">
            {themes.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name="theme"
                  checked={each === theme}
                  onChange={() => void app.settings.change({ theme: each })}
                />
                {t(`theme_${each}`)}
              </label>
            ))}
          </span>
        </fieldset>
      </div>
    </section>
  );
}
