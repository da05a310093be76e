/** The passphrase on loans and evidence: set, changed, taken away; opened for a time, and locked again. */
import type { Settings } from '@/lib/storage/settings';
import { forgetLoansKeptBefore } from '@/lib/storage/snapshots';
import { readVault, sealAll, sealAnew, unlockVault, unsealAll } from '@/lib/storage/vault-store';
import type { Keyring } from './keyring';
import { openedByFirst } from './own-database';
import type { OwnNews } from './own-news';

/** `damaged`: there was a passphrase, and what it takes to try one is lost. */
export type VaultState = 'off' | 'locked' | 'open' | 'damaged';

export interface Vault {
  state(): Promise<VaultState>;
  /** Seals all that is kept; it stays open here. Rejects where nothing was changed. */
  turnOn(passphrase: string): Promise<void>;
  /** `false`: the passphrase is another, and nothing was changed. */
  unlock(passphrase: string): Promise<boolean>;
  change(passphrase: string, next: string): Promise<boolean>;
  turnOff(passphrase: string): Promise<boolean>;
  lock(): void;
  touch(): void;
  keepOpenFor(minutes: Settings['lockAfterMinutes']): Promise<void>;
  /** Calls back after each change, here or in another window, and when it locked itself; not at once. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

interface VaultSettings {
  read(): Promise<Pick<Settings, 'loansAgreedOn' | 'lockAfterMinutes'>>;
  change(part: Pick<Settings, 'lockAfterMinutes'>): Promise<void>;
}

export function openVaultOf(keyring: Keyring, settings: VaultSettings, news: OwnNews, name?: string): Vault {
  const db = openedByFirst(name);
  const minutes = async () => (await settings.read()).lockAfterMinutes;
  return {
    async state() {
      const vault = await readVault(await db());
      if (vault === null || vault === 'damaged') return vault ?? 'off';
      return keyring.key()?.salt === vault.salt ? 'open' : 'locked';
    },
    async turnOn(passphrase) {
      if ((await settings.read()).loansAgreedOn === null) throw new Error('A passphrase needs the consent for loans');
      await forgetLoansKeptBefore();
      keyring.hold(await sealAll(await db(), passphrase), await minutes());
      news.tell('passphrase');
    },
    async unlock(passphrase) {
      const held = await unlockVault(await db(), passphrase);
      if (held === null) return false;
      keyring.hold(held, await minutes());
      news.tellHere('key');
      return true;
    },
    async change(passphrase, next) {
      const held = await unlockVault(await db(), passphrase);
      if (held === null) return false;
      await forgetLoansKeptBefore();
      keyring.hold(await sealAnew(await db(), held, next), await minutes());
      news.tell('passphrase');
      return true;
    },
    async turnOff(passphrase) {
      const held = await unlockVault(await db(), passphrase);
      if (held === null) return false;
      await unsealAll(await db(), held);
      keyring.forget();
      news.tell('passphrase');
      return true;
    },
    lock: () => keyring.forget(),
    touch: () => keyring.touch(),
    async keepOpenFor(lockAfterMinutes) {
      await settings.change({ lockAfterMinutes });
      keyring.keepFor(lockAfterMinutes);
    },
    watch: (onChange, signal) => news.hear(['passphrase', 'key'], onChange, signal),
  };
}
