/** One picture on its way: opened, drawn, read. Another turn of it, or another picture, ends what was begun. */
import { useEffect, useState } from 'preact/hooks';
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
  | { state: 'opening' }
  | { state: 'refused'; why: PictureRefusal }
  | { state: 'reading'; drawn: DrawnPicture; share: number }
  | { state: 'stopped'; drawn: DrawnPicture }
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

export interface PictureInHand {
  now: PictureState;
  stop(): void;
  again(): void;
  turn(): void;
}

export function usePicture(file: File): PictureInHand {
  const app = useApp();
  const [now, setNow] = useState<PictureState>({ state: 'opening' });
  const [asked, setAsked] = useState<{ quarters: Quarters; times: number }>({ quarters: 0, times: 0 });
  const [ending, setEnding] = useState<AbortController | null>(null);
  useEffect(() => {
    const own = new AbortController();
    setEnding(own);
    const read = async () => {
      const pictures = await app.pictures();
      const opened = await pictures.open(file, asked.quarters);
      if (own.signal.aborted) return;
      if (typeof opened === 'string') return setNow({ state: 'refused', why: opened });
      const drawn = draw(opened.bitmap, opened.isAnimated);
      setNow({ state: 'reading', drawn, share: 0 });
      try {
        const tell = (share: number) => own.signal.aborted || setNow({ state: 'reading', drawn, share });
        const lines = await pictures.read(opened.bitmap, tell, own.signal);
        if (!own.signal.aborted) setNow({ state: 'read', drawn, lines });
      } catch {
        if (!own.signal.aborted) setNow({ state: 'failed', drawn });
      }
    };
    setNow({ state: 'opening' });
    read().catch(() => own.signal.aborted || setNow({ state: 'failed', drawn: null }));
    return () => own.abort();
  }, [app, file, asked]);
  return {
    now,
    stop() {
      ending?.abort();
      if (now.state === 'reading') setNow({ state: 'stopped', drawn: now.drawn });
    },
    again: () => setAsked(({ quarters, times }) => ({ quarters, times: times + 1 })),
    turn: () => setAsked(({ quarters, times }) => ({ quarters: ((quarters + 1) % 4) as Quarters, times: times + 1 })),
  };
}
