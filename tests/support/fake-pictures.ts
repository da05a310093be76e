/** Reads every picture as it is told to: the screen is tested, not the recogniser. */
import { createFinder } from '@/lib/core/names/finder';
import type { PictureLine } from '@/lib/core/pictures/picture-text';
import { findPrices } from '@/lib/core/prices/find-prices';
import type { PictureRefusal } from '@/lib/services/pictures/open-picture';
import type { Pictures } from '@/lib/services/pictures/pictures';
import { reportOfText } from '@/lib/services/pictures/report-of-text';
import { shippedLexicon } from './lexicon';

/** Below the one before; not sure where `?` stands before it. */
export function linesOf(...texts: string[]): PictureLine[] {
  return texts.map((written, i) => {
    const isSure = !written.startsWith('?');
    const text = written.replace(/^\?/, '');
    const box = { x: 100, y: 20 + i * 40, width: 160, height: 24, angle: 0 };
    return { boxes: [{ box, text, sureness: isSure ? 1 : 0.5 }], text, isSure, goesOn: false };
  });
}

/** A canvas that draws nothing, for documents without one. */
class NoCanvas {
  constructor(
    public width: number,
    public height: number,
  ) {}
  getContext() {
    return null;
  }
}

export interface FakePictures extends Pictures {
  /** How often it was turned, at each opening. */
  turns: number[];
  aborted: boolean;
}

/** `lines` null: it never ends. */
export function fakePictures(lines: PictureLine[] | null, refusal?: PictureRefusal, isAnimated = false): FakePictures {
  Object.assign(globalThis, { OffscreenCanvas: NoCanvas });
  const finder = createFinder(shippedLexicon);
  const fake: FakePictures = {
    turns: [],
    aborted: false,
    async open(_file, quarters) {
      fake.turns.push(quarters);
      return refusal ?? { bitmap: { width: 200, height: 300, close: () => undefined } as ImageBitmap, isAnimated };
    },
    read: (_bitmap, onProgress, signal) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => {
          fake.aborted = true;
          reject(signal.reason);
        });
        if (lines) resolve(lines);
        else onProgress(0.4);
      }),
    report: async (text) => reportOfText(text, finder.find(text).mentions, findPrices(text)),
    end: () => undefined,
  };
  return fake;
}
