/** When a frame is worth reading, and when it has become another page without being loaded anew. */

/** A frame smaller than this in either direction holds no text for anyone; pixels. */
const leastFramePx = 50;
/** The address changes before the page does. */
const settleMs = 150;

/** Resolves once the user can see the frame and it is large enough; never after `signal`. */
export function waitUntilWorthReading(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const isWorthReading =
        !document.hidden && (window === window.top || (innerWidth >= leastFramePx && innerHeight >= leastFramePx));
      if (isWorthReading) resolve();
      return isWorthReading;
    };
    // Most are at once. The others keep their listeners: to take them back again costs more than they do.
    if (look()) return;
    document.addEventListener('visibilitychange', look, { signal });
    addEventListener('resize', look, { signal });
  });
}

/** Calls back a moment after the address changed; `isNewPage` is false where only the part behind `#` did. */
export function watchAddress(onChange: (isNewPage: boolean) => void, signal: AbortSignal): void {
  const page = () => location.href.split('#')[0];
  let former = page();
  let isSettling = false;
  const look = () => {
    if (isSettling) return;
    isSettling = true;
    setTimeout(() => {
      isSettling = false;
      if (signal.aborted) return;
      const isNewPage = page() !== former;
      former = page();
      onChange(isNewPage);
    }, settleMs);
  };
  // The page may have named an element `navigation` where the browser has no such object; it then stays silent.
  const { navigation } = window as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
  addEventListener('popstate', look, { signal });
  addEventListener('hashchange', look, { signal });
}
