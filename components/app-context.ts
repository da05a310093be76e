/** How a screen reaches the app and the reader's language. Knows no browser: whoever mounts the screen gives both. */
import { createContext } from 'preact';
import { useCallback, useContext } from 'preact/hooks';
import { inLocale, type Locale, type Text } from '@/lib/core/wording/fact';
import type { Name } from '@/lib/core/wording/name';
import { fillTemplate } from '@/lib/core/wording/template';
import type { App } from '@/lib/services/screens/app';

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('no App above this component: mount it with showPage');
  return app;
}

export function useLocale(): Locale {
  return useApp().locale;
}

/**
 * A file of `assets/strings` → `t(key, values)` in the reader's language. On a phone `<key>_on_phone` is said instead, where
 * there is one: without a side panel, a toolbar, a pointer that rests.
 */
export function useWords<Key extends string>(
  strings: Record<Key, Text>,
): (key: Key, values?: Record<string, string | number>) => string {
  const { locale, browser } = useApp();
  const { hasSidePanel } = browser;
  return useCallback(
    (key: Key, values?: Record<string, string | number>) => {
      const onPhone = hasSidePanel ? undefined : (strings as Partial<Record<string, Text>>)[`${key}_on_phone`];
      return fillTemplate(inLocale(onPhone ?? strings[key], locale), values);
    },
    [strings, locale, hasSidePanel],
  );
}

/** The sentence in the reader's language. */
export function useText(): (text: Text) => string {
  const locale = useLocale();
  return useCallback((text: Text) => inLocale(text, locale), [locale]);
}

/** A proper name on one line: as written in the reader's script; for English readers the Chinese name, then the Latin one. */
export function nameIn(name: Name, locale: Locale): string {
  if (locale === 'zh-CN') return name.hans;
  if (locale === 'zh-TW') return name.hant;
  return name.en === name.hans ? name.hans : `${name.hans} ${name.en}`;
}

export function useName(): (name: Name) => string {
  const locale = useLocale();
  return useCallback((name: Name) => nameIn(name, locale), [locale]);
}
