/** Reads an opened PDF page by page and says what stands in it. The screen stays free between pages, and between the steps of the price reader. */
import { type Contract, contractSteps } from '@/lib/core/contracts/read-contract';
import { type DisclosureTable, disclosureTables } from '@/lib/core/documents/disclosure-tables';
import { type DocumentText, documentText } from '@/lib/core/documents/document-text';
import { readPrices } from '@/lib/core/prices/find-prices';
import type { Price } from '@/lib/core/prices/price';
import { type OpenDocument, type ReadPage, TookTooLong } from './open-document';

/** More than any contract; what is beyond is said to be unread. */
export const maxPages = 600;
const maxLetters = 1_000_000;
/** How long the screen may wait at a time. */
const stepMs = 12;

export interface ReadingProgress {
  page: number;
  pages: number;
}

/** `stopped`: by the reader. `pages`, `letters`: there was more than is read. `slow`: the next page took too long. */
export type ReadTo = 'end' | 'stopped' | 'pages' | 'letters' | 'slow';

export interface DocumentRead {
  pageCount: number;
  pages: ReadPage[];
  readTo: ReadTo;
  text: DocumentText;
  prices: Price[];
  contract: Contract;
  disclosures: DisclosureTable[];
  /** Numbers of the pages that hold a picture and no text. */
  pictures: number[];
}

export interface ReadingOptions {
  signal: AbortSignal;
  /** Asked before each page. */
  isStopped: () => boolean;
  onProgress: (progress: ReadingProgress) => void;
}

const breath = () => new Promise<void>((resolve) => setTimeout(resolve));

/** What the steps come to, with a pause for the screen wherever they take long. */
async function inSteps<T>(steps: Generator<void, T, void>, signal: AbortSignal): Promise<T> {
  let until = performance.now() + stepMs;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await breath();
    signal.throwIfAborted();
    until = performance.now() + stepMs;
  }
}

async function pagesOf(
  document: OpenDocument,
  { signal, isStopped, onProgress }: ReadingOptions,
): Promise<{ pages: ReadPage[]; readTo: ReadTo }> {
  const pages: ReadPage[] = [];
  const last = Math.min(document.pageCount, maxPages);
  let letters = 0;
  for (let number = 1; number <= last; number += 1) {
    if (isStopped()) return { pages, readTo: 'stopped' };
    onProgress({ page: number, pages: document.pageCount });
    const page = await document.readPage(number).catch((error: unknown) => {
      if (error instanceof TookTooLong) return null;
      throw error;
    });
    signal.throwIfAborted();
    if (page === null) return { pages, readTo: 'slow' };
    pages.push(page);
    for (const { cells } of page.lines) for (const cell of cells) letters += cell.length;
    if (letters > maxLetters) return { pages, readTo: 'letters' };
  }
  return { pages, readTo: last < document.pageCount ? 'pages' : 'end' };
}

/** Rejects with what `signal` was aborted with, or where a page cannot be read. */
export async function readDocument(document: OpenDocument, options: ReadingOptions): Promise<DocumentRead> {
  const { pages, readTo } = await pagesOf(document, options);
  const text = documentText(pages);
  const prices = await inSteps(readPrices(text.text), options.signal);
  return {
    ...{ pageCount: document.pageCount, pages, readTo, text, prices },
    contract: await inSteps(contractSteps(text.text, prices), options.signal),
    disclosures: disclosureTables(pages),
    pictures: pages.filter(({ isPicture }) => isPicture).map(({ number }) => number),
  };
}
