/**
 * Keeps the lenders the user added, and their names among the settings, where page scripts look for what to mark. Where
 * the browser stores nothing, they last as long as the screen is open.
 */
import { aliasesOfOwn, type OwnLender } from '@/lib/core/lenders/own-lender';
import type { OwnAlias } from '@/lib/core/names/own-alias';
import { type OwnDatabase, openOwn } from '@/lib/storage/database';
import { deleteOwnLender, putOwnLender, readOwnLenders } from '@/lib/storage/own-lenders-store';

export interface OwnLenders {
  readonly kept: 'device' | 'memory';
  /** Oldest first. */
  list(): Promise<OwnLender[]>;
  find(id: string): Promise<OwnLender | null>;
  /** Adds it, or replaces the one of the same id. */
  save(lender: OwnLender): Promise<void>;
  remove(id: string): Promise<void>;
  /** Something else changed them: what is remembered of them is forgotten. */
  readAgain(): void;
}

/** The names that pages are searched for. */
export interface OwnAliasesArea {
  update(from: (now: { ownAliases: OwnAlias[] }) => { ownAliases: OwnAlias[] }): Promise<void>;
}

type Store = Pick<OwnLenders, 'list' | 'save' | 'remove'>;

function onDevice(db: OwnDatabase): Store {
  return {
    list: () => readOwnLenders(db),
    save: (lender) => putOwnLender(db, lender),
    remove: (id) => deleteOwnLender(db, id),
  };
}

function inMemory(): Store {
  const lenders = new Map<string, OwnLender>();
  return {
    list: async () => [...lenders.values()],
    save: async (lender) => void lenders.set(lender.id, lender),
    remove: async (id) => void lenders.delete(id),
  };
}

export function withNames(store: Store, kept: OwnLenders['kept'], area: OwnAliasesArea): OwnLenders {
  const name = (id: string, names: OwnAlias[]) =>
    area.update(({ ownAliases }) => ({
      ownAliases: [...ownAliases.filter(({ lenderId }) => lenderId !== id), ...names],
    }));
  return {
    kept,
    list: store.list,
    find: async (id) => (await store.list()).find((lender) => lender.id === id) ?? null,
    async save(lender) {
      await store.save(lender);
      await name(lender.id, aliasesOfOwn(lender));
    },
    async remove(id) {
      await store.remove(id);
      await name(id, []);
    },
    readAgain: () => undefined,
  };
}

/** Those on the device, to be read alone, and beside them what is added while the screen is open. */
function aboveDevice(below: Store): Store {
  const above = inMemory();
  return {
    ...above,
    list: async () => [...(await below.list()), ...(await above.list())],
  };
}

/** `isPrivate`: in a private window nothing is written down. */
export async function openOwnLenders(
  area: OwnAliasesArea,
  { isPrivate = false, name }: { isPrivate?: boolean; name?: string } = {},
): Promise<OwnLenders> {
  const names = isPrivate ? { update: async () => undefined } : area;
  try {
    const device = onDevice(await openOwn(name));
    return isPrivate ? withNames(aboveDevice(device), 'memory', names) : withNames(device, 'device', names);
  } catch {
    return withNames(inMemory(), 'memory', names);
  }
}
