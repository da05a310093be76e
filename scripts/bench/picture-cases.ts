/** Pictures with their text: those of a folder with an `index.json`, for `npm run bench:pictures`. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface PictureCase {
  id: string;
  group: string;
  file: string;
  /** Lines in the order in which one reads them. */
  text: string;
}

/** null: the folder is not there. */
export function readPictureCases(folder: string): PictureCase[] | null {
  const index = join(folder, 'index.json');
  if (!existsSync(index)) return null;
  const rows = JSON.parse(readFileSync(index, 'utf8')) as PictureCase[];
  return rows.map((row) => ({
    ...row,
    file: resolve(folder, existsSync(join(folder, 'pics')) ? 'pics' : '.', row.file),
  }));
}
