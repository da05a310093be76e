/** Files dropped or pasted anywhere in the panel, as long as the place that reads them is open. */
import { useEffect, useRef, useState } from 'preact/hooks';

const isOfFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

const isField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

/** `onFiles` is given none where something else than a file was dropped. Answers whether files are held over the panel. */
export function useDroppedFiles(onFiles: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const newest = useRef(onFiles);
  newest.current = onFiles;
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const drag = (event: DragEvent) => {
      // What is dropped anywhere else would take the place of the panel.
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
        event.preventDefault();
        setOver(false);
        newest.current([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    document.addEventListener(
      'paste',
      (event) => {
        const files = [...(event.clipboardData?.files ?? [])];
        // Words pasted into a field are the field's.
        if (files.length === 0 && isField(event.target)) return;
        event.preventDefault();
        newest.current(files);
      },
      { signal },
    );
    return () => ending.abort();
  }, []);
  return isOver;
}
