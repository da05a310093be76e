/** The evidence as a file that says how it can be checked without this program; and the check of such a file. */
import * as v from 'valibot';
import { type ChainCheck, checkChain, type HashText, noHash } from './evidence-chain';
import { type EvidenceEntry, hashSchema } from './evidence-entry';

const format = 'overdue-lens-evidence';
const version = 1;

const howToCheck =
  'hash = SHA-256 over the UTF-8 bytes of the entry without its own "hash", written as JSON by RFC 8785 (keys sorted, no blanks). ' +
  '"before" is the hash of the entry before; of the first, 64 zeros.';

/** `entries`: as stored, damaged ones too, so that the file says no more than the device. */
export function writeEvidenceFile(entries: readonly unknown[], exportedAt: string): string {
  const lastHash = (entries.at(-1) as Partial<EvidenceEntry> | undefined)?.hash ?? noHash;
  return `${JSON.stringify({ format, version, exportedAt, howToCheck, lastHash, entries }, null, 2)}\n`;
}

const evidenceFile = v.object({ format: v.literal(format), lastHash: hashSchema, entries: v.array(v.unknown()) });
/** The file of all one's entries holds them too. */
const entriesFile = v.object({ format: v.literal('overdue-lens-entries'), evidence: v.array(v.unknown()) });

/** null: it is no such file. Where entries were cut off at the end, the one that lacks is told. */
export async function checkEvidenceFile(text: string, hashText: HashText): Promise<ChainCheck | null> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  if (v.is(entriesFile, parsed)) return checkChain(parsed.evidence, hashText);
  if (!v.is(evidenceFile, parsed)) return null;
  const { entries, lastHash } = parsed;
  const check = await checkChain(entries, hashText);
  const [count, found] = check.state === 'whole' ? [check.count, check.lastHash] : [0, noHash];
  return check.state === 'broken' || found === lastHash ? check : { state: 'broken', at: count + 1, why: 'missing' };
}
