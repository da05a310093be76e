/** “Read a document”: a file is dropped, chosen or pasted, and goes to whoever reads its kind. Nothing of it is kept. */
import { useEffect, useRef } from 'preact/hooks';
import words from '@/assets/strings/panel-reading.json';
import { useApp, useWords } from '@/components/app-context';
import { FileButton } from '@/components/fields/FileButton';
import { Notice } from '@/components/Notice';
import { DocumentView } from '@/components/panel/documents/document-view';
import { PlaceHead } from '@/components/panel/navigation/PlaceHead';
import { useNav } from '@/components/panel/navigation/panel-nav';
import type { ReadingPlace } from '@/components/panel/navigation/panel-route';
import { shorten } from '@/components/shorten';
import { type PictureKind, pictureKinds } from '@/lib/core/documents/file-kind';
import { PictureView } from './picture-view';
import { SeenOnPage } from './SeenOnPage';
import { type ChosenKind, useFileKind } from './use-file-kind';

/** Others can still be chosen: the first bytes decide. */
const readable = ['application/pdf', ...pictureKinds.map((kind) => `image/${kind}`)].join();

const numbers = new WeakMap<File, number>();
let given = 0;

/** Each file is read by itself, though it has the name of another: what is pasted is always called the same. */
function numberOf(file: File): number {
  const number = numbers.get(file) ?? given++;
  numbers.set(file, number);
  return number;
}

interface ReadingViewProps {
  place: ReadingPlace;
  /** Files are held over the panel. */
  isOver: boolean;
}

export function ReadingView({ place: { file, seen, said }, isOver }: ReadingViewProps) {
  const t = useWords(words);
  // A phone has nothing to drag and nowhere to paste.
  const { hasSidePanel } = useApp().browser;
  const { turn } = useNav();
  const before = useRef(file);
  useEffect(() => {
    if (before.current === file) return;
    before.current = file;
    document.querySelector<HTMLElement>('#panel-view h1')?.focus({ preventScroll: true });
  }, [file]);
  return (
    <>
      <PlaceHead title={file ? shorten(file.name) : t('heading')}>
        {file === null && <p class="small dim">{t('intro')}</p>}
      </PlaceHead>
      <section class={isOver ? 'sec drop over' : file ? 'sec drop small-drop' : 'sec drop'}>
        {hasSidePanel && <p class={file ? 'vh' : 'drop-word'}>{t(isOver ? 'drop_now' : 'drop')}</p>}
        <FileButton
          word={t(file ? 'another' : 'choose')}
          accept={readable}
          isPrimary={file === null}
          onFile={(chosen) => turn({ view: 'reading', file: chosen })}
        />
        {file === null && hasSidePanel && <p class="cap dimmer">{t('or_paste')}</p>}
        <div role="status" class="small">
          {said && t(said, { name: shorten(file?.name ?? '') })}
        </div>
      </section>
      {file === null && seen && <SeenOnPage key={JSON.stringify(seen)} seen={seen} />}
      {file && <FileRead key={numberOf(file)} file={file} />}
    </>
  );
}

function FileRead({ file }: { file: File }) {
  const kind = useFileKind(file);
  if (kind === 'pdf') return <DocumentView file={file} />;
  if (isPictureKind(kind)) return <PictureView picture={file} />;
  return <NotRead kind={kind} name={shorten(file.name)} />;
}

const isPictureKind = (kind: ChosenKind): kind is PictureKind => (pictureKinds as readonly string[]).includes(kind);

function NotRead({ kind, name }: { kind: Exclude<ChosenKind, 'pdf' | PictureKind>; name: string }) {
  const t = useWords(words);
  return (
    <section class="sec">
      <Notice announced>
        {kind === 'looking'
          ? t('looking')
          : kind === 'unreadable'
            ? t('unreadable', { name })
            : t(kind === 'empty' ? 'empty_file' : kind, { name })}
      </Notice>
    </section>
  );
}
