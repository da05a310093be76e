/** Pages without text: each can be handed, drawn, to whoever reads pictures. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-documents.json';
import { useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';
import type { OpenDocument } from '@/lib/services/documents/open-document';
import type { DocumentFoundProps } from './DocumentFound';

/** Dots across a page: a letter of ten points is then some 25 dots high. */
const pictureWidth = 1500;
/** The others follow once these are read. */
const mostButtons = 12;

/** One page is one file, so that a page that was read and checked is found so again. It goes with the document. */
const pictures = new WeakMap<OpenDocument, Map<number, File>>();

function picturesOf(opened: OpenDocument): Map<number, File> {
  const known = pictures.get(opened) ?? new Map<number, File>();
  pictures.set(opened, known);
  return known;
}

export function ScannedPages({ file, inHand: { document: opened, read } }: DocumentFoundProps) {
  const t = useWords(words);
  const { go } = useNav();
  const [failed, setFailed] = useState<number | null>(null);
  const draw = async (page: number): Promise<File> => {
    const canvas = document.createElement('canvas');
    const rotation = read.pages.find(({ number }) => number === page)?.rotation ?? 0;
    await opened.drawPage(page, { canvas, width: pictureWidth, rotation, area: null });
    const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (picture === null) throw new Error('The page could not be made a picture.');
    const name = t('picture_name', { name: file.name, page });
    return new File([picture], name, { type: 'image/png' });
  };
  const handOver = async (page: number) => {
    const drawn = picturesOf(opened);
    const picture = drawn.get(page) ?? (await draw(page));
    drawn.set(page, picture);
    go({ view: 'reading', file: picture }, `picture-${page}`);
  };
  return (
    <>
      <Notice>
        {read.pictures.length === read.pages.length ? t('scanned_all') : t('scanned_some', { n: read.pictures.length })}
      </Notice>
      <p class="links">
        {read.pictures.slice(0, mostButtons).map((page) => (
          <button
            key={page}
            type="button"
            class="link"
            id={rowElementId(`picture-${page}`)}
            onClick={() => void handOver(page).catch(() => setFailed(page))}
          >
            {t('as_picture', { page })}
          </button>
        ))}
      </p>
      <div role="status">{failed !== null && t('picture_failed', { page: failed })}</div>
    </>
  );
}
