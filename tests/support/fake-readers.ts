/** What a fake app reads documents and pictures with. */
import type { Documents } from '@/lib/services/documents/documents';
import type { Pictures } from '@/lib/services/pictures/pictures';

export interface FakeReaders {
  documents?: Documents;
  pictures?: Pictures;
  /** What the browser lets be captured of a page. */
  captured?: Blob;
}

/** What a fake app was given, or the fault of a test that gave it none. */
function heldBy<Reader>(reader: Reader | undefined): Reader {
  if (reader === undefined) throw new Error('This app reads no such files.');
  return reader;
}

export const readersOf = ({ documents, pictures }: FakeReaders) => ({
  documents: async () => heldBy(documents),
  pictures: async () => heldBy(pictures),
});

/** `_noted`: what was asked is written down before. */
export const captureOf = ({ captured }: FakeReaders, name: string, _noted: unknown) =>
  captured ? new File([captured], name, { type: 'image/png' }) : null;
