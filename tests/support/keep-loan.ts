/** Puts a loan into the extension's own database, as if the reader had agreed to it and typed it. */
import type { Page } from '@playwright/test';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';

/** `screen`: a page of the extension that has opened the database already. */
export async function keepLoan(screen: Page, loan: OwnLoan): Promise<void> {
  await screen.evaluate(async (kept) => {
    await chrome.storage.local.set({ loansAgreedOn: kept.addedOn });
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('overdue-lens-own');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await new Promise<void>((resolve, reject) => {
      const tx = db.transaction('loans', 'readwrite');
      tx.objectStore('loans').put(kept);
      tx.oncomplete = () => resolve();
      tx.onerror = () => reject(tx.error);
    });
    db.close();
  }, loan);
}
