/** “Read a document”: a file is dropped, chosen or pasted, and goes to whoever reads its kind. Nothing of it is kept. */
import { useRef, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-reading.json';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { DocumentView } from '@/components/panel/documents/document-view';
import { PlaceHead } from '@/components/panel/navigation/PlaceHead';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { shorten } from '@/components/shorten';
import { isPicture } from '@/lib/core/documents/file-kind';
import type { SeenPicture } from '@/lib/messaging/protocol';
import { PictureView } from './picture-view';
import { SeenOnPage } from './SeenOnPage';
import { useDroppedFiles } from './use-dropped-files';
import { type ChosenKind, useFileKind } from './use-file-kind';

interface ReadingViewProps {
  file: File | null;
  /** What is to be read of a page. */
  seen: SeenPicture | undefined;
}

export function ReadingView({ file, seen }: ReadingViewProps) {
  const t = useWords(words);
  // A phone has nothing to drag and nowhere to paste.
  const { hasSidePanel } = useApp().browser;
  const { turn } = useNav();
  const [said, setSaid] = useState('');
  const take = (files: readonly File[]) => {
    const [first] = files;
    setSaid(first === undefined ? t('no_file') : files.length > 1 ? t('one_only', { name: shorten(first.name) }) : '');
    if (first) turn({ view: 'reading', file: first });
  };
  const isOver = useDroppedFiles(take);
  return (
    <>
      <PlaceHead title={file ? shorten(file.name) : t('heading')}>
        {file === null && <p class="small dim">{t('intro')}</p>}
      </PlaceHead>
      <section class={isOver ? 'sec drop over' : file ? 'sec drop small-drop' : 'sec drop'}>
        {hasSidePanel && <p class={file ? 'vh' : 'drop-word'}>{t(isOver ? 'drop_now' : 'drop')}</p>}
        <ChooseFile word={t(file ? 'another' : 'choose')} isFirst={file === null} onFiles={take} />
        {file === null && hasSidePanel && <p class="cap dimmer">{t('or_paste')}</p>}
        <div role="status" class="small">
          {said}
        </div>
      </section>
      {file === null && seen && <SeenOnPage key={JSON.stringify(seen)} seen={seen} />}
      {file && <FileRead key={`${file.name} ${file.size} ${file.lastModified}`} file={file} />}
    </>
  );
}

interface ChooseFileProps {
  word: string;
  isFirst: boolean;
  onFiles: (files: readonly File[]) => void;
}

function ChooseFile({ word, isFirst, onFiles }: ChooseFileProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={isFirst ? 'btn primary' : 'btn'} onClick={() => picker.current?.click()}>
        {word}
      </button>
      <input
        ref={picker}
        type="file"
        // Where it opens, other files can still be chosen: the first bytes decide.
        accept="application/pdf,image/png,image/jpeg,image/webp,image/gif,image/bmp"
        hidden
        aria-label={word}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

function FileRead({ file }: { file: File }) {
  const kind = useFileKind(file);
  if (kind === 'pdf') return <DocumentView file={file} />;
  if (kind !== 'looking' && kind !== 'unreadable' && isPicture(kind)) return <PictureView picture={file} />;
  return <NotRead kind={kind} name={shorten(file.name)} />;
}

function NotRead({ kind, name }: { kind: ChosenKind; name: string }) {
  const t = useWords(words);
  return (
    <section class="sec">
      <Notice announced>
        {kind === 'looking'
          ? t('looking')
          : kind === 'unreadable'
            ? t('unreadable', { name })
            : t(kind === 'empty' ? 'empty_file' : 'other_file', { name })}
      </Notice>
    </section>
  );
}
