/** What a package holds: each file by its path. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

export function readPackage(path: string): Map<string, Buffer> {
  const files = unzipSync(readFileSync(path));
  return new Map(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]));
}
