/** Writes several files as one: all of them, or none. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const waiting = (path: string) => `${path}.new`;

/** Each text is complete beside its file before the first file is replaced; what was replaced comes back when a later one fails. */
export function writeTogether(texts: ReadonlyMap<string, string>): void {
  const replaced = new Map<string, string | null>();
  try {
    for (const [path, text] of texts) writeFileSync(waiting(path), text);
    for (const path of texts.keys()) {
      const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
      renameSync(waiting(path), path);
      replaced.set(path, before);
    }
  } catch (error) {
    for (const [path, text] of replaced) {
      if (text === null) rmSync(path, { force: true });
      else writeFileSync(path, text);
    }
    throw error;
  } finally {
    for (const path of texts.keys()) rmSync(waiting(path), { force: true });
  }
}
