/** What a chosen file is, by its first bytes. */
import { useAsync } from '@/components/use-async';
import { bytesToTell, type FileKind, fileKindOf } from '@/lib/core/documents/file-kind';

/** `unreadable`: the browser does not hand it over. */
export type ChosenKind = FileKind | 'looking' | 'unreadable';

export function useFileKind(file: File): ChosenKind {
  const kind = useAsync(async () => fileKindOf(new Uint8Array(await file.slice(0, bytesToTell).arrayBuffer())), [file]);
  if (kind.state === 'loading') return 'looking';
  return kind.state === 'done' ? kind.value : 'unreadable';
}
