/** Builders of the reader's evidence, and SHA-256 by the platform. */
import { createHash } from 'node:crypto';
import { chainStart, nextEntry } from '@/lib/core/evidence/evidence-chain';
import type { ContactContent, EvidenceContent, EvidenceEntry } from '@/lib/core/evidence/evidence-entry';

export const sha256 = async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

export function aContact(part: Partial<ContactContent> = {}): ContactContent {
  return {
    kind: 'contact',
    lender: '甲小额贷款有限公司',
    on: '2026-11-29',
    time: '15:00',
    channel: 'talk',
    who: 'me',
    from: '0000-1234567',
    words: '今天必须还清',
    ...part,
  };
}

export const aNote = (text = '打电话问了合同编号'): EvidenceContent => ({ kind: 'note', lender: '', text });

export const notedAt = '2026-11-29T23:12:05+08:00';

/** `corrects`: index of the content → number it corrects. */
export async function aChain(
  contents: readonly EvidenceContent[],
  corrects: Record<number, number> = {},
): Promise<EvidenceEntry[]> {
  const entries: EvidenceEntry[] = [];
  for (const [at, content] of contents.entries())
    entries.push(
      await nextEntry(entries.at(-1) ?? chainStart, { content, notedAt, corrects: corrects[at] ?? null }, sha256),
    );
  return entries;
}
