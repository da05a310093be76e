/** After Back, puts the focus on the row one came from, as soon as that row is drawn. */
import { useEffect, useRef } from 'preact/hooks';
import { useNav } from './panel-nav';

/** Id of the element that takes the focus again. */
export function rowElementId(rowId: string): string {
  return `row-${rowId}`;
}

/** `isReady` turns true when the rows are there. */
export function useReturnFocus(isReady: boolean): void {
  const { route } = useNav();
  const done = useRef<string | null>(null);
  useEffect(() => {
    if (!isReady || route.returnTo === null || done.current === route.returnTo) return;
    done.current = route.returnTo;
    const row = document.getElementById(rowElementId(route.returnTo));
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  }, [isReady, route.returnTo]);
}
