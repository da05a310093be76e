/** Answers questions about lenders, rules and sources from the lists on the device, or from the bundled ones where the browser stores nothing. */
import type { LenderAddresses } from '@/lib/core/addresses/lender-addresses';
import type { Channel } from '@/lib/core/lenders/channels';
import type { Claim, DataChange, GuideSection, LprEntry, Rule, Source, Stage, Tip } from '@/lib/core/lenders/knowledge';
import type { Lender, LenderStatus } from '@/lib/core/lenders/lender';
import type { LenderInShort } from '@/lib/core/lenders/lender-in-short';
import type { Paper } from '@/lib/core/lenders/papers';
import { type SpellingHit, searchSpellings } from '@/lib/core/lenders/spelling-index';
import type { Letter } from '@/lib/core/letters/letter';
import type { ListRows, ListsDatabase } from '@/lib/storage/database';
import { type BundledLists, openSeededLists, rowsOf } from '@/lib/storage/seed-lists';

export type ListedStatus = LenderStatus | 'own';

/** What a list row needs. `matched` is the alias or former name that a search hit, when it is not the name itself. */
export interface LenderListEntry extends Omit<LenderInShort, 'status'> {
  /** `own`: the user added it. */
  status: ListedStatus;
  matched: string | null;
}

/** The reference lists on the device. `kept: 'memory'` when the browser refuses to store them (then notes are not kept either). */
export interface Knowledge {
  readonly dataDate: string;
  readonly kept: 'device' | 'memory';
  /** How the lists were opened; `rebuilt` and `replaced_newer` are told to the user. */
  readonly opened: 'ready' | 'seeded' | 'rebuilt' | 'replaced_newer';
  lender(id: string): Promise<Lender | null>;
  lenders(): Promise<LenderListEntry[]>;
  /** Of every lender, with or without one. */
  addresses(): Promise<LenderAddresses[]>;
  /** Best first; any script, pinyin, initials, English. An empty query gives an empty list. */
  search(query: string): Promise<LenderListEntry[]>;
  sources(): Promise<Map<string, Source>>;
  rules(): Promise<Map<string, Rule>>;
  lpr(): Promise<LprEntry[]>;
  stages(): Promise<Stage[]>;
  tips(): Promise<Tip[]>;
  guide(): Promise<GuideSection[]>;
  /** Whom to turn to, in the order to be shown. */
  channels(): Promise<Channel[]>;
  papers(): Promise<Paper[]>;
  /** In the order in which they are offered. */
  letters(): Promise<Letter[]>;
  claimsAbout(lenderId: string): Promise<Claim[]>;
  /** Newest first; `since` exclusive, null = all. */
  changes(since: string | null): Promise<DataChange[]>;
  aliasCount(): number;
}

export interface BundledModule {
  contentHash: string;
  dataDate: string;
  aliasCount: number;
  /** Rejects where they cannot be read. */
  readLists(): BundledLists | Promise<BundledLists>;
}

/** The lists, wherever they are kept. */
interface ListStore {
  row<Name extends keyof ListRows>(name: Name): Promise<ListRows[Name]>;
  lender(id: string): Promise<Lender | undefined>;
}

function onDevice(db: ListsDatabase): ListStore {
  return {
    async row<Name extends keyof ListRows>(name: Name) {
      const row = await db.get('lists', name);
      if (row === undefined) throw new Error(`The list “${name}” is no longer on the device.`);
      return row as ListRows[Name];
    },
    lender: (id) => db.get('lenders', id),
  };
}

function inMemory(lists: BundledLists): ListStore {
  const rows = rowsOf(lists);
  return {
    row: async (name) => rows[name],
    lender: async (id) => lists.lenders.find((lender) => lender.id === id),
  };
}

/** Reads at the first call, and again only after a failure. */
function readOnce<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | null = null;
  return () => {
    reading ??= read().catch((error: unknown) => {
      reading = null;
      throw error;
    });
    return reading;
  };
}

function knowledgeFrom(
  store: ListStore,
  bundled: BundledModule,
  kept: Knowledge['kept'],
  opened: Knowledge['opened'],
): Knowledge {
  const byId = async <Name extends 'sources' | 'rules'>(name: Name) =>
    new Map((await store.row(name)).map((entry) => [entry.id, entry as ListRows[Name][number]]));
  const inShort = readOnce(async () => (await store.row('inShort')).map((lender) => ({ ...lender, matched: null })));
  const byLender = readOnce(async () => new Map((await inShort()).map((lender) => [lender.id, lender])));
  const spellings = readOnce(() => store.row('spellings'));
  const entryOf = (lender: LenderListEntry, { text }: SpellingHit): LenderListEntry => ({
    ...lender,
    matched: Object.values(lender.name).includes(text) ? null : text,
  });
  return {
    dataDate: bundled.dataDate,
    kept,
    opened,
    aliasCount: () => bundled.aliasCount,
    lender: async (id) => (await store.lender(id)) ?? null,
    lenders: async () => [...(await inShort())],
    addresses: () => store.row('addresses'),
    async search(query) {
      if (query.trim() === '') return [];
      const [lenders, packed] = await Promise.all([byLender(), spellings()]);
      return searchSpellings(packed, query).flatMap((hit) => {
        const lender = lenders.get(hit.lenderId);
        return lender ? [entryOf(lender, hit)] : [];
      });
    },
    sources: () => byId('sources') as never,
    rules: () => byId('rules') as never,
    lpr: () => store.row('lpr'),
    stages: () => store.row('stages'),
    tips: () => store.row('tips'),
    guide: () => store.row('guide'),
    channels: () => store.row('channels'),
    papers: () => store.row('papers'),
    letters: () => store.row('letters'),
    claimsAbout: async (lenderId) => (await store.row('claims')).filter((claim) => claim.lenderIds.includes(lenderId)),
    changes: async (since) =>
      (await store.row('changes'))
        .filter((change) => since === null || change.date > since)
        .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
  };
}

/**
 * Opens the lists, seeding or mending the device's copy first. Without storage the bundled lists answer; it rejects only
 * where these are needed and cannot be read.
 */
export async function openKnowledge(bundled: BundledModule, name?: string): Promise<Knowledge> {
  const read = readOnce(async () => bundled.readLists());
  try {
    const { db, opened } = await openSeededLists({ contentHash: bundled.contentHash, read }, name);
    return knowledgeFrom(onDevice(db), bundled, 'device', opened);
  } catch {
    return knowledgeFrom(inMemory(await read()), bundled, 'memory', 'ready');
  }
}
