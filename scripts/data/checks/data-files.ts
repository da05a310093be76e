/** The files of `assets/data`: the validator of one row, and the field they are sorted by; null where the order has a meaning of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostListSchema } from '@/lib/core/addresses/listed-hosts';
import { edgeListSchema, lenderAliasesSchema } from '@/lib/core/lenders/alias';
import { channelSchema } from '@/lib/core/lenders/channels';
import * as knowledge from '@/lib/core/lenders/knowledge';
import { lenderSchema } from '@/lib/core/lenders/lender';
import { writtenPaperSchema } from '@/lib/core/lenders/papers';
import { writtenLetterSchema } from '@/lib/core/letters/letter';
import { unreadLetterSchema } from '@/scripts/data/picture-words';

export const dataFolder = join(import.meta.dirname, '../../../assets/data');

export const dataFiles = {
  aliases: { row: lenderAliasesSchema, key: 'lenderId' },
  changes: { row: knowledge.dataChangeSchema, key: null },
  channels: { row: channelSchema, key: null },
  claims: { row: knowledge.claimSchema, key: 'id' },
  edges: { row: edgeListSchema, key: 'id' },
  guide: { row: knowledge.guideSectionSchema, key: null },
  hosts: { row: hostListSchema, key: 'id' },
  lenders: { row: lenderSchema, key: 'id' },
  letters: { row: writtenLetterSchema, key: null },
  lpr: { row: knowledge.lprSchema, key: 'from' },
  papers: { row: writtenPaperSchema, key: null },
  rules: { row: knowledge.ruleSchema, key: 'id' },
  sources: { row: knowledge.sourceSchema, key: 'id' },
  stages: { row: knowledge.stageSchema, key: null },
  tips: { row: knowledge.tipSchema, key: null },
  'unread-letters': { row: unreadLetterSchema, key: 'letter' },
} as const;

export type DataFileName = keyof typeof dataFiles;
export const dataFileNames = Object.keys(dataFiles) as DataFileName[];

/** The text of each file, by its name. */
export type DataTexts = Readonly<Record<DataFileName, string>>;

export const pathOf = (name: DataFileName) => join(dataFolder, `${name}.json`);

export function readDataTexts(): DataTexts {
  return Object.fromEntries(dataFileNames.map((name) => [name, readFileSync(pathOf(name), 'utf8')])) as DataTexts;
}

/** Files of the folder that are no known list, and lists that are not there. */
export function unknownFiles(): string[] {
  const known = new Set(dataFileNames.map((name) => `${name}.json`));
  return readdirSync(dataFolder).filter((file) => !known.has(file));
}

/** How every file is written, so that a change shows as its own lines alone. */
export const asFileText = (rows: unknown) => `${JSON.stringify(rows, null, 2)}\n`;

export const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
