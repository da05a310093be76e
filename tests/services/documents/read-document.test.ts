import { expect, test, vi } from 'vitest';
import { linesOfPage } from '@/lib/core/documents/page-lines';
import type { OpenDocument } from '@/lib/services/documents/open-document';
import { maxPages, readDocument } from '@/lib/services/documents/read-document';
import { piece } from '@/tests/support/page-pieces';

function documentOf(pageCount: number, words: string): OpenDocument {
  return {
    pageCount,
    readPage: async (number) => ({
      ...{ number, rotation: 0, isPicture: words === '' },
      lines: linesOfPage([piece(words, 0, 0)]),
    }),
    drawPage: async () => ({ left: 0, top: 0, scale: 1 }),
    close: () => undefined,
  };
}

const never = new AbortController().signal;
const read = (document: OpenDocument, isStopped = () => false) =>
  readDocument(document, { signal: never, isStopped, onProgress: () => undefined });

test('more pages than are read are said to be unread', async () => {
  const { pages, pageCount, readTo } = await read(documentOf(maxPages + 5, '贷款年利率为18%。'));
  expect([pages.length, pageCount, readTo]).toEqual([maxPages, maxPages + 5, 'pages']);
});

test('the reader may stop, and gets what was read so far', async () => {
  let asked = 0;
  const found = await read(documentOf(50, '贷款年利率为18%。'), () => ++asked > 3);
  expect([found.pages.length, found.readTo, found.prices.length]).toEqual([3, 'stopped', 3]);
});

vi.setConfig({ testTimeout: 60_000 });

test('a document of too many words is read so far and no further', async () => {
  const { pages, readTo } = await read(documentOf(100, '字'.repeat(50_000)));
  expect([readTo, pages.length < 30]).toEqual(['letters', true]);
});

test('pages of pictures are numbered', async () => {
  expect((await read(documentOf(2, ''))).pictures).toEqual([1, 2]);
});
