/** The language of every screen and card; each is named in itself. */
import words from '@/assets/strings/shared.json';
import { useApp, useWords } from '@/components/app-context';
import { useSettings } from '@/components/use-async';
import type { Settings } from '@/lib/storage/settings';

const names: Record<Exclude<Settings['language'], 'auto'>, string> = {
  'zh-CN': '简体中文',
  'zh-TW': '正體中文',
  en: 'English',
};

function isLanguage(value: string): value is Settings['language'] {
  return value === 'auto' || value in names;
}

export function LanguageChoice() {
  const app = useApp();
  const t = useWords(words);
  const settings = useSettings();
  const change = (value: string) => {
    if (isLanguage(value)) void app.settings.change({ language: value });
  };
  return (
    <label class="pick">
      <span>{t('language')}</span>
      <select value={settings?.language ?? 'auto'} onChange={(event) => change(event.currentTarget.value)}>
        <option value="auto">{t('as_browser')}</option>
        {Object.entries(names).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
