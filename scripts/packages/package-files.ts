/** The four files that go out, where they lie, and their fingerprints. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const packageKinds = ['chrome', 'edge', 'firefox', 'sources'] as const;
export type PackageKind = (typeof packageKinds)[number];

export interface PackageFile {
  kind: PackageKind;
  name: string;
  path: string;
  bytes: number;
  sha256: string;
}

export function versionIn(root: string): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

/** Throws where one was not made. */
export function packageFiles(root: string): PackageFile[] {
  const version = versionIn(root);
  return packageKinds.map((kind) => {
    const name = `overdue-lens-${version}-${kind}.zip`;
    const path = join(root, '.output', name);
    const content = readFileSync(path);
    return { kind, name, path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
  });
}

/** As `sha256sum --check` reads it. */
export const sumsText = (files: readonly PackageFile[]): string =>
  files.map(({ sha256, name }) => `${sha256}  ${name}\n`).join('');
