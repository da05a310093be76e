/** A PDF on its way: opened, asked for its password, read page by page, and stopped whenever the reader says so. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import type { OpenDocument } from '@/lib/services/documents/open-document';
import type { DocumentRead, ReadingProgress } from '@/lib/services/documents/read-document';

export interface DocumentInHand {
  document: OpenDocument;
  read: DocumentRead;
}

export type DocumentState =
  | { state: 'opening' | 'cancelled' | 'damaged' | 'too_large' | 'too_slow' | 'failed' }
  | { state: 'locked'; wasWrong: boolean }
  | { state: 'reading'; progress: ReadingProgress }
  | { state: 'read'; inHand: DocumentInHand };

/** The one that was read last, so that Back from a record or a form finds it. It goes with the panel, or with the next document. */
let last: { file: File; inHand: DocumentInHand } | null = null;

function hold(file: File, inHand: DocumentInHand): void {
  if (last && last.inHand.document !== inHand.document) last.inHand.document.close();
  last = { file, inHand };
}

export interface DocumentControls {
  now: DocumentState;
  /** Opens it anew, with a password where one is typed. */
  start: (password: string | null) => void;
  cancel: () => void;
  /** What was read so far is enough. */
  stop: () => void;
}

export function useDocument(file: File): DocumentControls {
  const { documents } = useApp();
  const [now, setNow] = useState<DocumentState>(
    last?.file === file ? { state: 'read', inHand: last.inHand } : { state: 'opening' },
  );
  const work = useRef<{ ending: AbortController; isStopped: boolean } | null>(null);

  const carryOut = async (password: string | null, ending: AbortController) => {
    const { signal } = ending;
    const mine = { ending, isStopped: false };
    work.current = mine;
    setNow({ state: 'opening' });
    let opened: OpenDocument | null = null;
    try {
      const reader = await documents();
      const opening = await reader.open(file, { password, signal });
      if (opening.state !== 'open') return setNow(opening);
      opened = opening.document;
      const read = await reader.read(opened, {
        signal,
        isStopped: () => mine.isStopped,
        onProgress: (progress) => setNow({ state: 'reading', progress }),
      });
      hold(file, { document: opened, read });
      setNow({ state: 'read', inHand: { document: opened, read } });
    } catch {
      opened?.close();
      if (work.current === mine) setNow({ state: signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  const start = (password: string | null) => {
    work.current?.ending.abort();
    void carryOut(password, new AbortController());
  };
  // Before its buttons can be pressed.
  useLayoutEffect(() => {
    if (last?.file !== file) start(null);
    return () => {
      const ended = work.current;
      work.current = null;
      // A document in hand stays open for Back.
      if (ended && last?.file !== file) ended.ending.abort();
    };
  }, [file]);
  return {
    now,
    start,
    cancel: () => work.current?.ending.abort(),
    stop: () => {
      if (work.current) work.current.isStopped = true;
    },
  };
}
