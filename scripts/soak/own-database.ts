/** The extension's own database past its own code, as someone with access to the device has it. `screen`: a page of the extension; one of them has opened the database before. */
import type { Page } from '@playwright/test';

interface Writing {
  store: string;
  records: readonly object[];
  /** Whether what was there goes. */
  instead: boolean;
}

/** Runs in the page. Gives each store with all that lies in it, after the writing. */
async function inPage(writing: Writing | null): Promise<Record<string, unknown[]>> {
  const asked = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await asked(indexedDB.open('overdue-lens-own'));
  try {
    const names = [...db.objectStoreNames];
    const work = db.transaction(names, writing ? 'readwrite' : 'readonly');
    const done = new Promise((resolve, reject) => {
      work.oncomplete = resolve;
      work.onabort = () => reject(work.error);
    });
    if (writing?.instead) work.objectStore(writing.store).clear();
    for (const record of writing?.records ?? []) work.objectStore(writing?.store ?? '').put(record);
    const stores = await Promise.all(
      names.map(async (name) => [name, await asked(work.objectStore(name).getAll())] as const),
    );
    await done;
    return Object.fromEntries(stores);
  } finally {
    db.close();
  }
}

export const readOwn = (screen: Page): Promise<Record<string, unknown[]>> => screen.evaluate(inPage, null);

/** Beside what is there; one of the same key is replaced. */
export async function putOwn(screen: Page, store: string, records: readonly object[]): Promise<void> {
  await screen.evaluate(inPage, { store, records, instead: false });
}

export async function emptyOwn(screen: Page, store: string): Promise<void> {
  await screen.evaluate(inPage, { store, records: [], instead: true });
}
