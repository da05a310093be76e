/** Gives the screens their `BrowserClient`: which browser this is, and what it says of shortcuts, toolbar and room. */
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import type { BrowserClient, BrowserKind, Shortcut } from './app';

/** The address of the browser's own page of shortcuts, where an extension may open it. */
const shortcutPages: Partial<Record<BrowserKind, string>> = {
  chrome: 'chrome://extensions/shortcuts',
  edge: 'edge://extensions/shortcuts',
};

export function browserKindOf(userAgent: string): BrowserKind {
  if (/\bFirefox\//.test(userAgent)) return 'firefox';
  if (/\bEdg\//.test(userAgent)) return 'edge';
  // Others that are built on Chromium say so beside its name, and their menus differ.
  return /Chrome\//.test(userAgent) && !/\b(OPR|Vivaldi|YaBrowser|SamsungBrowser|QQBrowser)\//.test(userAgent)
    ? 'chrome'
    : 'other';
}

const commandNames = ['scan-page', 'open-panel', 'next-mark', 'previous-mark'] as const;

/** Alt+Shift+Period → Alt+Shift+. , as it stands on the key. */
function keysOf(shortcut: string | undefined): string {
  return (shortcut ?? '').replace(/\bPeriod$/, '.').replace(/\bComma$/, ',');
}

export function shortcutsIn(
  commands: readonly { name?: string | undefined; shortcut?: string | undefined }[],
): Shortcut[] {
  return commandNames.flatMap((name) => {
    const command = commands.find((each) => each.name === name);
    return command ? [{ name, keys: keysOf(command.shortcut) }] : [];
  });
}

export function createBrowserClient(api: ExtensionApi, userAgent: string): BrowserClient {
  const kind = browserKindOf(userAgent);
  const manifest = api.runtime.getManifest();
  return {
    kind,
    permissions: [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])],
    addressKeyword: api.omnibox ? (manifest.omnibox?.keyword ?? '') : null,
    async usedBytes() {
      const { usage } = await navigator.storage.estimate();
      // The room of the settings is not in it. Firefox learnt to measure it late.
      const settings = await (api.storage.local as { getBytesInUse?(keys: null): Promise<number> }).getBytesInUse?.(
        null,
      );
      return usage === undefined ? null : usage + (settings ?? 0);
    },
    isProtected: async () => (await navigator.storage.persisted?.()) ?? null,
    protect: async () => (await navigator.storage.persist?.()) ?? false,
    async isOnToolbar() {
      try {
        return (await api.action.getUserSettings()).isOnToolbar ?? null;
      } catch {
        return null;
      }
    },
    hasSidePanel: api.sidePanel !== undefined || api.sidebarAction !== undefined,
    hasShortcuts: api.commands !== undefined,
    shortcuts: async () => shortcutsIn((await api.commands?.getAll()) ?? []),
    async openShortcutSettings() {
      try {
        const url = shortcutPages[kind];
        if (url) await api.tabs.create({ url });
        else await api.commands?.openShortcutSettings();
        return true;
      } catch {
        return false;
      }
    },
  };
}
