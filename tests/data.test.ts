import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { edgeListSchema, lenderAliasesSchema } from '@/lib/core/lenders/alias';
import {
  claimSchema,
  dataChangeSchema,
  guideSectionSchema,
  lprSchema,
  publicNumbers,
  ruleSchema,
  sourceSchema,
  stageSchema,
  tipSchema,
} from '@/lib/core/lenders/knowledge';
import { lenderSchema } from '@/lib/core/lenders/lender';

const folder = resolve(import.meta.dirname, '../assets/data');

/** Each list with the schema it must pass and the key it is sorted by; null where its order has a meaning of its own. */
const lists = {
  aliases: { schema: v.array(lenderAliasesSchema), key: 'lenderId' },
  changes: { schema: v.array(dataChangeSchema), key: null },
  claims: { schema: v.array(claimSchema), key: 'id' },
  edges: { schema: v.array(edgeListSchema), key: 'id' },
  guide: { schema: v.array(guideSectionSchema), key: null },
  lenders: { schema: v.array(lenderSchema), key: 'id' },
  lpr: { schema: v.array(lprSchema), key: 'from' },
  rules: { schema: v.array(ruleSchema), key: 'id' },
  sources: { schema: v.array(sourceSchema), key: 'id' },
  stages: { schema: v.array(stageSchema), key: null },
  tips: { schema: v.array(tipSchema), key: null },
} as const;
type ListName = keyof typeof lists;
const listNames = Object.keys(lists) as ListName[];

const fileOf = (name: ListName) => resolve(folder, `${name}.json`);
const textOf = (name: ListName) => readFileSync(fileOf(name), 'utf8');
const jsonOf = (name: ListName): unknown => JSON.parse(textOf(name));

function idsOf(name: ListName, key = 'id'): Set<string> {
  const rows = v.parse(v.array(v.looseObject({ [key]: v.string() })), jsonOf(name));
  return new Set(rows.map((row) => row[key] as string));
}

interface Leaf {
  path: string;
  key: string;
  value: unknown;
}

/** Every value that is not a list or an object, with the path to it. */
function leaves(value: unknown, path: string, key = ''): Leaf[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => leaves(item, `${path}[${String(item?.id ?? index)}]`, key));
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([name, item]) => leaves(item, `${path}.${name}`, name));
  return [{ path, key, value }];
}

/** Every object, with the path to it. */
function objects(value: unknown, path: string): { path: string; value: Record<string, unknown> }[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => objects(item, `${path}[${String(item?.id ?? index)}]`));
  if (value === null || typeof value !== 'object') return [];
  const here = value as Record<string, unknown>;
  return [{ path, value: here }, ...Object.entries(here).flatMap(([name, item]) => objects(item, `${path}.${name}`))];
}

const allLeaves = () => listNames.flatMap((name) => leaves(jsonOf(name), name));
const strings = () => allLeaves().filter((leaf): leaf is Leaf & { value: string } => typeof leaf.value === 'string');

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

describe('each list', () => {
  it('is there, and every file is one of them', () => {
    expect(readdirSync(folder).sort()).toEqual(listNames.map((name) => `${name}.json`).sort());
  });

  it.each(listNames)('%s has rows', (name) => {
    expect((jsonOf(name) as unknown[]).length).toBeGreaterThan(0);
  });

  it.each(listNames)('%s passes its schema', (name) => {
    const result = v.safeParse(lists[name].schema, jsonOf(name));
    const issues = (result.issues ?? []).map((issue) => `${name}.${v.getDotPath(issue) ?? ''}: ${issue.message}`);
    expect(issues).toEqual([]);
  });

  it.each(listNames)('%s is written as JSON.stringify(list, null, 2) and a newline', (name) => {
    expect(textOf(name) === `${JSON.stringify(jsonOf(name), null, 2)}\n`).toBe(true);
  });

  it.each(listNames.filter((name) => lists[name].key !== null))('%s is sorted, each row once', (name) => {
    const key = lists[name].key ?? '';
    const keys = (jsonOf(name) as Record<string, string>[]).map((row) => row[key] ?? '');
    expect(keys).toEqual([...new Set(keys)].sort(byCode));
  });

  it.each(listNames.filter((name) => lists[name].key === null && name !== 'changes'))('%s has each id once', (name) => {
    const ids = (jsonOf(name) as { id: string }[]).map((row) => row.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('changes go from new to old', () => {
    const dates = (jsonOf('changes') as { date: string }[]).map((row) => row.date);
    expect(dates).toEqual([...dates].sort(byCode).reverse());
  });
});

describe('references', () => {
  /** Strings under one of these keys; there must be some, or the check that follows checks nothing. */
  function namedBy(...keys: string[]) {
    const found = strings().filter((leaf) => keys.includes(leaf.key));
    expect(found.length, keys.join()).toBeGreaterThan(0);
    return found;
  }

  it('every source is in the list of sources', () => {
    const known = idsOf('sources');
    const unknown = namedBy('source').filter((leaf) => !known.has(leaf.value));
    expect(unknown.map((leaf) => `${leaf.path}: ${leaf.value}`)).toEqual([]);
  });

  it('every source is used', () => {
    const used = new Set(namedBy('source').map((leaf) => leaf.value));
    expect([...idsOf('sources')].filter((id) => !used.has(id))).toEqual([]);
  });

  it('every lender named by another row has a record', () => {
    const known = idsOf('lenders');
    const unknown = namedBy('lenderId', 'lenderIds').filter((leaf) => !known.has(leaf.value));
    expect(unknown.map((leaf) => `${leaf.path}: ${leaf.value}`)).toEqual([]);
  });

  it('every rule named by another row has a record', () => {
    const known = idsOf('rules');
    const unknown = namedBy('ruleId', 'ruleIds').filter((leaf) => !known.has(leaf.value));
    expect(unknown.map((leaf) => `${leaf.path}: ${leaf.value}`)).toEqual([]);
  });

  it('every lender has aliases, and every alias a lender', () => {
    const aliased = idsOf('aliases', 'lenderId');
    const lenders = idsOf('lenders');
    expect({
      withoutAliases: [...lenders].filter((id) => !aliased.has(id)),
      withoutLender: [...aliased].filter((id) => !lenders.has(id)),
    }).toEqual({ withoutAliases: [], withoutLender: [] });
  });
});

describe('words', () => {
  it('every sentence differs between zh and en', () => {
    const same = listNames
      .flatMap((name) => objects(jsonOf(name), name))
      .filter(({ value }) => typeof value.zh === 'string' && value.zh === value.en);
    expect(same.map(({ path }) => path)).toEqual([]);
  });

  it('Chinese sentences are in Simplified script with Chinese full stops, English ones without Chinese marks', () => {
    const odd = strings().filter(
      (leaf) =>
        (leaf.key === 'zh' && /[貸縣條後發網實壞應]|[一-龥][,;!?]|\.$/.test(leaf.value)) ||
        (leaf.key === 'en' && /[，。、；：！？]/.test(leaf.value)),
    );
    expect(odd.map((leaf) => `${leaf.path}: ${leaf.value}`)).toEqual([]);
  });

  it('no telephone numbers but those of public services', () => {
    const numbers =
      /\b(400|800)[-\s]?\d{3,4}[-\s]?\d{3,4}\b|\b9[56]\d{3,4}\b|\b1[3-9]\d{9}\b|\b0\d{2,3}[-\s]\d{7,8}\b/g;
    const isPublic = (number: string) => (publicNumbers as readonly string[]).includes(number);
    const found = strings().filter(
      (leaf) => leaf.key !== 'url' && (leaf.value.match(numbers) ?? []).some((number) => !isPublic(number)),
    );
    expect(found.map((leaf) => `${leaf.path}: ${leaf.value}`)).toEqual([]);
  });

  it('no verdict words, stars or exclamation marks', () => {
    const words = /安全|靠谱|黑名单|违法|不合法|illegal|unlawful|blacklist|trustworthy|[★☆！]|[a-z]!/i;
    const found = strings().filter((leaf) => ['zh', 'en'].includes(leaf.key) && words.test(leaf.value));
    expect(found.map((leaf) => `${leaf.path}: ${leaf.value}`)).toEqual([]);
  });
});

describe('lenders', () => {
  const lenders = v.parse(v.array(lenderSchema), jsonOf('lenders'));

  it('marks as outside the mainland what is, and nothing else as that', () => {
    expect(
      lenders
        .filter(({ kind, status }) => (kind === 'outside_mainland') !== (status.value === 'outside'))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('has at least 105 records; the run prints how many of each kind', () => {
    const counts = new Map<string, number>();
    for (const { kind } of lenders) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    console.info(
      `lenders by kind: ${[...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')}; in all ${lenders.length}`,
    );
    expect(lenders.length).toBeGreaterThanOrEqual(105);
  });

  it('has all 31 licensed consumer finance companies, serial numbers without a gap', () => {
    const companies = lenders.filter(({ kind }) => kind === 'consumer_finance_company');
    const codes = companies
      .map(({ licences }) => licences.find(({ type }) => type === 'consumer_finance')?.code ?? 'none')
      .sort(byCode);
    expect(codes.map((code) => code.slice(0, 5))).toEqual(
      Array.from({ length: 31 }, (_, index) => `X00${String(index + 1).padStart(2, '0')}`),
    );
    expect(companies.filter(({ status }) => status.value !== 'licensed')).toEqual([]);
  });

  it('puts the seen name first in each chain', () => {
    const odd = lenders.filter(({ chain }) => chain[0]?.level !== 'seen_name').map(({ id }) => id);
    expect(odd).toEqual([]);
  });

  it('confuses no lender with itself', () => {
    const odd = lenders
      .filter(({ id, confusedWith }) => confusedWith.some(({ lenderId }) => lenderId === id))
      .map(({ id }) => id);
    expect(odd).toEqual([]);
  });

  it('gives every price a low end not above its high end', () => {
    const odd = lenders.filter(({ prices }) =>
      prices.some(
        ({ lowPercent, highPercent }) => lowPercent !== null && highPercent !== null && lowPercent > highPercent,
      ),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('says official only on the word of a regulator, a court, a law or the company', () => {
    const kinds = new Map(v.parse(v.array(sourceSchema), jsonOf('sources')).map(({ id, kind }) => [id, kind]));
    const odd = listNames
      .flatMap((name) => objects(jsonOf(name), name))
      .filter(
        ({ value }) =>
          value.confidence === 'official' &&
          !['law', 'regulator', 'court', 'company'].includes(kinds.get(String(value.source)) ?? ''),
      );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});
