/** After Back, puts the focus on the row one came from, as soon as that row is drawn. */
import { useEffect, useRef } from 'preact/hooks';
import { useNav } from './panel-nav';

/** Id of the element that takes the focus again. */
export function rowElementId(rowId: string): string {
  return `row-${rowId}`;
}

function focusRow(rowId: string): boolean {
  const row = document.getElementById(rowElementId(rowId));
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'center' });
  return row !== null;
}

/** `isReady` turns true when the rows are there. One that comes later still, or never again, leaves the focus on the heading until then. */
export function useReturnFocus(isReady: boolean): void {
  const { route } = useNav();
  const done = useRef<string | null>(null);
  useEffect(() => {
    const rowId = route.returnTo;
    if (!isReady || rowId === null || done.current === rowId) return;
    done.current = rowId;
    if (focusRow(rowId)) return;
    const heading = document.querySelector<HTMLElement>('#panel-view h1[tabindex]');
    if (document.activeElement === document.body) heading?.focus({ preventScroll: true });
    const drawn = new MutationObserver(() => {
      const isWaiting = document.activeElement === heading || document.activeElement === document.body;
      if (!isWaiting || focusRow(rowId)) drawn.disconnect();
    });
    drawn.observe(document.body, { childList: true, subtree: true });
    return () => drawn.disconnect();
  }, [isReady, route.returnTo]);
}
