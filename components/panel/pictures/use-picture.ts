/** One picture on its way: opened, drawn, read. Another turn of it, or another picture, ends what was begun. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import type { PictureLine } from '@/lib/core/pictures/picture-text';
import type { PictureRefusal, Quarters } from '@/lib/services/pictures/open-picture';

/** What is shown of it. Boxes are told in the pixels of the whole picture. */
export interface DrawnPicture {
  canvas: OffscreenCanvas;
  width: number;
  height: number;
  isAnimated: boolean;
}

export type PictureState =
  /** `drawn`: as it was shown before, until it is opened again. */
  | { state: 'opening'; drawn: DrawnPicture | null }
  | { state: 'refused'; why: PictureRefusal }
  | { state: 'reading'; drawn: DrawnPicture; share: number }
  | { state: 'stopped'; drawn: DrawnPicture | null }
  | { state: 'failed'; drawn: DrawnPicture | null }
  | { state: 'read'; drawn: DrawnPicture; lines: PictureLine[] };

/** As large as it is shown on a dense screen, so that a long screenshot does not lie in memory twice. */
const mostShown = 1600;

function draw(bitmap: ImageBitmap, isAnimated: boolean): DrawnPicture {
  const { width, height } = bitmap;
  const share = Math.min(1, mostShown / width);
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * share)), Math.max(1, Math.round(height * share)));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return { canvas, width, height, isAnimated };
}

interface Asked {
  quarters: Quarters;
}

/** What came of each picture, so that Back finds it as it was left. In memory only: it goes with the file, which the panel's way back alone holds. */
const outcomes = new WeakMap<File, { asked: Asked; now: PictureState | null }>();

export interface PictureInHand {
  now: PictureState;
  stop(): void;
  again(): void;
  turn(): void;
}

export function usePicture(file: File): PictureInHand {
  const app = useApp();
  const [asked, setAsked] = useState<Asked>(() => outcomes.get(file)?.asked ?? { quarters: 0 });
  const [now, setNow] = useState<PictureState>(() => outcomes.get(file)?.now ?? { state: 'opening', drawn: null });
  const [ending, setEnding] = useState<AbortController | null>(null);
  const settle = (outcome: PictureState) => {
    outcomes.set(file, { asked, now: outcome });
    setNow(outcome);
  };
  // Before its buttons can be pressed.
  useLayoutEffect(() => {
    const outcome = outcomes.get(file);
    if (outcome?.asked === asked && outcome.now) return;
    outcomes.set(file, { asked, now: null });
    const own = new AbortController();
    setEnding(own);
    const read = async () => {
      const pictures = await app.pictures();
      const opened = await pictures.open(file, asked.quarters);
      if (own.signal.aborted) return;
      if (typeof opened === 'string') return settle({ state: 'refused', why: opened });
      const drawn = draw(opened.bitmap, opened.isAnimated);
      setNow({ state: 'reading', drawn, share: 0 });
      try {
        const tell = (share: number) => own.signal.aborted || setNow({ state: 'reading', drawn, share });
        const lines = await pictures.read(opened.bitmap, tell, own.signal);
        if (!own.signal.aborted) settle({ state: 'read', drawn, lines });
      } catch {
        if (!own.signal.aborted) settle({ state: 'failed', drawn });
      }
    };
    read().catch(() => own.signal.aborted || settle({ state: 'failed', drawn: null }));
    return () => own.abort();
  }, [app, file, asked]);
  const readAs = (next: Asked, drawn: DrawnPicture | null) => {
    setNow({ state: 'opening', drawn });
    setAsked(next);
  };
  const drawn = 'drawn' in now ? now.drawn : null;
  return {
    now,
    stop() {
      ending?.abort();
      settle({ state: 'stopped', drawn });
    },
    again: () => readAs({ ...asked }, drawn),
    turn: () => readAs({ quarters: ((asked.quarters + 1) % 4) as Quarters }, drawn),
  };
}
