/** Pages without text: each can be handed, drawn, to whoever reads pictures. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-documents.json';
import { useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';
import type { DocumentFoundProps } from './DocumentFound';

/** Dots across a page: a letter of ten points is then some 25 dots high. */
const pictureWidth = 1500;
/** The others follow once these are read. */
const mostButtons = 12;

export function ScannedPages({ file, inHand: { document: opened, read } }: DocumentFoundProps) {
  const t = useWords(words);
  const { go } = useNav();
  const [failed, setFailed] = useState<number | null>(null);
  const handOver = async (page: number) => {
    const canvas = document.createElement('canvas');
    const rotation = read.pages.find(({ number }) => number === page)?.rotation ?? 0;
    await opened.drawPage(page, { canvas, width: pictureWidth, rotation, area: null });
    const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (picture === null) throw new Error('The page could not be made a picture.');
    const name = t('picture_name', { name: file.name, page });
    go({ view: 'reading', file: new File([picture], name, { type: 'image/png' }) }, `picture-${page}`);
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
