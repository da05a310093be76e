/**
 * Every name and price of PDFs of each kind, against what was typed beside them; `DOCUMENTS_WITH_TRUTH=FOLDER` adds those of
 * a folder that is not the project’s to keep.
 */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readCostDisclosure } from '@/lib/core/disclosure/cost-disclosure';
import { openDocument } from '@/lib/services/documents/open-document';
import { type DocumentRead, readDocument } from '@/lib/services/documents/read-document';
import { type DocumentCase, namesIn, priceInWords, readDocumentCases, shortfall } from '@/scripts/bench/document-cases';
import { shippedEngine } from '@/tests/support/document-engine';

vi.setConfig({ testTimeout: 60_000 });

const own = resolve(import.meta.dirname, '../../fixtures/documents');
const others = process.env.DOCUMENTS_WITH_TRUTH;
const cases = [own, ...(others ? [others] : [])].flatMap((folder) => readDocumentCases(folder) ?? []);

async function read({ file, password }: DocumentCase): Promise<DocumentRead> {
  const { signal } = new AbortController();
  const opened = await openDocument(await shippedEngine(), new Blob([readFileSync(file)]), { password, signal });
  if (opened.state !== 'open') throw new Error(`${file} is ${opened.state}.`);
  try {
    return await readDocument(opened.document, { signal, isStopped: () => false, onProgress: () => undefined });
  } finally {
    opened.document.close();
  }
}

const namedBeside = ({ contract, disclosures }: DocumentRead) => [
  ...contract.clauses.flatMap(({ name }) => name ?? []),
  ...disclosures.flatMap(
    ({ rows }) => readCostDisclosure(rows)?.items.flatMap(({ collector }) => collector ?? []) ?? [],
  ),
];

test('there are five of our own', () => {
  expect(cases.length).toBeGreaterThanOrEqual(5);
});

test.each(cases.map((one) => [basename(one.file), one] as const))(
  '%s: every name and price, and no other',
  async (_, one) => {
    const found = await read(one);
    if (found.pictures.length > 0) {
      // Its words are read once it is a picture: `npm run bench:documents`, and the test in the browser.
      expect([found.pictures.length, found.text.text.trim()]).toEqual([found.pageCount, '']);
      return;
    }
    const whole = { missing: [], extra: [] };
    expect(shortfall(one.names, namesIn(found.text.text))).toEqual(whole);
    expect(shortfall(one.prices, found.prices.map(priceInWords))).toEqual(whole);
    expect(shortfall(one.beside, namedBeside(found)).missing).toEqual([]);
  },
);
