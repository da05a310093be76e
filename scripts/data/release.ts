/** What the options page says of this copy: version, licence and address from package.json, what is new from CHANGELOG.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { packedJson } from './packed-json';

const root = join(import.meta.dirname, '../..');

const packageSchema = v.object({
  version: v.string(),
  license: v.string(),
  bugs: v.optional(v.object({ url: v.pipe(v.string(), v.url()) })),
});

/** Addresses under `.example` lead nowhere: nobody is sent there. */
export function reachable(address: string | undefined): string | null {
  return address === undefined || new URL(address).hostname.endsWith('.example') ? null : address;
}

export interface ChangelogPart {
  title: string;
  lines: string[];
}

/** The newest section that has anything in it, as its `###` parts; a part that comes twice is one. */
export function newestChanges(changelog: string): ChangelogPart[] {
  for (const section of changelog.split(/^## .*$/m).slice(1)) {
    const parts = new Map<string, string[]>();
    for (const part of section.split(/^### /m).slice(1)) {
      const [title = '', ...rest] = part.split('\n');
      const lines = rest.filter((line) => line.startsWith('- ')).map((line) => line.slice(2).trim());
      if (lines.length > 0) parts.set(title.trim(), [...(parts.get(title.trim()) ?? []), ...lines]);
    }
    if (parts.size > 0) return [...parts].map(([title, lines]) => ({ title, lines }));
  }
  return [];
}

export function releaseModule(): string {
  const { version, license, bugs } = v.parse(
    packageSchema,
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
  );
  const release = { version, licence: license, issuesAddress: reachable(bugs?.url) };
  return Object.entries(release)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

/** What is new, as the package has it. */
export function packedChangelogFile(): Promise<Buffer> {
  return packedJson(JSON.stringify(newestChanges(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'))));
}
