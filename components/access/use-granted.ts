/** What the browser has granted, read again after each change made here. */
import { useState } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { useAsync } from '@/components/use-async';
import type { Granted } from './site-level';

export function useGranted(): { granted: Granted | null; readAgain: () => void } {
  const { page } = useApp();
  const [round, setRound] = useState(0);
  const answer = useAsync(() => page.grantedOrigins(), [page, round]);
  return { granted: answer.state === 'done' ? answer.value : null, readAgain: () => setRound((now) => now + 1) };
}
