/** Theme and text size of every screen and of the card in pages. */
import words from '@/assets/strings/options.json';
import { useApp, useWords } from '@/components/app-context';
import { useSettings } from '@/components/use-async';
import { defaultPageChoices, textSizes } from '@/lib/core/choices/page-choices';
import { Segments } from './Segments';

const themes = ['auto', 'light', 'dark'] as const;

export function ThemeChoice() {
  const app = useApp();
  const t = useWords(words);
  return (
    <Segments
      name="theme"
      label={t('theme')}
      values={themes}
      value={useSettings()?.theme ?? 'auto'}
      wordOf={(each) => t(`theme_${each}`)}
      onPick={(each) => void app.settings.change({ theme: each })}
    />
  );
}

export function TextSizeChoice() {
  const app = useApp();
  const t = useWords(words);
  const { textSize } = useSettings() ?? defaultPageChoices;
  return (
    <Segments
      name="text-size"
      label={t('text_size')}
      values={textSizes}
      value={textSize}
      wordOf={(each) => t(`text_${each}`)}
      onPick={(each) => void app.settings.change({ textSize: each })}
    >
      {t('text_size_what')}
    </Segments>
  );
}
