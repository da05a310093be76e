/** PDFs through the reader as it is shipped: five printed for this, four that try something, and those of the study where they are at hand. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import packed from 'virtual:lexicon';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readCostDisclosure } from '@/lib/core/disclosure/cost-disclosure';
import { createFinder } from '@/lib/core/names/finder';
import type { DocumentEngine } from '@/lib/services/documents/document-engine';
import { largestBytes, longestStepMs, type Opening, openDocument } from '@/lib/services/documents/open-document';
import { type DocumentRead, readDocument } from '@/lib/services/documents/read-document';
import { mostUnpacked } from '@/scripts/build/document-engine';
import { shippedEngine } from '@/tests/support/document-engine';
import { pagesOfPdf } from '@/tests/support/made-pdf';
import { packedPdf } from '@/tests/support/packed-pdf';

vi.setConfig({ testTimeout: 60_000 });

const fixtures = resolve(import.meta.dirname, '../../fixtures/documents');
const file = (name: string) => new Blob([readFileSync(`${fixtures}/${name}`)]);
const never = () => new AbortController().signal;

async function opening(blob: Blob, password: string | null = null): Promise<Opening> {
  return openDocument(await shippedEngine(), blob, { password, signal: never() });
}

async function read(blob: Blob, password: string | null = null): Promise<DocumentRead> {
  const opened = await opening(blob, password);
  if (opened.state !== 'open') throw new Error(`It is ${opened.state}.`);
  try {
    return await readDocument(opened.document, {
      signal: never(),
      isStopped: () => false,
      onProgress: () => undefined,
    });
  } finally {
    opened.document.close();
  }
}

const lendersIn = ({ text }: DocumentRead) => [
  ...new Set(
    createFinder(packed)
      .find(text.text)
      .mentions.map(({ lenderId }) => lenderId),
  ),
];
const pricesIn = ({ prices }: DocumentRead) => prices.map(({ surface }) => surface);
const kindsIn = ({ contract }: DocumentRead) => [...new Set(contract.clauses.map(({ kind }) => kind))];

test('a contract over two pages: every name, price and clause, and nothing missing', async () => {
  const found = await read(file('contract.pdf'));
  expect(found.pageCount).toBe(2);
  expect(lendersIn(found)).toEqual(['mashang-consumer-finance']);
  expect(pricesIn(found)).toEqual([
    ...['贷款年利率为18.25%', '日利率为0.05%', '0.5%向乙方收取担保费'],
    ...['上浮50%', '逾期日息0.075%', '3%支付违约金'],
  ]);
  expect(kindsIn(found)).toEqual([
    ...['lender', 'guarantor', 'guarantee', 'rate', 'fee', 'penalty', 'compound', 'acceleration'],
    ...['prepayment_charged', 'court', 'notarised', 'credit_report', 'personal_data'],
  ]);
  expect(found.contract.missing).toEqual([]);
});

test('a cost disclosure is read cell by cell, and reckoned as on a page', async () => {
  const found = await read(file('disclosure.pdf'));
  const [disclosure] = found.disclosures.map(({ rows }) => readCostDisclosure(rows));
  expect(disclosure).toMatchObject({ principalFen: 1_000_000, periods: 12, statedAnnualPercent: 22, missing: [] });
  expect(disclosure?.items.map(({ name, collector }) => [name, collector])).toEqual([
    ['利息', '海尔消费金融有限公司'],
    ['担保费', '某某融资担保有限公司'],
    ['逾期罚息', '海尔消费金融有限公司'],
  ]);
  expect(disclosure?.computed?.nominal).toBeCloseTo(21.91, 2);
});

test('two columns are read one after the other', async () => {
  const found = await read(file('two-columns.pdf'));
  const { text } = found.text;
  expect(text.indexOf('中邮消费金融')).toBeLessThan(text.indexOf('年化利率9.6%起'));
  expect(text.indexOf('年化利率9.6%起')).toBeLessThan(text.indexOf('广州仲裁委员会'));
  expect(text).toContain('逾期的按日息0.06%计收罚息，并影响个人信用记录。');
  expect(lendersIn(found)).toEqual(['zhongyou-consumer-finance']);
  expect(kindsIn(found)).toContain('arbitration');
});

test('a scanned page is said to be a picture', async () => {
  const found = await read(file('scanned.pdf'));
  expect([found.pictures, found.text.text.trim()]).toEqual([[1], '']);
});

test('a locked one asks for its password, says when it is wrong, and opens with the right one', async () => {
  expect(await opening(file('locked.pdf'))).toEqual({ state: 'locked', wasWrong: false });
  expect(await opening(file('locked.pdf'), 'guessed')).toEqual({ state: 'locked', wasWrong: true });
  expect(lendersIn(await read(file('locked.pdf'), 'yinhe2026'))).toEqual(['haier-consumer-finance']);
});

test.each(['broken-table.pdf', 'with-script.pdf', 'with-file.pdf'])(
  '%s is read for its words, and nothing else',
  async (name) => {
    const found = await read(file(name));
    expect(lendersIn(found)).toEqual(['zhaolian-consumer-finance']);
    expect(pricesIn(found)).toEqual(['年利率为18%', '逾期日息0.075%']);
    expect(found.text.text.trim().split('\n')).toHaveLength(3);
  },
);

test('what was typed into a form is read where it stands', async () => {
  expect((await read(file('with-form.pdf'))).text.text.trim().split('\n').at(-1)).toBe('20000');
});

test('a page that unpacks to more than any page holds is not unpacked, and is said to hold no words', async () => {
  const words = Buffer.from('BT /F1 12 Tf 72 700 Td (annual interest rate 18%) Tj ET ');
  const packed = packedPdf(Buffer.concat([words, Buffer.alloc(mostUnpacked, ' ')]));
  expect(packed.length).toBeLessThan(mostUnpacked / 500);
  const found = await read(new Blob([packed]));
  expect([found.text.text.trim(), found.pictures]).toEqual(['', [1]]);
  expect((await read(new Blob([packedPdf(words)]))).text.text.trim()).toBe('annual interest rate 18%');
});

test.each([
  ['no PDF at all', '%PDF-1.7 and nothing more'],
  ['cut off in the middle', readFileSync(`${fixtures}/contract.pdf`, 'latin1').slice(0, 9000)],
  ['noise', `%PDF-1.7\n${'\x00\xff<<>>stream obj '.repeat(500)}`],
])('damaged: %s', async (_, text) => {
  expect(await opening(new Blob([Buffer.from(text, 'latin1')]))).toEqual({ state: 'damaged' });
});

test('a file that is too large is not opened', async () => {
  expect(await opening({ size: largestBytes + 1 } as Blob)).toEqual({ state: 'too_large' });
});

test('ending it while it opens or reads rejects with the reason', async () => {
  const ending = new AbortController();
  const waiting = openDocument(await shippedEngine(), pagesOfPdf(50), { password: null, signal: ending.signal });
  ending.abort(new Error('no longer wanted'));
  await expect(waiting).rejects.toThrow('no longer wanted');
  const opened = await opening(pagesOfPdf(50));
  if (opened.state !== 'open') throw new Error(opened.state);
  const later = new AbortController();
  const onProgress = ({ page }: { page: number }) => page === 3 && later.abort(new Error('enough'));
  const reading = readDocument(opened.document, { signal: later.signal, isStopped: () => false, onProgress });
  await expect(reading).rejects.toThrow('enough');
  opened.document.close();
});

describe('a worker that is busy for ever', () => {
  const forever = new Promise<never>(() => undefined);
  const terminate = vi.fn();

  /** `pages`: so many of them are read before it is busy; null: it is by the opening. */
  function busyEngine(pages: number | null): DocumentEngine {
    const page = {
      ...{ rotate: 0, getViewport: () => ({ transform: [1, 0, 0, -1, 0, 842] }), cleanup: () => undefined },
      ...{
        streamTextContent: () => new ReadableStream({ start: (text) => text.close() }),
        getAnnotations: async () => [],
      },
    };
    const getPage = (number: number) => (number <= (pages ?? 0) ? Promise.resolve(page) : forever);
    const task = {
      promise: pages === null ? forever : Promise.resolve({ numPages: 3, getPage }),
      destroy: () => Promise.resolve(),
    };
    class PDFWorker {
      promise = forever;
      destroy = () => undefined;
    }
    const pdf = { getDocument: () => task, PDFWorker } as unknown as DocumentEngine['pdf'];
    return { pdf, startWorker: () => ({ terminate }) as unknown as Worker, maps: async () => ({}) };
  }

  async function openBusy(signal: AbortSignal) {
    const opened = await openDocument(busyEngine(1), new Blob(['%PDF']), { password: null, signal });
    if (opened.state !== 'open') throw new Error(opened.state);
    const { document } = opened;
    return {
      document,
      reading: readDocument(document, { signal, isStopped: () => false, onProgress: () => undefined }),
    };
  }

  beforeEach(() => {
    terminate.mockClear();
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('by the opening: it is ended after a minute', async () => {
    const waiting = openDocument(busyEngine(null), new Blob(['%PDF']), { password: null, signal: never() });
    await vi.advanceTimersByTimeAsync(longestStepMs - 1);
    expect(terminate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await waiting).toEqual({ state: 'too_slow' });
    expect(terminate).toHaveBeenCalledOnce();
  });

  test('by a page: those before it are shown, and nothing more is asked of it', async () => {
    const { document, reading } = await openBusy(never());
    await vi.advanceTimersByTimeAsync(longestStepMs);
    expect(await reading).toMatchObject({ readTo: 'slow', pageCount: 3, pictures: [1] });
    expect(terminate).toHaveBeenCalledOnce();
    const drawing = { canvas: null as unknown as HTMLCanvasElement, width: 100, rotation: 0, area: null };
    await expect(document.drawPage(2, drawing)).rejects.toThrow();
  });

  test('by a page: it can be given up before', async () => {
    const ending = new AbortController();
    const { reading } = await openBusy(ending.signal);
    const ended = expect(reading).rejects.toThrow('no longer wanted');
    await vi.advanceTimersByTimeAsync(1000);
    ending.abort(new Error('no longer wanted'));
    await ended;
    expect(terminate).toHaveBeenCalledOnce();
  });
});
