/** A button that asks for a file. */
import { useRef } from 'preact/hooks';

interface FileButtonProps {
  word: string;
  onFile: (file: File) => void;
  /** What comes before the browser asks for the file; by itself it asks at once. */
  before?: (ask: () => void) => void;
  /** Kinds that the browser offers first; by itself, files of entries. */
  accept?: string;
  isPrimary?: boolean;
}

const ofEntries = '.json,application/json';

const atOnce = (ask: () => void) => ask();

export function FileButton({ word, onFile, before = atOnce, accept = ofEntries, isPrimary = false }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class={isPrimary ? 'btn primary' : 'btn'}
        onClick={() => before(() => picker.current?.click())}
      >
        {word}
      </button>
      <input
        ref={picker}
        type="file"
        accept={accept}
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
