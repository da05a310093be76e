/** The manifest of either browser. Every permission here is one a user is asked to trust; `tests/architecture.test.ts` holds the list. */
import type { UserManifest } from 'wxt';

/** Named one by one, though `default-src` covers most: a reviewer sees each, and none opens when the first is changed. */
const contentSecurityPolicy = [
  "default-src 'none'",
  // For the kernels that read pictures: code of the package, never of a page (PRIVACY.md).
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "font-src 'none'",
  "media-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "child-src 'none'",
  // Packaged workers read PDFs and pictures.
  "worker-src 'self'",
  "manifest-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // Of `lib/storage/package-file.ts`.
  'trusted-types overdue-lens',
].join('; ');

const everyWebPage = ['http://*/*', 'https://*/*'];

export function extensionManifest(browser: 'chrome' | 'firefox'): UserManifest {
  const shared: UserManifest = {
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'contextMenus',
      // Firefox does not let it be optional; it is asked for without a warning in either browser.
      'alarms',
      ...(browser === 'chrome' ? (['sidePanel'] as const) : []),
    ],
    optional_permissions: ['notifications'],
    optional_host_permissions: everyWebPage,
    content_security_policy: { extension_pages: contentSecurityPolicy },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    // The ring of “not read” until the background knows better of a tab.
    action: {
      default_title: '__MSG_actionTitle__',
      default_icon: { 16: 'icon/no-access-16.png', 32: 'icon/no-access-32.png' },
    },
    // Firefox takes the keyword as it is written and translates none.
    omnibox: { keyword: browser === 'chrome' ? '__MSG_omniboxKeyword__' : 'od' },
    commands: {
      'scan-page': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandScan__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPanel__' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandNext__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_commandPrevious__' },
    },
  };
  if (browser === 'chrome')
    return { ...shared, minimum_chrome_version: '128', storage: { managed_schema: 'managed-schema.json' } };
  return {
    ...shared,
    sidebar_action: {
      default_panel: 'sidepanel.html',
      default_title: '__MSG_name__',
      default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: 'overdue-lens@overdue-lens.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
      // The same package on a phone, without what phones have no room for.
      gecko_android: { strict_min_version: '142.0' },
    },
  } as UserManifest;
}
