/**
 * What the stores refuse, looked for before they do. Limits and their sources:
 * name – 75 Chrome, 45 Edge, 50 Firefox: developer.mozilla.org, manifest.json/name;
 * short_name – 12: developer.chrome.com, manifest/name; description – 132: developer.chrome.com, manifest/description, and
 * Edge refuses longer ones in any locale (mozilla/addons-linter issue 5436);
 * 128 px icon, PNG – developer.chrome.com/docs/webstore/images; 48 and 16 – manifest/icons;
 * no code from elsewhere – developer.chrome.com/docs/extensions/develop/migrate/remote-hosted-code; learn.microsoft.com,
 * publish-extension, “Declare any use of remote code”;
 * placeholders, so that each locale is seen – learn.microsoft.com, publish-extension, “If a single locale appears”.
 */

export type Store = 'chrome' | 'edge' | 'firefox';

export const manifestLimits = {
  name: { chrome: 75, edge: 45, firefox: 50 },
  shortName: 12,
  description: 132,
} as const;

interface Manifest {
  manifest_version?: number;
  name?: string;
  short_name?: string;
  description?: string;
  version?: string;
  default_locale?: string;
  minimum_chrome_version?: string;
  icons?: Record<string, string>;
  content_security_policy?: { extension_pages?: string };
  update_url?: string;
  key?: string;
  browser_specific_settings?: { gecko?: { id?: string; strict_min_version?: string } };
}

type Messages = Record<string, { message: string }>;

/** Files by path. */
export type PackageContent = ReadonlyMap<string, Buffer>;

const json = <T>(files: PackageContent, path: string): T => JSON.parse(files.get(path)?.toString() ?? '{}') as T;

function localesIn(files: PackageContent): string[] {
  const found = [...files.keys()].map((path) => /^_locales\/([^/]+)\/messages\.json$/.exec(path)?.[1] ?? '');
  return found.filter(Boolean).sort();
}

function wordFaults(files: PackageContent, manifest: Manifest, store: Store): string[] {
  const limits = {
    name: manifestLimits.name[store],
    short_name: manifestLimits.shortName,
    description: manifestLimits.description,
  };
  return Object.entries(limits).flatMap(([field, limit]) => {
    const key = /^__MSG_(\w+)__$/.exec(String(manifest[field as keyof typeof limits] ?? ''))?.[1];
    if (!key) return [`${field} is no placeholder, so stores see one language`];
    return localesIn(files).flatMap((locale) => {
      const message = json<Messages>(files, `_locales/${locale}/messages.json`)[key]?.message ?? '';
      if (message.trim() === '') return [`${field} is empty in ${locale}`];
      return message.length > limit ? [`${field} has ${message.length} of ${limit} characters in ${locale}`] : [];
    });
  });
}

/** Width and height of a PNG, by its header; `null` for anything else. */
export function pngSize(content: Buffer | undefined): { width: number; height: number } | null {
  if (content?.toString('latin1', 1, 4) !== 'PNG') return null;
  return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) };
}

function iconFaults(files: PackageContent, manifest: Manifest): string[] {
  return ['16', '48', '128'].flatMap((size) => {
    const path = manifest.icons?.[size];
    const found = path === undefined ? null : pngSize(files.get(path));
    const right = found?.width === Number(size) && found.height === Number(size);
    return right ? [] : [`there is no icon of ${size} × ${size}`];
  });
}

/** Scripts from an address, in pages, policies or code. */
function foreignCode(files: PackageContent, manifest: Manifest): string[] {
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  const opened = /https?:|unsafe-(?:inline|eval)(?<!wasm-unsafe-eval)|data:|blob:/.exec(policy)?.[0];
  const inFiles = [...files].flatMap(([path, content]) => {
    const pattern = path.endsWith('.html')
      ? /<script[^>]+src=["']?(?:https?:)?\/\//i
      : path.endsWith('.js')
        ? /\bimport\s*\(?\s*["'`]https?:|\bnew Function\b|\beval\s*\(|importScripts\(\s*["'`]https?:/
        : null;
    return pattern?.test(content.toString()) ? [`${path} takes code from elsewhere or makes it from text`] : [];
  });
  return [...(opened ? [`the policy allows ${opened}`] : []), ...inFiles];
}

function browserFaults(manifest: Manifest, store: Store): string[] {
  if (store === 'firefox') {
    const { id, strict_min_version: oldest } = manifest.browser_specific_settings?.gecko ?? {};
    return [...(id ? [] : ['gecko has no id']), ...(oldest ? [] : ['gecko has no strict_min_version'])];
  }
  const faults: string[] = [];
  if (!/^\d+(\.\d+)*$/.test(manifest.minimum_chrome_version ?? '')) faults.push('minimum_chrome_version is missing');
  // Edge names both as what a package from Chrome must lose: learn.microsoft.com, port-chrome-extension.
  if (manifest.update_url) faults.push('update_url is for another store');
  if (manifest.key) faults.push('key is for development');
  return faults;
}

/** A sentence a fault. */
export function storeFaults(files: PackageContent, store: Store): string[] {
  if (!files.has('manifest.json')) return ['manifest.json does not stand at the top of the package'];
  const manifest = json<Manifest>(files, 'manifest.json');
  const faults: string[] = [];
  if (manifest.manifest_version !== 3) faults.push('manifest_version is not 3');
  if (!/^\d{1,5}(\.\d{1,5}){1,3}$/.test(manifest.version ?? '')) faults.push('version is not two to four numbers');
  if (!localesIn(files).includes(manifest.default_locale ?? '')) faults.push('default_locale has no messages');
  return [
    ...faults,
    ...wordFaults(files, manifest, store),
    ...iconFaults(files, manifest),
    ...foreignCode(files, manifest),
    ...browserFaults(manifest, store),
  ];
}
