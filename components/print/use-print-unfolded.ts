/** Opens every folded part while the page is printed. */
import { useEffect } from 'preact/hooks';

export function usePrintUnfolded(): void {
  useEffect(() => {
    const life = new AbortController();
    let opened: HTMLDetailsElement[] = [];
    const unfold = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const details of opened) details.open = true;
    };
    const fold = () => {
      for (const details of opened) details.open = false;
      opened = [];
    };
    window.addEventListener('beforeprint', unfold, { signal: life.signal });
    window.addEventListener('afterprint', fold, { signal: life.signal });
    return () => life.abort();
  }, []);
}
