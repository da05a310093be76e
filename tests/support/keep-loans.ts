/** Puts loans into the extension's own database, as if the reader had agreed to it and typed them. */
import type { Page } from '@playwright/test';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { putOwn } from '@/scripts/soak/own-database';

export async function keepLoans(screen: Page, loans: readonly OwnLoan[]): Promise<void> {
  await screen.evaluate((day) => chrome.storage.local.set({ loansAgreedOn: day }), loans[0]?.addedOn ?? null);
  await putOwn(screen, 'loans', loans);
}
