/** A copy of a build without what browsers on phones do not have: no side panel, menu, keys, address bar or windows. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const keysOfDesktops = ['commands', 'omnibox', 'side_panel', 'sidebar_action'];
const permissionsOfDesktops = ['contextMenus', 'sidePanel'];

/** What no manifest takes away. */
const withoutWindows = `for (const api of [globalThis.chrome, globalThis.browser])
  if (api) Object.defineProperty(api, 'windows', { value: undefined });
`;

/** Resolves to the folder, which the caller removes. */
export function phoneBuild(build: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'overdue-lens-phone-'));
  cpSync(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown> & { permissions: string[] };
  for (const key of keysOfDesktops) delete manifest[key];
  manifest.permissions = manifest.permissions.filter((name) => !permissionsOfDesktops.includes(name));
  writeFileSync(path, JSON.stringify(manifest));
  for (const file of ['background.js', 'first-look.js']) {
    const script = join(folder, file);
    writeFileSync(script, withoutWindows + readFileSync(script, 'utf8'));
  }
  return folder;
}
