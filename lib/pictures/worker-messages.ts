/** What a screen and the worker that reads pictures say to each other. */
import type { BoxText } from '@/lib/core/pictures/picture-box';

/** What the worker works with, by the bytes of its files. It opens none itself. */
export interface PictureParts {
  kernels: ArrayBuffer;
  findLines: ArrayBuffer;
  readLine: ArrayBuffer;
  alphabet: ArrayBuffer;
}

export type ToPictureWorker =
  | { kind: 'start'; parts: PictureParts }
  /** `bitmap`: handed over, and closed there. */
  | { kind: 'read'; bitmap: ImageBitmap };

export type FromPictureWorker =
  | { kind: 'started' }
  /** `share`: how much is read, from 0 to 1. */
  | { kind: 'progress'; share: number }
  | { kind: 'read'; items: BoxText[] }
  | { kind: 'failed'; reason: string };
