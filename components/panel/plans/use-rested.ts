/** A value once it has not changed for a while, so that nothing is worked out or read aloud while somebody types or slides. */
import { useEffect, useState } from 'preact/hooks';

export function useRested<T>(value: T, ms: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
}
