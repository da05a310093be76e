/**
 * The one door from `assets/` into the build: checks every list with its validator, adds Traditional Chinese, packs the
 * lists and the lexicon. Used by the extension's build, by the tests and by the scripts alike.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { hostListSchema } from '@/lib/core/addresses/listed-hosts';
import { edgeListSchema, lenderAliasesSchema } from '@/lib/core/lenders/alias';
import { channelSchema } from '@/lib/core/lenders/channels';
import * as knowledge from '@/lib/core/lenders/knowledge';
import { lenderSchema } from '@/lib/core/lenders/lender';
import { type WrittenPaper, withSentences, writtenPaperSchema } from '@/lib/core/lenders/papers';
import { lettersWithSentences, type WrittenLetter, writtenLetterSchema } from '@/lib/core/letters/letter';
import type { PackedLexicon } from '@/lib/core/names/lexicon';
import { issueLine } from './checks/issue-line';
import { withFirstFrameWords } from './first-frame-words';
import { lexiconModules, packedLexicon } from './lexicon';
import { packedJson } from './packed-json';
import { loadUnreadLetters, pictureWords } from './picture-words';
import { releaseModule } from './release';
import { lenderSpellings } from './spellings';
import { withTraditional } from './traditional';

const root = join(import.meta.dirname, '../..');

/** Every list in `assets/data` and the validator of one entry. A JSON file that is not named here fails the data test. */
export const listSchemas = {
  lenders: lenderSchema,
  sources: knowledge.sourceSchema,
  rules: knowledge.ruleSchema,
  lpr: knowledge.lprSchema,
  stages: knowledge.stageSchema,
  tips: knowledge.tipSchema,
  guide: knowledge.guideSectionSchema,
  claims: knowledge.claimSchema,
  changes: knowledge.dataChangeSchema,
  channels: channelSchema,
  papers: writtenPaperSchema,
  letters: writtenLetterSchema,
} as const;

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(root, 'assets/data', `${name}.json`), 'utf8'));
}

/** Throws with the path of every mistake, so that no build ships a list that does not hold. */
function checked<Schema extends v.GenericSchema>(name: string, schema: Schema): v.InferOutput<Schema>[] {
  const parsed = v.safeParse(v.array(schema), readJson(name));
  if (parsed.success) return parsed.output;
  const problems = parsed.issues.slice(0, 20).map((issue) => `  ${issueLine(name, issue)}`);
  throw new Error(`assets/data does not hold ("npm run data:check" tells all):\n${problems.join('\n')}`);
}

export function loadLists(): knowledge.Lists {
  const entries = Object.entries(listSchemas).map(([name, schema]) => [
    name,
    withTraditional(checked(name, schema as v.GenericSchema)),
  ]);
  const lists = Object.fromEntries(entries) as unknown as knowledge.Lists & {
    papers: WrittenPaper[];
    letters: WrittenLetter[];
  };
  const { guide, tips } = lists;
  return {
    ...lists,
    papers: withSentences(lists.papers, guide, tips),
    letters: lettersWithSentences(lists.letters, guide, tips),
  };
}

interface PackedLists {
  packed: string;
  contentHash: string;
  dataDate: string;
  aliasCount: number;
}

function packLists(): PackedLists {
  const aliases = checked('aliases', lenderAliasesSchema);
  const lists = loadLists();
  const packed = JSON.stringify({ ...lists, spellings: lenderSpellings(lists.lenders, aliases) });
  const dates = lists.changes.map((change) => change.date).sort();
  return {
    packed,
    contentHash: createHash('sha256').update(packed).digest('hex').slice(0, 16),
    dataDate: dates.at(-1) ?? '',
    aliasCount: aliases.reduce((sum, entry) => sum + entry.aliases.length, 0),
  };
}

/** The lists as the package has them. */
export const packedListsFile = (): Promise<Buffer> => packedJson(packLists().packed);

const listsModule = () => `export function readLists() { return JSON.parse(${JSON.stringify(packLists().packed)}); }`;

function stampModule(): string {
  const { packed: _, ...stamp } = packLists();
  return Object.entries(stamp)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

let lexicon: PackedLexicon | null = null;

function listedNames(): PackedLexicon {
  lexicon ??= packedLexicon(
    checked('aliases', lenderAliasesSchema),
    checked('lenders', lenderSchema),
    checked('edges', edgeListSchema),
  );
  return lexicon;
}

/** The names that letters of pictures are put back in, as the package has them. */
export function pictureWordsText(): string {
  return JSON.stringify(pictureWords(checked('aliases', lenderAliasesSchema), loadUnreadLetters(root)));
}

const modules: Record<string, () => string | Promise<string>> = {
  'virtual:lists': listsModule,
  'virtual:lists-stamp': stampModule,
  'virtual:release': releaseModule,
  'virtual:picture-words': () => `export default JSON.parse(${JSON.stringify(pictureWordsText())});`,
  'virtual:hosts': () => `export default ${JSON.stringify(checked('hosts', hostListSchema))};`,
  ...Object.fromEntries(Object.entries(lexiconModules).map(([id, write]) => [id, () => write(listedNames())])),
};

export function bundledData(): Plugin {
  return {
    name: 'bundled-data',
    enforce: 'pre',
    transformIndexHtml: { order: 'pre', handler: withFirstFrameWords },
    resolveId(id) {
      return id in modules ? `\0${id}` : null;
    },
    async load(id) {
      if (id.startsWith('\0virtual:')) {
        const make = modules[id.slice(1)];
        return make ? { code: await make(), map: null, moduleType: 'js' } : null;
      }
      const path = id.split('?')[0] ?? id;
      if (!path.includes('/assets/strings/') || !path.endsWith('.json') || !existsSync(path)) return null;
      const words = withTraditional(JSON.parse(readFileSync(path, 'utf8')));
      return {
        code: `export default JSON.parse(${JSON.stringify(JSON.stringify(words))});`,
        map: null,
        moduleType: 'js',
      };
    },
  };
}
