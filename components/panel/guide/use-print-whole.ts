/** Draws the whole guide, prints it, and takes it away again. */
import { useEffect, useState } from 'preact/hooks';

/** Whether the whole is drawn, and what begins it. */
export function usePrintWhole(): [isWhole: boolean, printWhole: () => void] {
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    if (!isWhole) return;
    const life = new AbortController();
    window.addEventListener('afterprint', () => setWhole(false), { signal: life.signal });
    window.print();
    return () => life.abort();
  }, [isWhole]);
  return [isWhole, () => setWhole(true)];
}
