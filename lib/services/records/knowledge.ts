/** Answers questions about lenders, rules and sources from the lists on the device, or from the bundled ones where the browser stores nothing. */
import { type LenderAddresses, lenderAddresses } from '@/lib/core/addresses/lender-addresses';
import type { Channel } from '@/lib/core/lenders/channels';
import type {
  Claim,
  DataChange,
  GuideSection,
  Lists,
  LprEntry,
  Rule,
  Source,
  Stage,
  Tip,
} from '@/lib/core/lenders/knowledge';
import type { Lender, LenderKind, LenderStatus } from '@/lib/core/lenders/lender';
import type { Paper } from '@/lib/core/lenders/papers';
import { compareHits, foldSearch, type Spelling } from '@/lib/core/lenders/search-spelling';
import type { ListName, ListsDatabase } from '@/lib/storage/database';
import { type BundledLists, openSeededLists } from '@/lib/storage/seed-lists';

export type ListedStatus = LenderStatus | 'own';

/** What a list row needs. `matched` is the alias or former name that a search hit, when it is not the name itself. */
export interface LenderListEntry {
  id: string;
  name: Lender['name'];
  kind: LenderKind;
  /** `own`: the user added it. */
  status: ListedStatus;
  pinyin: string;
  /** Known by name, and nothing looked up yet. */
  isNameOnly: boolean;
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
  claimsAbout(lenderId: string): Promise<Claim[]>;
  /** Newest first; `since` exclusive, null = all. */
  changes(since: string | null): Promise<DataChange[]>;
  aliasCount(): number;
}

export interface BundledModule {
  contentHash: string;
  dataDate: string;
  aliasCount: number;
  readLists(): BundledLists | Promise<BundledLists>;
}

/** The lists, wherever they are kept. */
interface ListStore {
  all<Name extends ListName>(name: Name): Promise<Lists[Name]>;
  lender(id: string): Promise<Lender | undefined>;
  /** Spellings of which a key starts with `folded`. */
  spellings(folded: string): Promise<Spelling[]>;
}

/** More than anyone looks through; keeps a one-letter query cheap. */
const maxHits = 400;

function onDevice(db: ListsDatabase): ListStore {
  return {
    all: (name) => db.getAll(name) as Promise<never>,
    lender: (id) => db.getFromIndex('lenders', 'id', id),
    spellings: (folded) =>
      db.getAllFromIndex('spellings', 'keys', IDBKeyRange.bound(folded, `${folded}\uffff`), maxHits),
  };
}

function inMemory(lists: BundledLists): ListStore {
  return {
    all: async (name) => lists[name],
    lender: async (id) => lists.lenders.find((lender) => lender.id === id),
    spellings: async (folded) =>
      lists.spellings.filter((spelling) => spelling.keys.some((key) => key.startsWith(folded))),
  };
}

interface InShort {
  summaries: ReadonlyMap<string, LenderListEntry>;
  addresses: LenderAddresses[];
}

function summary({ id, name, kind, status, pinyin, research }: Lender): LenderListEntry {
  return { id, name, kind, status: status.value, pinyin, isNameOnly: research === 'name_only', matched: null };
}

function bestSpelling(spellings: Spelling[], folded: string): Spelling[] {
  const seen = new Set<string>();
  return spellings.sort(compareHits(folded)).filter(({ lenderId }) => !seen.has(lenderId) && seen.add(lenderId));
}

function knowledgeFrom(
  store: ListStore,
  bundled: BundledModule,
  kept: Knowledge['kept'],
  opened: Knowledge['opened'],
): Knowledge {
  const byId = async <Name extends 'sources' | 'rules'>(name: Name) =>
    new Map((await store.all(name)).map((entry) => [entry.id, entry as Lists[Name][number]]));
  let inShort: Promise<InShort> | null = null;
  /** Read once and not at each letter typed, since records are long and a list shows a line of each. */
  const recordsInShort = () => {
    inShort ??= store.all('lenders').then((lenders) => ({
      summaries: new Map(lenders.map((lender) => [lender.id, summary(lender)])),
      addresses: lenders.map(lenderAddresses),
    }));
    inShort.catch(() => {
      inShort = null;
    });
    return inShort;
  };
  return {
    dataDate: bundled.dataDate,
    kept,
    opened,
    aliasCount: () => bundled.aliasCount,
    lender: async (id) => (await store.lender(id)) ?? null,
    lenders: async () => [...(await recordsInShort()).summaries.values()],
    addresses: async () => (await recordsInShort()).addresses,
    async search(query) {
      const folded = foldSearch(query);
      if (folded === '') return [];
      const [{ summaries }, spellings] = await Promise.all([recordsInShort(), store.spellings(folded)]);
      return bestSpelling(spellings, folded).flatMap(({ lenderId, text }) => {
        const lender = summaries.get(lenderId);
        return lender ? [{ ...lender, matched: Object.values(lender.name).includes(text) ? null : text }] : [];
      });
    },
    sources: () => byId('sources') as never,
    rules: () => byId('rules') as never,
    lpr: () => store.all('lpr'),
    stages: () => store.all('stages'),
    tips: () => store.all('tips'),
    guide: () => store.all('guide'),
    channels: () => store.all('channels'),
    papers: () => store.all('papers'),
    claimsAbout: async (lenderId) => (await store.all('claims')).filter((claim) => claim.lenderIds.includes(lenderId)),
    changes: async (since) =>
      (await store.all('changes'))
        .filter((change) => since === null || change.date > since)
        .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
  };
}

/** Opens the lists, seeding or mending the device's copy first. Never rejects: without storage the bundled lists answer. */
export async function openKnowledge(bundled: BundledModule, name?: string): Promise<Knowledge> {
  try {
    const { db, opened } = await openSeededLists({ contentHash: bundled.contentHash, read: bundled.readLists }, name);
    return knowledgeFrom(onDevice(db), bundled, 'device', opened);
  } catch {
    return knowledgeFrom(inMemory(await bundled.readLists()), bundled, 'memory', 'ready');
  }
}
