/** What `npm run lender:new` asks, in order: each question is also a flag. Later questions may rest on earlier answers. */
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import * as v from 'valibot';
import { type Source, sourceSchema } from '@/lib/core/lenders/knowledge';
import { lenderKinds, lenderStatuses } from '@/lib/core/lenders/lender';
import { foldSearch } from '@/lib/core/lenders/search-spelling';
import { dateSchema, idSchema } from '@/lib/core/wording/fact';
import { readSpellings } from './new-lender';

/** By flag; a question that was not asked has the answer `''`. */
export type Answers = Record<Flag, string>;

export interface Listed {
  lenderIds: ReadonlySet<string>;
  sources: ReadonlyMap<string, Source>;
  /** Folded spelling → lender. */
  owners: ReadonlyMap<string, string>;
  today: string;
}

export interface Question {
  flag: Flag;
  ask: string;
  choices?: readonly string[];
  isOptional?: boolean;
  /** Asked only where this holds. */
  when?(answers: Answers, listed: Listed): boolean;
  suggest?(answers: Answers, listed: Listed): string;
  /** What is wrong with an answer, or null. */
  problem?(value: string, listed: Listed): string | null;
}

const flags = [
  'id',
  'name',
  'hant',
  'pinyin',
  'en',
  'kind',
  'status',
  'spellings',
  'source',
  'source-title-zh',
  'source-title-en',
  'source-publisher-zh',
  'source-publisher-en',
  'source-kind',
  'source-date',
  'source-url',
  'source-citation',
  'status-zh',
  'status-en',
  'as-of',
  'confidence',
] as const;
export type Flag = (typeof flags)[number];

const toHant = Converter({ from: 'cn', to: 'tw' });

const statusOfKind: Record<string, string> = {
  consumer_finance_company: 'licensed',
  micro_loan_company: 'licensed',
  bank: 'licensed',
  closed_p2p: 'closed',
  unidentified_name: 'unidentified',
  outside_mainland: 'outside',
};

const confidenceOfKind: Record<string, string> = {
  law: 'official',
  regulator: 'official',
  court: 'official',
  company: 'official',
  press: 'press',
  own_reading: 'unverified',
};

const issueOf = (schema: v.GenericSchema) => (value: string) =>
  v.safeParse(schema, value).issues?.map(({ message }) => `“${value}” ${message}`)[0] ?? null;

const isDate = issueOf(dateSchema);

function spellingProblem(value: string, { owners }: Listed): string | null {
  const spellings = readSpellings(value);
  if (spellings.length === 0) return 'at least one spelling is needed, or nothing is marked';
  for (const { text } of spellings) {
    const owner = owners.get(foldSearch(text));
    if (text.length < 2) return `“${text}” is too short: two characters or more`;
    if (owner !== undefined) return `“${text}” leads to ${owner} already`;
  }
  return null;
}

const aboutNewSource: readonly Question[] = [
  { flag: 'source-title-zh', ask: 'Its title in Chinese · 标题（中文）' },
  { flag: 'source-title-en', ask: 'Its title in English · 标题（英文）' },
  { flag: 'source-publisher-zh', ask: 'Publisher in Chinese · 发布者（中文）' },
  { flag: 'source-publisher-en', ask: 'Publisher in English · 发布者（英文）' },
  { flag: 'source-kind', ask: 'Kind of source · 类别', choices: sourceSchema.entries.kind.options },
  { flag: 'source-date', ask: 'Its date, if it has one · 日期', isOptional: true, problem: isDate },
  {
    flag: 'source-url',
    ask: 'Address of the original, https · 原文网址',
    isOptional: true,
    problem: (value) => (URL.canParse(value) && value.startsWith('https://') ? null : `“${value}” is no https address`),
  },
  {
    flag: 'source-citation',
    ask: 'Number, article or words to find it by · 文号或引文',
    when: (answers) => answers['source-url'] === '',
  },
];

function onlyWhenNew(question: Question): Question {
  return {
    ...question,
    when: (answers, listed) =>
      answers.source !== '' && !listed.sources.has(answers.source) && (question.when?.(answers, listed) ?? true),
  };
}

export const questions: readonly Question[] = [
  {
    flag: 'id',
    ask: 'Id: pinyin or brand, lower case, hyphens (xiaomi-finance) · 编号',
    problem: (value, { lenderIds }) =>
      lenderIds.has(value) ? `${value} is on the list already: edit its row` : issueOf(idSchema)(value),
  },
  { flag: 'name', ask: 'Name, Simplified · 名称（简体）' },
  { flag: 'hant', ask: 'Name, Traditional · 名称（繁体）', suggest: ({ name }) => toHant(name) },
  {
    flag: 'pinyin',
    ask: 'Pinyin, a space after each syllable · 拼音',
    suggest: ({ name }) =>
      pinyin(name, { toneType: 'none', nonZh: 'consecutive' })
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim(),
    problem: (value) => (/^[a-z0-9 ]+$/.test(value) ? null : `“${value}” is not like xiao mi jin rong`),
  },
  {
    flag: 'en',
    ask: 'Name in English, or pinyin · 英文名',
    suggest: ({ pinyin: syllables }) => syllables.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  },
  { flag: 'kind', ask: 'Kind · 类别', choices: lenderKinds },
  {
    flag: 'status',
    ask: 'Status, the shape of the mark · 状态',
    choices: lenderStatuses,
    suggest: ({ kind }) => statusOfKind[kind] ?? 'front',
  },
  {
    flag: 'spellings',
    ask: 'Spellings on pages, Simplified, with commas; ? behind an everyday word, ! behind one that never counts alone · 页面上的写法',
    suggest: ({ name }) => name,
    problem: spellingProblem,
  },
  {
    flag: 'source',
    ask: 'Source: an id of sources.json, or a new id · 来源',
    problem: issueOf(idSchema),
  },
  ...aboutNewSource.map(onlyWhenNew),
  { flag: 'status-zh', ask: 'What the source says it is, one sentence in Chinese · 一句话（中文）' },
  { flag: 'status-en', ask: 'The same in English · 一句话（英文）' },
  {
    flag: 'as-of',
    ask: 'Last seen true on · 最后核对',
    suggest: (_, { today }) => today,
    problem: isDate,
  },
  {
    flag: 'confidence',
    ask: 'Confidence · 可信度',
    choices: ['official', 'press', 'reported', 'unverified'],
    suggest: (answers, { sources }) =>
      confidenceOfKind[sources.get(answers.source)?.kind ?? answers['source-kind']] ?? 'reported',
  },
];

export function problemOf({ choices, problem }: Question, value: string, listed: Listed): string | null {
  if (choices && !choices.includes(value)) return `“${value}” is not one of ${choices.join(', ')}`;
  return problem?.(value, listed) ?? null;
}
