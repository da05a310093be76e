/** Mounts a screen in its document, in the reader's language, theme and text size. */
import { type ComponentChildren, render } from 'preact';
import type { Locale } from '@/lib/core/wording/fact';
import { chooseLocale } from '@/lib/core/wording/locale';
import type { App } from '@/lib/services/screens/app';
import type { Settings } from '@/lib/storage/settings';
import { AppContext } from './app-context';
import { ErrorBoundary } from './ErrorBoundary';

/** Shows `screen` in `#root`. The document gets the reader's language and theme before anything is drawn, and follows them when they change. */
export async function showPage(
  opening: App | Promise<App>,
  screen: ComponentChildren,
  root: Element | null = document.getElementById('root'),
): Promise<void> {
  if (root === null) throw new Error('the page has no #root');
  const app = await opening;
  const first = await app.settings.read();
  let shown = app;
  const draw = (settings: Settings) => {
    // The app was opened with the language chosen then; only a later choice is worked out here.
    const locale =
      settings.language === first.language ? app.locale : chooseLocale(settings.language, navigator.language);
    if (locale !== shown.locale) shown = { ...app, locale };
    applyDocumentSettings(locale, settings);
    render(
      <AppContext.Provider value={shown}>
        <ErrorBoundary>{screen}</ErrorBoundary>
      </AppContext.Provider>,
      root,
    );
  };
  draw(first);
  // As long as the document lives.
  app.settings.watch(draw, new AbortController().signal);
}

function applyDocumentSettings(locale: Locale, { theme, textSize }: Settings): void {
  const { documentElement: page } = document;
  page.lang = locale;
  if (theme === 'auto') delete page.dataset.theme;
  else page.dataset.theme = theme;
  page.dataset.text = textSize;
}
