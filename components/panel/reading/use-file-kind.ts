/** What a chosen file is, by its first bytes. */
import { useAsync } from '@/components/use-async';
import { bytesToTell, type FileKind, fileKindOf } from '@/lib/core/documents/file-kind';
import { type OtherFile, otherFileOf } from './other-file';

/** `unreadable`: the browser does not hand it over. */
export type ChosenKind = Exclude<FileKind, 'other'> | OtherFile | 'looking' | 'unreadable';

export function useFileKind(file: File): ChosenKind {
  const kind = useAsync(async () => {
    const bytes = new Uint8Array(await file.slice(0, bytesToTell).arrayBuffer());
    const known = fileKindOf(bytes);
    return known === 'other' ? otherFileOf(bytes) : known;
  }, [file]);
  if (kind.state === 'loading') return 'looking';
  return kind.state === 'done' ? kind.value : 'unreadable';
}
