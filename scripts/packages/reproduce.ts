/** Makes the packages once more from the unpacked sources package, in another folder and with what `npm ci` installs there. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makePackages, runQuietly } from './make-packages';
import type { PackageFile, PackageKind } from './package-files';
import { readPackage } from './read-package';

export function unpack(archive: string, folder: string): void {
  for (const [name, content] of readPackage(archive)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** The packages that came out differently. */
export function differingPackages(made: readonly PackageFile[]): PackageKind[] {
  const sources = made.find(({ kind }) => kind === 'sources');
  if (!sources) throw new Error('There is no sources package.');
  const folder = mkdtempSync(join(tmpdir(), 'overdue-lens-sources-'));
  try {
    unpack(sources.path, folder);
    runQuietly('npm', ['ci', '--prefer-offline'], folder);
    const again = makePackages(folder);
    return made
      .filter(({ kind, sha256 }) => again.find((other) => other.kind === kind)?.sha256 !== sha256)
      .map(({ kind }) => kind);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
