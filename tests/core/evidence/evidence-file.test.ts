import { expect, test } from 'vitest';
import { checkEvidenceFile, writeEvidenceFile } from '@/lib/core/evidence/evidence-file';
import { aChain, aContact, aNote, notedAt, sha256 } from '@/tests/support/evidence';

const chain = () => aChain([aContact(), aNote('一'), aNote('二')]);

test('a file says whole, or where it is broken', async () => {
  const entries = await chain();
  const text = writeEvidenceFile(entries, notedAt);
  expect(await checkEvidenceFile(text, sha256)).toEqual({ state: 'whole', count: 3, lastHash: entries[2]?.hash });
  expect(await checkEvidenceFile(text.replace('"一"', '"另外"'), sha256)).toMatchObject({ at: 2, why: 'changed' });
});

test('in a file it shows, too, that the end was cut off', async () => {
  const file = JSON.parse(writeEvidenceFile(await chain(), notedAt)) as { entries: unknown[] };
  file.entries.pop();
  expect(await checkEvidenceFile(JSON.stringify(file), sha256)).toEqual({ state: 'broken', at: 3, why: 'missing' });
  file.entries = [];
  expect(await checkEvidenceFile(JSON.stringify(file), sha256)).toEqual({ state: 'broken', at: 1, why: 'missing' });
});

test('a chain without entries is a file too', async () => {
  expect(await checkEvidenceFile(writeEvidenceFile([], notedAt), sha256)).toEqual({ state: 'empty' });
});

test('the file of all one’s entries is checked as well, and anything else is none', async () => {
  const all = JSON.stringify({ format: 'overdue-lens-entries', version: 5, evidence: await chain() });
  expect(await checkEvidenceFile(all, sha256)).toMatchObject({ state: 'whole', count: 3 });
  for (const text of ['{', '[]', '{"format":"overdue-lens-entries"}', '{"format":"x","entries":[]}'])
    expect(await checkEvidenceFile(text, sha256)).toBeNull();
});
