/** The user's own database, opened by the first who asks; one that cannot be opened is told, and tried again at the next question. */
import { type OwnDatabase, openOwn } from '@/lib/storage/database';

export function openedByFirst(name?: string): () => Promise<OwnDatabase> {
  let opened: Promise<OwnDatabase> | null = null;
  return () => {
    opened ??= openOwn(name).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}
