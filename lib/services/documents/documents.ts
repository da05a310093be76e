/** What a screen asks of documents, as one object, so that a screen can be tested without their reader. */
import type { OwnPackage } from '@/lib/storage/package-file';
import { type DocumentEngine, loadDocumentEngine } from './document-engine';
import { type Opening, openDocument } from './open-document';
import { type DocumentRead, type ReadingOptions, readDocument } from './read-document';

export interface Documents {
  /** Rejects where the reader itself cannot be loaded, or with what `signal` was aborted with. */
  open(file: Blob, options: { password: string | null; signal: AbortSignal }): Promise<Opening>;
  read(document: Extract<Opening, { state: 'open' }>['document'], options: ReadingOptions): Promise<DocumentRead>;
}

export function documentsWith(loadEngine: () => Promise<DocumentEngine>): Documents {
  let engine: Promise<DocumentEngine> | null = null;
  const loaded = () => {
    engine ??= loadEngine().catch((error: unknown) => {
      engine = null;
      throw error;
    });
    return engine;
  };
  return {
    open: async (file, options) => openDocument(await loaded(), file, options),
    read: readDocument,
  };
}

export const openDocuments = (ownPackage: OwnPackage): Documents => documentsWith(() => loadDocumentEngine(ownPackage));
