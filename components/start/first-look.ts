/**
 * The language, theme and size of type of a page before its first paint. The settings arrive too late for that, so what was
 * shown last is noted where a page can read it at once. Where nothing is noted the browser's own language counts.
 */
import { textSizes } from '@/lib/core/choices/page-choices';
import type { Locale } from '@/lib/core/wording/fact';
import { chooseLocale } from '@/lib/core/wording/locale';
import type { Settings } from '@/lib/storage/settings';

export interface Look extends Pick<Settings, 'theme' | 'textSize'> {
  locale: Locale;
}

const key = 'first-look';

function readNoted(): Partial<Record<keyof Look, unknown>> {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? '{}') ?? {}) as Partial<Record<keyof Look, unknown>>;
  } catch {
    return {};
  }
}

const oneOf = <T extends string>(value: unknown, known: readonly T[], otherwise: T): T =>
  known.find((one) => one === value) ?? otherwise;

export function notedLook(browserLanguage: string): Look {
  const { locale, theme, textSize } = readNoted();
  return {
    locale: oneOf(locale, ['zh-CN', 'zh-TW', 'en'], chooseLocale('auto', browserLanguage)),
    theme: oneOf(theme, ['auto', 'light', 'dark'], 'auto'),
    textSize: oneOf(textSize, textSizes, 'plain'),
  };
}

export function noteLook({ locale, theme, textSize }: Look): void {
  try {
    localStorage.setItem(key, JSON.stringify({ locale, theme, textSize }));
  } catch {
    // Where the browser stores nothing, the first frame is in its own language and theme.
  }
}

export function dressDocument({ locale, theme, textSize }: Look): void {
  const { documentElement: page } = document;
  page.lang = locale;
  if (theme === 'auto') delete page.dataset.theme;
  else page.dataset.theme = theme;
  page.dataset.text = textSize;
}

/** Takes away the frame of the page's own file, in whose place the screen is drawn. */
export function removeFirstFrame(): void {
  document.getElementById('first-frame')?.remove();
}
