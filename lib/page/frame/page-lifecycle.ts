/** Watches a frame until it is worth reading, then for a change of its address without a new document. */

/** A frame smaller than this in either direction holds no text for a person; pixels. */
const minFramePx = 50;
/** The address changes before the page does, so we wait; milliseconds. */
const settleMs = 150;

/** Resolves once the user can see the frame and it is large enough; never after `signal`. */
export function waitUntilWorthReading(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const isWorthReading =
        !document.hidden && (window === window.top || (innerWidth >= minFramePx && innerHeight >= minFramePx));
      if (isWorthReading) resolve();
      return isWorthReading;
    };
    // Most frames are at once. The others keep their listeners, since removing these costs more.
    if (look()) return;
    document.addEventListener('visibilitychange', look, { signal });
    addEventListener('resize', look, { signal });
    // A frame with a process of its own may have no size yet; when it is given its first one, no event says so.
    const sizes = new ResizeObserver(() => look() && sizes.disconnect());
    sizes.observe(document.documentElement);
    signal.addEventListener('abort', () => sizes.disconnect());
  });
}

/** Calls back a moment after the address changed; `isNewPage` is false where only the part behind `#` changed. */
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
  // Where the browser has no such object, this may be an element the page named `navigation`, which never sends the event.
  const { navigation } = window as unknown as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal });
  addEventListener('popstate', look, { signal });
  addEventListener('hashchange', look, { signal });
}
