/** How it stands with the passphrase on loans and evidence; asked again after each change, here or in another window. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { useAsync } from '@/components/use-async';
import type { Vault, VaultState } from '@/lib/services/records/vault';

/** null until known, and where the database is not opened. */
export function useVault(): { vault: Vault; state: VaultState } | null {
  const { vault } = useApp();
  const [asked, setAsked] = useState(0);
  const again = useCallback(() => setAsked((times) => times + 1), []);
  useEffect(() => {
    const life = new AbortController();
    vault().then(
      (opened) => life.signal.aborted || opened.watch(again, life.signal),
      () => undefined,
    );
    return () => life.abort();
  }, [vault, again]);
  const found = useAsync(async () => {
    const opened = await vault();
    return { vault: opened, state: await opened.state() };
  }, [vault, asked]);
  return found.state === 'done' ? found.value : null;
}

/** Use of the screen begins the time anew after which it locks itself. */
export function useKeepsOpen(): void {
  const { vault } = useApp();
  useEffect(() => {
    const life = new AbortController();
    const touch = () => void vault().then((opened) => opened.touch());
    for (const event of ['keydown', 'pointerdown', 'wheel'])
      document.addEventListener(event, touch, { signal: life.signal, passive: true });
    return () => life.abort();
  }, [vault]);
}
