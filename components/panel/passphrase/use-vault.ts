/** How it stands with the passphrase on loans and evidence; asked again after each change, here or in another window. */
import { useEffect } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { useStore } from '@/components/use-async';
import type { Vault, VaultState } from '@/lib/services/records/vault';

/** null until known, and where the database is not opened. */
export function useVault(): { vault: Vault; state: VaultState } | null {
  const { vault } = useApp();
  const { answer } = useStore(vault, async (opened) => ({ vault: opened, state: await opened.state() }), []);
  return answer.state === 'done' ? answer.value : null;
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
