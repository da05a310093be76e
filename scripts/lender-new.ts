/**
 * `npm run lender:new`: asks what is needed for a new lender, or takes it from flags (`-- --id … --name …`), and writes its
 * rows into the lists: all of them, or none when something does not hold.
 */
import { relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { LenderAliases } from '@/lib/core/lenders/alias';
import type { Source } from '@/lib/core/lenders/knowledge';
import { problemsIn } from './data/checks/check-data';
import { ownersOf } from './data/checks/check-references';
import { type DataTexts, dataFileNames, pathOf, readDataTexts } from './data/checks/data-files';
import { lineOfRow, withNewRows } from './lender/add-rows';
import { newRows } from './lender/new-lender';
import { type Answers, type Flag, type Listed, questions } from './lender/questions';
import { asCommand, type Prompts, takeAnswers } from './lender/take-answers';
import { writeTogether } from './lender/write-together';

const usage = `Usage: npm run lender:new                 asks
       npm run lender:new -- --id ID …    takes what is given, asks for the rest
${questions.map(({ flag, ask, choices }) => `  --${flag.padEnd(20)} ${ask}${choices ? `: ${choices.join(', ')}` : ''}`).join('\n')}`;

/** This machine’s own day, as the lists write it. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function listedIn(texts: DataTexts): Listed {
  const rowsOf = <Row>(name: keyof DataTexts) => JSON.parse(texts[name]) as Row[];
  return {
    lenderIds: new Set(rowsOf<{ id: string }>('lenders').map(({ id }) => id)),
    sources: new Map(rowsOf<Source>('sources').map((source) => [source.id, source])),
    owners: ownersOf(rowsOf<LenderAliases>('aliases')),
    today: today(),
  };
}

function openPrompts(): Prompts & { close(): void } {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const gone = new Promise<null>((resolve) => lines.once('close', () => resolve(null)));
  return {
    ask: (prompt) => Promise.race([lines.question(prompt), gone]),
    say: (line) => console.log(line),
    close: () => lines.close(),
  };
}

function write(before: DataTexts, answers: Answers, listed: Listed): void {
  const texts = withNewRows(before, newRows(answers, !listed.sources.has(answers.source), listed.today));
  const problems = problemsIn(texts);
  if (problems.length > 0)
    throw new Error(
      `${problems.join('\n')}\nNothing was written. To correct it and run it again:\n\n  ${asCommand(answers)}`,
    );
  const changed = dataFileNames.filter((name) => texts[name] !== before[name]);
  writeTogether(new Map(changed.map((name) => [pathOf(name), texts[name]])));
  const at = (name: 'lenders' | 'aliases', key: string) =>
    `${relative(process.cwd(), pathOf(name))}:${lineOfRow(texts[name], key, answers.id)}`;
  console.log(`
Written: ${changed.map((name) => `${name}.json`).join(', ')}
  ${at('lenders', 'id')}   replace what says 还没有查 / Not looked up yet
  ${at('aliases', 'lenderId')}   more spellings, look-alikes

See it:   npm run lender:show -- ${answers.id}`);
}

async function run(): Promise<void> {
  const options = Object.fromEntries(questions.map(({ flag }) => [flag, { type: 'string' as const }]));
  const { values } = parseArgs({ options: { ...options, help: { type: 'boolean' } } });
  if (values.help) return console.log(usage);
  const texts = readDataTexts();
  const standing = problemsIn(texts);
  if (standing.length > 0) throw new Error(`${standing.join('\n')}\nMend these first. Nothing was written.`);
  const listed = listedIn(texts);
  const prompts = process.stdin.isTTY ? openPrompts() : null;
  try {
    const given = values as Partial<Record<Flag, string>>;
    write(texts, await takeAnswers(given, listed, prompts), listed);
  } finally {
    prompts?.close();
  }
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
