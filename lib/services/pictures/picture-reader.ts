/** Owns the worker that reads pictures: it is started with the first one and ended once none was read for a while, and its memory given back. */
import type { BoxText } from '@/lib/core/pictures/picture-box';
import type { FromPictureWorker, PictureParts, ToPictureWorker } from '@/lib/pictures/worker-messages';

/** What is needed of a `Worker`. */
export interface PictureWorker {
  onmessage: ((event: MessageEvent<FromPictureWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ToPictureWorker, transfer: Transferable[]): void;
  terminate(): void;
}

export interface PictureReaderParts {
  start(): PictureWorker;
  readParts(): Promise<PictureParts>;
}

export interface PictureReader {
  /** `bitmap` is given away. Rejects where it cannot be read, or with the reason of `signal`. */
  read(bitmap: ImageBitmap, onProgress: (share: number) => void, signal: AbortSignal): Promise<BoxText[]>;
  end(): void;
}

export const idleMs = 60_000;

class Running {
  readonly #worker: PictureWorker;
  readonly started: Promise<FromPictureWorker>;
  #answer: ((message: FromPictureWorker) => void) | null = null;
  #progress: (share: number) => void = () => undefined;

  constructor({ start, readParts }: PictureReaderParts) {
    this.#worker = start();
    this.#worker.onmessage = ({ data }) => {
      if (data.kind === 'progress') this.#progress(data.share);
      else this.#answer?.(data);
    };
    this.#worker.onerror = (event) => this.#answer?.({ kind: 'failed', reason: event.message });
    this.started = readParts().then((parts) => this.ask({ kind: 'start', parts }, Object.values(parts)));
  }

  /** One question at a time. */
  ask(message: ToPictureWorker, transfer: Transferable[], onProgress = (_share: number): void => undefined) {
    return new Promise<FromPictureWorker>((resolve, reject) => {
      this.#progress = onProgress;
      this.#answer = (answer) => (answer.kind === 'failed' ? reject(new Error(answer.reason)) : resolve(answer));
      this.#worker.postMessage(message, transfer);
    });
  }

  end(): void {
    this.#worker.terminate();
  }
}

export function createPictureReader(parts: PictureReaderParts): PictureReader {
  let running: Running | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const end = () => {
    clearTimeout(idle);
    running?.end();
    running = null;
  };
  const readNow: PictureReader['read'] = async (bitmap, onProgress, signal) => {
    signal.throwIfAborted();
    clearTimeout(idle);
    running ??= new Running(parts);
    const worker = running;
    const cancelled = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
    );
    const reading = worker.started.then(() => worker.ask({ kind: 'read', bitmap }, [bitmap], onProgress));
    try {
      const answer = await Promise.race([reading, cancelled]);
      return answer.kind === 'read' ? answer.items : [];
    } catch (error) {
      // In the middle of a picture, or broken: the next one gets a new worker.
      reading.catch(() => undefined);
      end();
      throw error;
    } finally {
      clearTimeout(idle);
      idle = setTimeout(end, idleMs);
    }
  };
  return {
    read(...args) {
      const reading = turn.then(() => readNow(...args));
      turn = reading.catch(() => undefined);
      return reading;
    },
    end,
  };
}
