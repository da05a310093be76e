/** The reader's evidence in memory, behind the same consent as on the device. */
import { chainStart, checkChain, nextEntry } from '@/lib/core/evidence/evidence-chain';
import type { EvidenceEntry } from '@/lib/core/evidence/evidence-entry';
import { writeEvidenceFile } from '@/lib/core/evidence/evidence-file';
import type { EvidenceConsent, EvidenceLog } from '@/lib/services/records/evidence';
import { notedAt, sha256 } from './evidence';

/** `count`: without the passphrase. */
export type FakeEvidence = EvidenceLog & { count(): number };

export function fakeEvidence(
  consent: EvidenceConsent,
  requireOpen: () => void,
  first: EvidenceEntry[] = [],
): FakeEvidence {
  let entries = first;
  const watchers = new Set<() => void>();
  const keep = (next: EvidenceEntry[]) => {
    entries = next;
    for (const tell of watchers) tell();
  };
  return {
    count: () => entries.length,
    async list() {
      requireOpen();
      return entries;
    },
    check: () => checkChain(entries, sha256),
    async add(content, corrects = null) {
      if ((await consent.read()).loansAgreedOn === null) throw new Error('not agreed');
      requireOpen();
      const entry = await nextEntry(entries.at(-1) ?? chainStart, { content, corrects, notedAt }, sha256);
      keep([...entries, entry]);
      return entry;
    },
    async takeBack({ hash }) {
      const isLast = entries.at(-1)?.hash === hash;
      if (isLast) keep(entries.slice(0, -1));
      return isLast;
    },
    async takeIn(theirs) {
      keep([...theirs]);
      return { added: theirs.length, known: 0 };
    },
    file: async () => writeEvidenceFile(entries, notedAt),
    clear: async () => keep([]),
    watch(onChange, signal) {
      watchers.add(onChange);
      signal.addEventListener('abort', () => watchers.delete(onChange));
    },
  };
}
