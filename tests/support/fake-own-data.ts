/** What is done to all own data at once, over the stores of a fake app. Keeps states as the device does. */
import type { Offers } from '@/lib/services/records/offers';
import type { OwnData, SnapshotInShort } from '@/lib/services/records/own-data';
import type { OwnLenders } from '@/lib/services/records/own-lenders';
import type { OwnLoans } from '@/lib/services/records/own-loans';
import type { EntriesInLists } from '@/lib/storage/entries-file';
import { mergeLists } from '@/lib/storage/merge-lists';
import type { Settings, SettingsLists } from '@/lib/storage/settings';

interface Kept {
  offers: Offers;
  ownLenders: OwnLenders;
  ownLoans: OwnLoans;
  settings: () => Settings;
  changeSettings: (part: Partial<Settings>) => void;
  /** The browser stores nothing. */
  refused?: boolean;
  held: OwnData['held'];
}

type State = EntriesInLists & Pick<Settings, 'loansAgreedOn'>;

const lists = ({ ownAliases, dismissed, pausedOrigins }: SettingsLists) => ({ ownAliases, dismissed, pausedOrigins });

export function fakeOwnData({ offers, ownLenders, ownLoans, settings, changeSettings, refused, held }: Kept): OwnData {
  let kept: (SnapshotInShort & { state: State })[] = [];
  const stateNow = async (): Promise<State> => ({
    ...lists(settings()),
    loansAgreedOn: settings().loansAgreedOn,
    offers: [...(await offers.list())],
    ownLenders: await ownLenders.list(),
    ownLoans: await ownLoans.list(),
  });
  const keep = async (before: SnapshotInShort['before']) => {
    if (refused) throw new Error('refused');
    const state = await stateNow();
    const { loansAgreedOn: _, ...entries } = state;
    const count = Object.values(entries).reduce((sum, { length }) => sum + length, 0);
    if (count === 0) return state;
    const takenAt = `2026-11-22T10:0${kept.length}:00.000Z`;
    kept = [{ id: kept.length + 1, takenAt, before, entries: count, state }, ...kept].slice(0, 3);
    return state;
  };
  const put = async (state: EntriesInLists) => {
    for (const offer of state.offers) await offers.save(offer);
    for (const lender of state.ownLenders) await ownLenders.save(lender);
    for (const loan of state.ownLoans) await ownLoans.save(loan);
  };
  const replaceBy = async (state: State) => {
    await offers.clear();
    for (const { id } of await ownLenders.list()) await ownLenders.remove(id);
    for (const { id } of await ownLoans.list()) await ownLoans.remove(id);
    changeSettings({ loansAgreedOn: state.loansAgreedOn });
    await put(state);
    changeSettings(lists(state));
  };
  const nothing: State = {
    ...{ ownAliases: [], dismissed: [], pausedOrigins: [], offers: [], ownLenders: [], ownLoans: [] },
    loansAgreedOn: null,
  };
  return {
    async takeIn(entries) {
      const former = await keep('import');
      await put(entries);
      changeSettings(mergeLists(settings(), entries));
      return () => replaceBy(former);
    },
    async wipe() {
      const former = await keep('wipe');
      kept = [];
      await replaceBy(nothing);
      return () => replaceBy(former);
    },
    async snapshots() {
      if (refused) throw new Error('refused');
      return kept;
    },
    async putBack(id) {
      const wanted = kept.find((each) => each.id === id);
      if (!wanted) throw new Error('no longer kept');
      await keep('restore');
      await replaceBy(wanted.state);
    },
    async forgetSnapshots() {
      kept = [];
    },
    held,
  };
}
