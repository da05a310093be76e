/** The worker that reads pictures: one at a time, band by band, away from the thread of the screen. It holds nothing between them. */
import { cutInBands, joinBands } from '@/lib/core/pictures/picture-bands';
import type { BoxText } from '@/lib/core/pictures/picture-box';
import { startKernels } from './kernels';
import { loadNetworks } from './network';
import { type PictureNetworks, readPixels } from './read-pixels';
import type { Pixels } from './sample-pixels';
import type { FromPictureWorker, PictureParts, ToPictureWorker } from './worker-messages';

async function openNetworks({ kernels, findLines, readLine, alphabet }: PictureParts): Promise<PictureNetworks> {
  const running = await startKernels(kernels);
  const [finding, reading] = loadNetworks(running, [new Uint8Array(findLines), new Uint8Array(readLine)]);
  if (!finding || !reading) throw new Error('The networks are missing.');
  const letters = new TextDecoder().decode(alphabet).split('\n');
  return { findLines: finding, readLine: reading, alphabet: letters.filter((letter) => letter !== '') };
}

/** A part of the picture from `top` on; what is transparent is white. */
function pixelsOf(bitmap: ImageBitmap, top: number, height: number): Pixels {
  const canvas = new OffscreenCanvas(bitmap.width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('Nothing can be drawn.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, bitmap.width, height);
  context.drawImage(bitmap, 0, -top);
  return context.getImageData(0, 0, bitmap.width, height);
}

function read(networks: PictureNetworks, bitmap: ImageBitmap, tell: (share: number) => void): BoxText[] {
  // A closed picture has no height.
  const { width, height: pictureHeight } = bitmap;
  const bands = cutInBands(width, pictureHeight);
  const found = bands.map(({ top, height }, place) => {
    const reading = readPixels(networks, pixelsOf(bitmap, top, height));
    for (;;) {
      const step = reading.next();
      if (step.done) return { top, height, items: step.value };
      tell((place + step.value.done / step.value.of) / bands.length);
    }
  });
  bitmap.close();
  return joinBands(found, pictureHeight);
}

interface WorkerScope {
  onmessage: ((event: MessageEvent<ToPictureWorker>) => void) | null;
  postMessage(message: FromPictureWorker): void;
}

/** Told no more often than a screen can show. */
const tellEveryMs = 100;

export function answerAsPictureWorker(scope: WorkerScope): void {
  let networks: Promise<PictureNetworks> | null = null;
  const answer = async (message: ToPictureWorker): Promise<FromPictureWorker> => {
    if (message.kind === 'start') {
      networks = openNetworks(message.parts);
      await networks;
      return { kind: 'started' };
    }
    if (networks === null) throw new Error('It was not started.');
    let told = 0;
    const tell = (share: number) => {
      if (performance.now() - told < tellEveryMs) return;
      told = performance.now();
      scope.postMessage({ kind: 'progress', share });
    };
    return { kind: 'read', items: read(await networks, message.bitmap, tell) };
  };
  scope.onmessage = ({ data }) =>
    void answer(data).then(
      (message) => scope.postMessage(message),
      (error: unknown) => scope.postMessage({ kind: 'failed', reason: String(error) }),
    );
}
