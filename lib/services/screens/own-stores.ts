/** What the reader keeps on this device, as one screen has it. The database, and the code that few readers need, are opened by the first who asks for what is in it. */
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { type Offers, offersOfScreen, openOffers } from '@/lib/services/records/offers';
import { type OwnLenders, openOwnLenders } from '@/lib/services/records/own-lenders';
import { openOwnLoans } from '@/lib/services/records/own-loans';
import { openOwnNews } from '@/lib/services/records/own-news';
import { openSharedKeyring } from '@/lib/services/records/shared-keyring';
import { readSettings, type SettingsArea } from '@/lib/storage/settings-store';
import type { App, SettingsClient } from './app';
import { rememberedOwnLenders } from './remembered-knowledge';

export interface OwnStores extends Pick<App, 'ownLoans' | 'ownData' | 'evidence' | 'vault'> {
  offers(): Promise<Offers>;
  ownLenders(): Promise<OwnLenders>;
  /** Whether loans are under a passphrase that was given here. */
  holdsKey(): boolean;
}

export function openedOnce<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () => {
    opened ??= open();
    return opened;
  };
}

export function openOwnStores(
  api: ExtensionApi,
  { ofWindow: settings, all }: { ofWindow: SettingsClient; all: SettingsClient },
  isPrivateWindow: () => Promise<boolean>,
): OwnStores {
  // A file that is taken in says nothing of a private window: `all` writes it.
  // Asked anew each time: what is remembered may be older than a consent taken back in another window.
  const asStored = { ...all, read: () => readSettings(api.storage as unknown as SettingsArea) };
  const news = openOwnNews(api);
  const keyring = openSharedKeyring(() => news.tellHere('key'));
  const offers = openedOnce(async () => ((await isPrivateWindow()) ? offersOfScreen() : openOffers()));
  const ownLenders = openedOnce(async () =>
    rememberedOwnLenders(await openOwnLenders(settings, { isPrivate: await isPrivateWindow() })),
  );
  const afterChange = async () => {
    (await ownLenders()).readAgain();
    await (await offers()).readAgain();
    news.tell('loans', 'evidence', 'passphrase');
  };
  return {
    offers,
    ownLenders,
    ownLoans: openOwnLoans(asStored, keyring, news),
    vault: openedOnce(async () => (await import('@/lib/services/records/vault')).openVaultOf(keyring, asStored, news)),
    evidence: openedOnce(async () =>
      (await import('@/lib/services/records/evidence')).openEvidence(asStored, news, keyring.key),
    ),
    ownData: openedOnce(async () => {
      const [{ openOwnData }, isPrivate] = await Promise.all([
        import('@/lib/services/records/own-data'),
        isPrivateWindow(),
      ]);
      return openOwnData({
        settings: asStored,
        isPrivateWindow: isPrivate,
        heldKey: keyring.key,
        afterChange,
        now: () => new Date(),
      });
    }),
    holdsKey: () => keyring.key() !== null,
  };
}
