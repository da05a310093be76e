/** Mounts a screen in its document, in the reader's language, theme and text size. */
import { type ComponentChildren, render } from 'preact';
import { AppContext } from '@/components/app-context';
import { ErrorBoundary } from '@/components/ErrorBoundary';
import { loadViewsSoon } from '@/components/loaded-view';
import { chooseLocale } from '@/lib/core/wording/locale';
import type { App } from '@/lib/services/screens/app';
import type { Settings } from '@/lib/storage/settings';
import { dressDocument, noteLook, removeFirstFrame } from './first-look';

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
    const look = { locale, theme: settings.theme, textSize: settings.textSize };
    dressDocument(look);
    removeFirstFrame();
    render(
      <AppContext.Provider value={shown}>
        <ErrorBoundary>{screen}</ErrorBoundary>
      </AppContext.Provider>,
      root,
    );
    noteLook(look);
  };
  draw(first);
  loadViewsSoon();
  // As long as the document lives.
  app.settings.watch(draw, new AbortController().signal);
}
