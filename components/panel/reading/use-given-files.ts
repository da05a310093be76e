/** Files dropped or pasted anywhere in the panel. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** `words`: a text was pasted. `nothing`: neither a file nor words. */
export type Given = [File, ...File[]] | 'words' | 'nothing';

const isOfFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

const isField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

const isFilePicker = (target: EventTarget | null) => target instanceof HTMLInputElement && target.type === 'file';

const holds = (data: DataTransfer | null, kind: string) => data?.types?.includes(kind) ?? false;

function givenOf(data: DataTransfer | null): Given {
  const [first, ...others] = data?.files ?? [];
  return first ? [first, ...others] : 'nothing';
}

/** What is pasted into a field is the field's. Only the one on top, which can hold no file, leaves it; where words were copied with a picture of them, they are meant. */
function isLeftToField({ target, clipboardData }: ClipboardEvent): boolean {
  if (!isField(target)) return false;
  const isOnTop = target instanceof HTMLInputElement && target.type === 'search';
  const areWords = holds(clipboardData, 'text/plain') && holds(clipboardData, 'text/html');
  return !isOnTop || areWords || givenOf(clipboardData) === 'nothing';
}

/** Answers whether files are held over the panel. */
export function useGivenFiles(onGiven: (given: Given) => void): boolean {
  const [isOver, setOver] = useState(false);
  const newest = useRef(onGiven);
  newest.current = onGiven;
  useLayoutEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const isLeftAlone = (event: DragEvent) =>
      isFilePicker(event.target) || (isField(event.target) && !isOfFiles(event));
    const drag = (event: DragEvent) => {
      if (isLeftAlone(event)) return;
      // What is dropped would be opened in a tab, or in place of the panel.
      event.preventDefault();
      setOver(isOfFiles(event));
    };
    document.addEventListener('dragenter', drag, { signal });
    document.addEventListener('dragover', drag, { signal });
    document.addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) setOver(false);
      },
      { signal },
    );
    document.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        if (isLeftAlone(event)) return;
        event.preventDefault();
        newest.current(givenOf(event.dataTransfer));
      },
      { signal },
    );
    document.addEventListener(
      'paste',
      (event) => {
        if (isLeftToField(event)) return;
        const given = givenOf(event.clipboardData);
        if (given !== 'nothing') event.preventDefault();
        newest.current(given === 'nothing' && holds(event.clipboardData, 'text/plain') ? 'words' : given);
      },
      { signal },
    );
    return () => ending.abort();
  }, []);
  return isOver;
}
