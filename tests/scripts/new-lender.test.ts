import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { LenderAliases } from '@/lib/core/lenders/alias';
import type { Source } from '@/lib/core/lenders/knowledge';
import { problemsIn } from '@/scripts/data/checks/check-data';
import { ownersOf } from '@/scripts/data/checks/check-references';
import { readDataTexts } from '@/scripts/data/checks/data-files';
import { withNewRows } from '@/scripts/lender/add-rows';
import { newRows, readSpellings } from '@/scripts/lender/new-lender';
import type { Listed } from '@/scripts/lender/questions';
import { asCommand, takeAnswers } from '@/scripts/lender/take-answers';
import { writeTogether } from '@/scripts/lender/write-together';

const texts = readDataTexts();
const rowsOf = <Row>(name: keyof typeof texts) => JSON.parse(texts[name]) as Row[];
const listed: Listed = {
  lenderIds: new Set(rowsOf<{ id: string }>('lenders').map(({ id }) => id)),
  sources: new Map(rowsOf<Source>('sources').map((source) => [source.id, source])),
  owners: ownersOf(rowsOf<LenderAliases>('aliases')),
  today: rowsOf<{ date: string }>('changes')[0]?.date ?? '',
};

const given = {
  id: 'yinhe-sujie',
  name: '银河速借',
  kind: 'platform',
  source: 'own-reading',
  'status-zh': '示例：没有查过的借款平台。',
  'status-en': 'An example: a loan platform not looked up.',
};

const newSource = {
  source: 'a-new-source',
  'source-title-zh': '示例来源',
  'source-title-en': 'An example source',
  'source-publisher-zh': '示例',
  'source-publisher-en': 'Example',
  'source-kind': 'web_article',
  'source-url': 'https://example.com/a',
};

async function written(flags: Partial<Record<string, string>>) {
  const answers = await takeAnswers({ ...given, ...flags }, listed, null);
  return withNewRows(texts, newRows(answers, !listed.sources.has(answers.source), listed.today));
}

describe('what is written', () => {
  test.each(['platform', 'bank', 'unidentified_name', 'outside_mainland'])('a %s holds', async (kind) => {
    expect(problemsIn(await written({ kind }))).toEqual([]);
  });

  test('a new source comes with it; a listed one does not come twice', async () => {
    const after = await written(newSource);
    expect(problemsIn(after)).toEqual([]);
    expect(JSON.parse(after.sources)).toHaveLength(listed.sources.size + 1);
    expect((await written({})).sources).toBe(texts.sources);
  });

  test('every other line stays as it is', async () => {
    const after = await written({});
    for (const name of ['lenders', 'aliases', 'changes'] as const) {
      const lines = new Set(after[name].split('\n'));
      expect(texts[name].split('\n').filter((line) => !lines.has(line))).toEqual([]);
      expect(after[name].length).toBeGreaterThan(texts[name].length);
    }
  });

  test('spellings carry their strength behind them', () => {
    expect(readSpellings('银河速借，银河借?, 信用贷！')).toEqual([
      { text: '银河速借', strength: 'strong' },
      { text: '银河借', strength: 'context' },
      { text: '信用贷', strength: 'never_alone' },
    ]);
  });
});

describe('what is refused', () => {
  const refusals: [string, Partial<Record<string, string>>, string][] = [
    ['an id that is taken', { id: 'xiaomi-finance' }, '--id: xiaomi-finance is on the list already'],
    ['an id that is none', { id: 'Xing He' }, '--id: “Xing He” is not an id like xiaomi-finance'],
    [
      'a spelling of another lender',
      { spellings: '银河速借,花 呗' },
      '--spellings: “花 呗” leads to ant-huabei already',
    ],
    ['a kind there is not', { kind: 'bankk' }, '--kind: “bankk” is not one of consumer_finance_company, brand'],
    ['a source without what it needs', { source: 'unknown-one' }, '--source-title-zh: is missing'],
    ['an address that is not https', { ...newSource, 'source-url': 'http://a.cn' }, '--source-url: “http://a.cn”'],
    ['a date that is none', { 'as-of': '1.2.2026' }, '--as-of: “1.2.2026” is not a date like'],
  ];

  test.each(refusals)('%s', async (_, flags, line) => {
    await expect(written(flags)).rejects.toThrow(line);
  });

  test('what an earlier answer would have suggested is not asked for beside it', async () => {
    const refusal = await takeAnswers({}, listed, null).catch((error: Error) => error.message);
    expect(String(refusal).split('\n')).toEqual([
      expect.stringContaining('--id:'),
      expect.stringContaining('--name:'),
      expect.stringContaining('--kind:'),
      expect.stringContaining('--source:'),
      expect.stringContaining('--status-zh:'),
      expect.stringContaining('--status-en:'),
      'Nothing was written.',
    ]);
  });
});

describe('asked at a terminal', () => {
  function person(...typed: string[]) {
    const said: string[] = [];
    return {
      said,
      prompts: { ask: async () => typed.shift() ?? null, say: (line: string) => void said.push(line) },
    };
  }

  test('Enter takes what is suggested; a wrong answer is asked for again', async () => {
    const { prompts, said } = person('', '', '', 'nonsense', '', '', '', '');
    const { status, ...flags } = { ...given, status: undefined };
    const answers = await takeAnswers(flags, listed, prompts);
    expect(answers).toMatchObject({
      hant: '銀河速借',
      pinyin: 'yin he su jie',
      en: 'Yin He Su Jie',
      status: 'front',
      spellings: '银河速借',
      'as-of': listed.today,
      confidence: 'unverified',
    });
    expect(said).toEqual([expect.stringContaining('“nonsense” is not one of licensed')]);
  });

  test('when nobody answers any more, nothing is taken', async () => {
    await expect(takeAnswers({}, listed, person('yinhe').prompts)).rejects.toThrow('Nothing was written');
  });

  test('the same answers can be given as one command', async () => {
    const command = asCommand(await takeAnswers(given, listed, null));
    expect(command).toContain("--name '银河速借'");
    expect(command).toContain('--source own-reading');
    expect(command).not.toContain('--source-url');
  });
});

describe('files written together', () => {
  const folder = mkdtempSync(join(tmpdir(), 'overdue-lens-write-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('when one cannot be written, none has changed and nothing is left over', () => {
    mkdirSync(folder, { recursive: true });
    const [one, two] = [join(folder, 'one.json'), join(folder, 'two.json')];
    writeFileSync(one, 'before');
    // A folder cannot be replaced by a file, which is seen when the first file has been replaced already.
    mkdirSync(two);
    writeFileSync(join(two, 'kept'), '');
    expect(() =>
      writeTogether(
        new Map([
          [one, 'after'],
          [two, 'after'],
        ]),
      ),
    ).toThrow();
    expect(readFileSync(one, 'utf8')).toBe('before');
    expect(existsSync(`${one}.new`) || existsSync(`${two}.new`)).toBe(false);
  });
});
