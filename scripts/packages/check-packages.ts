/** What each store would say of its package, in lines to print. */
import { mozillaLint } from './mozilla-lint';
import type { PackageFile } from './package-files';
import { readPackage } from './read-package';
import { storeFaults } from './store-checks';

export interface Checked {
  lines: string[];
  faults: string[];
}

export function checkPackages(root: string, made: readonly PackageFile[]): Checked {
  const lines: string[] = [];
  const faults: string[] = [];
  for (const { kind, name, path, bytes, sha256 } of made) {
    lines.push(`${name}  ${bytes} bytes`, `  SHA-256 ${sha256}`);
    if (kind === 'sources') continue;
    const found = storeFaults(readPackage(path), kind);
    lines.push(`  checks of the ${kind} package: ${found.length} faults`);
    if (kind === 'firefox') {
      const { errors, warnings, notices, messages } = mozillaLint(root, path);
      lines.push(`  addons-linter: ${errors} errors, ${warnings} warnings, ${notices} notices`);
      found.push(...messages);
    }
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  const [chrome, edge] = ['chrome', 'edge'].map((kind) => made.find((file) => file.kind === kind)?.sha256);
  if (chrome !== edge) faults.push('The packages for Chrome and Edge differ.');
  return { lines, faults };
}
