/** The reader of PDFs that is shipped with the package, loaded with the first document; see `scripts/build/document-engine.ts`. */
import type * as PdfJs from 'pdfjs-dist';
import { importPackageModule, startPackageWorker } from '@/lib/storage/modules/package-modules';
import { documentEngineFile, documentMapsFile, documentWorkerFile, type OwnPackage } from '@/lib/storage/package-file';

export interface DocumentEngine {
  pdf: Pick<typeof PdfJs, 'getDocument' | 'PDFWorker' | 'PDFDataRangeTransport'>;
  /** A worker of its own for each document, so that one can be ended whatever it is doing. null: it runs in the same thread. */
  startWorker(): Worker | null;
  /** CMaps by name, in base64. */
  maps(): Promise<Record<string, string>>;
}

export async function loadDocumentEngine(ownPackage: OwnPackage): Promise<DocumentEngine> {
  return {
    pdf: await importPackageModule<typeof PdfJs>(documentEngineFile),
    startWorker: () => startPackageWorker(ownPackage, documentWorkerFile),
    maps: async () => (await importPackageModule<{ default: Record<string, string> }>(documentMapsFile)).default,
  };
}
