/** What is new in this copy, from the file of the package. */
import * as v from 'valibot';
import { changelogFile, type OwnPackage, readPackedFile } from '@/lib/storage/package-file';
import type { ChangelogPart } from './app';

const changelogSchema = v.array(v.strictObject({ title: v.string(), lines: v.array(v.string()) }));

export async function readChangelog(ownPackage: OwnPackage): Promise<ChangelogPart[]> {
  return v.parse(changelogSchema, await readPackedFile(ownPackage, changelogFile));
}
