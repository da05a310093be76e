/** What a screen may ask about pictures. Its code, the worker and the networks are loaded with the first one. */
import packedLexicon from 'virtual:lexicon';
import { createFinder } from '@/lib/core/names/finder';
import { type PictureLine, pictureLines } from '@/lib/core/pictures/picture-text';
import { createLetterPutter, type LetterPutter, type UnreadWords } from '@/lib/core/pictures/put-back';
import { cellMark } from '@/lib/core/text/normalize';
import { startPackageWorker } from '@/lib/storage/modules/package-modules';
import {
  type OwnPackage,
  type PictureFile,
  pictureFiles,
  pictureScriptFile,
  pictureWordsFile,
  readPackageFile,
} from '@/lib/storage/package-file';
import type { Settings } from '@/lib/storage/settings';
import { type OpenPicture, openPicture, type PictureRefusal, type Quarters } from './open-picture';
import { createPictureReader, type PictureReader } from './picture-reader';
import { pricesInText } from './prices-in-text';
import { type PictureReport, reportOfText } from './report-of-text';

export interface Pictures {
  open(file: Blob, quarters: Quarters): Promise<OpenPicture | PictureRefusal>;
  read(bitmap: ImageBitmap, onProgress: (share: number) => void, signal: AbortSignal): Promise<PictureLine[]>;
  /** Names and prices in the text, as a page would report them. */
  report(text: string): Promise<PictureReport>;
  end(): void;
}

function readerOf(ownPackage: OwnPackage): PictureReader {
  const bytesOf = async (file: PictureFile) => new Response(await readPackageFile(ownPackage, file)).arrayBuffer();
  return createPictureReader({
    start: () => startPackageWorker(ownPackage, pictureScriptFile),
    async readParts() {
      const [kernels, findLines, readLine, alphabet] = await Promise.all([
        bytesOf(pictureFiles.kernels),
        bytesOf(pictureFiles.findLines),
        bytesOf(pictureFiles.readLine),
        bytesOf(pictureFiles.alphabet),
      ]);
      return { kernels, findLines, readLine, alphabet };
    },
  });
}

export function openPictures(ownPackage: OwnPackage, settings: { read(): Promise<Settings> }): Pictures {
  const reader = readerOf(ownPackage);
  let putter: Promise<LetterPutter> | null = null;
  const readPutter = async () => {
    const file = new Response(await readPackageFile(ownPackage, pictureWordsFile));
    return createLetterPutter((await file.json()) as UnreadWords);
  };
  return {
    open: openPicture,
    async read(bitmap, onProgress, signal) {
      putter ??= readPutter();
      return pictureLines(await reader.read(bitmap, onProgress, signal), await putter);
    },
    async report(text) {
      const { ownAliases, dismissed } = await settings.read();
      const { mentions } = createFinder(packedLexicon, { ownAliases, dismissed }).find(text.replaceAll(cellMark, ' '));
      return reportOfText(text, mentions, pricesInText(text));
    },
    end: reader.end,
  };
}
