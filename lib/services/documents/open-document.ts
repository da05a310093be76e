/**
 * Opens a PDF and gives its pages as text or drawn. Scripts, forms and files inside it are not run or opened: what could is
 * not shipped. Keeps nothing; the password goes to the worker and is forgotten with it.
 */
import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import type { DocumentPage } from '@/lib/core/documents/document-text';
import { linesOfPage } from '@/lib/core/documents/page-lines';
import type { Box } from '@/lib/core/documents/text-piece';
import type { DocumentEngine } from './document-engine';
import { piecesOfPage } from './page-pieces';

export interface ReadPage extends DocumentPage {
  rotation: number;
  /** It holds hardly a letter: most likely a scanned picture. */
  isPicture: boolean;
}

/** Where it is drawn. `width`: in dots of the screen. `area`: the part of the page that is drawn; null: all of it. */
export interface Drawing {
  canvas: HTMLCanvasElement;
  width: number;
  rotation: number;
  area: Box | null;
}

/** What was drawn: its upper left corner on the page, and dots per point of the page. */
export interface Drawn {
  left: number;
  top: number;
  scale: number;
}

/** Once it is closed, what is asked of it, or was, rejects. */
export interface OpenDocument {
  pageCount: number;
  /** Rejects with `TookTooLong` where it does. */
  readPage(number: number): Promise<ReadPage>;
  drawPage(number: number, drawing: Drawing): Promise<Drawn>;
  close(): void;
}

export type Opening =
  | { state: 'open'; document: OpenDocument }
  | { state: 'locked'; wasWrong: boolean }
  | { state: 'damaged' | 'too_large' | 'too_slow' };

/** No contract keeps its reader busy for so long: neither while it is opened nor by one of its pages. */
export const longestStepMs = 60_000;

/** A step did, and the document was closed. */
export class TookTooLong extends Error {}

/** A file larger than this is no contract. */
export const largestBytes = 300_000_000;
/** A larger file is not taken into memory: its parts are read as they are asked for. */
const wholeUpTo = 8_000_000;
const partBytes = 262_144;
const fewLetters = 8;
/** Dots of one drawn page, and of a picture in it. */
const maxDots = 12_000_000;
const maxImageDots = 60_000_000;

const bytesFromBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** pdf.js makes one and asks it for CMaps; `takeBytes` is the name the build gives to its method. */
function mapsFactory(engine: DocumentEngine) {
  return class {
    async takeBytes({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const map = kind === 'cMapUrl' ? (await engine.maps())[filename.replace(/\.bcmap$/, '')] : undefined;
      if (map === undefined) throw new Error(`${filename} is not in the package.`);
      return bytesFromBase64(map);
    }
  };
}

/** The parts of a file as pdf.js asks for them. */
async function partsOf(engine: DocumentEngine, file: Blob) {
  const bytes = async (from: number, to: number) => new Uint8Array(await file.slice(from, to).arrayBuffer());
  const transport = new engine.pdf.PDFDataRangeTransport(file.size, await bytes(0, partBytes));
  transport.requestDataRange = (from, to) =>
    void bytes(from, to).then(
      (part) => transport.onDataRange(from, part),
      () => transport.abort(),
    );
  return transport;
}

const settings = {
  cMapUrl: 'maps/',
  cMapPacked: true,
  // Beside the worker’s own file.
  wasmUrl: './',
  useWasm: false,
  useWorkerFetch: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  disableAutoFetch: true,
  disableStream: true,
  rangeChunkSize: partBytes,
  maxImageSize: maxImageDots,
  verbosity: 0,
};

async function pageRead(document: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await document.getPage(number);
  try {
    const { pieces, rotation } = await piecesOfPage(page);
    const letters = pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
    return { number, lines: linesOfPage(pieces), rotation, isPicture: letters < fewLetters };
  } finally {
    page.cleanup();
  }
}

async function pageDrawn(document: PDFDocumentProxy, number: number, drawing: Drawing): Promise<Drawn> {
  const { canvas, width, rotation, area } = drawing;
  const page = await document.getPage(number);
  const whole = page.getViewport({ scale: 1, rotation });
  const left = Math.max(0, area?.left ?? 0);
  const top = Math.max(0, area?.top ?? 0);
  const size = {
    width: Math.max(1, Math.min(whole.width, area?.right ?? whole.width) - left),
    height: Math.max(1, Math.min(whole.height, area?.bottom ?? whole.height) - top),
  };
  const scale = Math.min(width / size.width, Math.sqrt(maxDots / (size.width * size.height)));
  const viewport = page.getViewport({ scale, rotation, offsetX: -left * scale, offsetY: -top * scale });
  canvas.width = Math.ceil(size.width * scale);
  canvas.height = Math.ceil(size.height * scale);
  await page.render({ canvas, viewport, background: '#ffffff' }).promise;
  page.cleanup();
  return { left, top, scale };
}

/** A worker that was ended answers nothing, and one that is busy for ever does not either. */
function untilEnded<T>(answer: Promise<T>, { signal }: AbortController): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    answer.then(resolve, reject);
  });
}

async function inTime<T>(answer: Promise<T>, life: AbortController): Promise<T> {
  const clock = setTimeout(() => life.abort(new TookTooLong()), longestStepMs);
  try {
    return await untilEnded(answer, life);
  } finally {
    clearTimeout(clock);
  }
}

function failure(error: unknown): Opening {
  if (error instanceof TookTooLong) return { state: 'too_slow' };
  const { name, code } = error as { name?: string; code?: number };
  return name === 'PasswordException' ? { state: 'locked', wasWrong: code === 2 } : { state: 'damaged' };
}

async function sourceOf(engine: DocumentEngine, file: Blob) {
  return file.size > wholeUpTo
    ? { range: await partsOf(engine, file) }
    : { data: new Uint8Array(await file.arrayBuffer()) };
}

/** Rejects only with what `signal` was aborted with. */
export async function openDocument(
  engine: DocumentEngine,
  file: Blob,
  { password, signal }: { password: string | null; signal: AbortSignal },
): Promise<Opening> {
  signal.throwIfAborted();
  if (file.size > largestBytes) return { state: 'too_large' };
  const port = engine.startWorker();
  const worker: PDFWorker = new engine.pdf.PDFWorker(port ? { port: port as unknown as null } : {});
  // Ended before anything was asked of it, it says so to nobody.
  worker.promise.catch(() => undefined);
  let task: PDFDocumentLoadingTask | null = null;
  const life = new AbortController();
  signal.addEventListener('abort', () => life.abort(signal.reason), { signal: life.signal });
  life.signal.addEventListener('abort', () => {
    task?.destroy().catch(() => undefined);
    worker.destroy();
    // It may be busy for a long time, and then hears nothing.
    port?.terminate();
  });
  try {
    const source = await untilEnded(sourceOf(engine, file), life);
    task = engine.pdf.getDocument({
      ...settings,
      ...source,
      ...(password === null ? {} : { password }),
      worker,
      BinaryDataFactory: mapsFactory(engine),
    });
    const document = await inTime(task.promise, life);
    if (document.numPages < 1) throw new Error('It has no page.');
    return {
      state: 'open',
      document: {
        pageCount: document.numPages,
        readPage: (number) => inTime(pageRead(document, number), life),
        drawPage: (number, drawing) => untilEnded(pageDrawn(document, number, drawing), life),
        close: () => life.abort(new Error('It was closed.')),
      },
    };
  } catch (error) {
    life.abort(error);
    signal.throwIfAborted();
    return failure(error);
  }
}
