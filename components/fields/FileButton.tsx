/** A button that asks for a file of entries. */
import { useRef } from 'preact/hooks';

interface FileButtonProps {
  word: string;
  onFile: (file: File) => void;
  /** What comes before the browser asks for the file; by itself it asks at once. */
  before?: (ask: () => void) => void;
}

const atOnce = (ask: () => void) => ask();

export function FileButton({ word, onFile, before = atOnce }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="btn" onClick={() => before(() => picker.current?.click())}>
        {word}
      </button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={word}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // Reset, so that choosing the same file again after a correction is a change.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
