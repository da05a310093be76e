/** The kept offers, one beside the other: list, table, what being late adds, and the way to take them along. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-offers.json';
import shared from '@/assets/strings/shared.json';
import { useApp, useWords } from '@/components/app-context';
import { CouldNotShow } from '@/components/CouldNotShow';
import { EmptyState } from '@/components/EmptyState';
import { useDrafts } from '@/components/panel/drafts/calculator-drafts';
import { blankOffer, inputOfOffer, newOffer } from '@/components/panel/drafts/offer-input';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { UndoNotice } from '@/components/UndoNotice';
import { useAsync } from '@/components/use-async';
import type { Lender } from '@/lib/core/lenders/lender';
import type { Offer } from '@/lib/core/offers/offer';
import type { Offers } from '@/lib/services/records/offers';
import { OfferForm } from './OfferForm';
import { OffersSideBySide } from './OffersSideBySide';
import { useOffers } from './use-offers';

export function CompareView() {
  const { store, offers } = useOffers();
  const lenders = useLendersOf(offers ?? []);
  if (store.state === 'failed') return <CouldNotShow error={store.error} />;
  if (store.state === 'loading' || offers === null) return <section class="sec" aria-busy="true" />;
  return <Kept store={store.value} offers={offers} lenders={lenders} />;
}

function Kept({
  store,
  offers,
  lenders,
}: {
  store: Offers;
  offers: readonly Offer[];
  lenders: ReadonlyMap<string, Lender>;
}) {
  const { today } = useApp();
  const { drafts, change } = useDrafts();
  const edited = drafts.offer;
  const [isJustOpened, setJustOpened] = useState(false);
  const edit = (offer: Offer) => {
    setJustOpened(true);
    change((now) => ({ ...now, offer: { offer, input: offer.title === '' ? blankOffer : inputOfOffer(offer) } }));
  };
  const close = () => change((now) => ({ ...now, offer: null }));
  const [removed, setRemoved] = useState<readonly Offer[]>([]);
  const remove = async (gone: readonly Offer[]) => {
    setRemoved(gone);
    if (gone.length === offers.length) await store.clear();
    else for (const { id } of gone) await store.remove(id);
  };
  const putBack = async () => {
    for (const offer of removed) await store.save(offer);
    setRemoved([]);
  };
  if (edited !== null) {
    const keep = async (offer: Offer) => {
      await store.save(offer);
      close();
    };
    return (
      <OfferForm
        offer={edited.offer}
        input={edited.input}
        onType={(input) => change((now) => (now.offer ? { ...now, offer: { ...now.offer, input } } : now))}
        onKeep={keep}
        onCancel={close}
        takesFocus={isJustOpened}
      />
    );
  }
  const add = () => edit(newOffer(today));
  return (
    <>
      <WhereKept kept={store.kept} />
      <div aria-live="polite">
        {removed.length > 0 && <Removed count={removed.length} onPutBack={() => void putBack()} />}
      </div>
      {offers.length === 0 ? (
        <NothingKept onAdd={add} />
      ) : (
        <OffersSideBySide
          offers={offers}
          lenders={lenders}
          onAdd={add}
          onChange={edit}
          onRemove={(gone) => void remove(gone)}
        />
      )}
    </>
  );
}

function NothingKept({ onAdd }: { onAdd: () => void }) {
  const t = useWords(words);
  const { choose } = useNav();
  return (
    <section class="sec">
      <EmptyState title={t('empty_heading')}>
        <p>{t('empty_text')}</p>
        <div class="actions">
          <button type="button" class="btn primary" onClick={() => choose('page')}>
            {t('to_page')}
          </button>
          <button type="button" class="btn" onClick={onAdd}>
            {t('add')}
          </button>
        </div>
      </EmptyState>
    </section>
  );
}

function WhereKept({ kept }: { kept: Offers['kept'] }) {
  const t = useWords(words);
  const common = useWords(shared);
  return <p class="where-kept cap dimmer">{kept === 'device' ? t('where_kept') : common('data_from_memory')}</p>;
}

function Removed({ count, onPutBack }: { count: number; onPutBack: () => void }) {
  const t = useWords(words);
  return (
    <section class="sec">
      <UndoNotice undo={t('undo')} onUndo={onPutBack}>
        {t('removed', { n: count })}
      </UndoNotice>
    </section>
  );
}

function useLendersOf(offers: readonly Offer[]): ReadonlyMap<string, Lender> {
  const { knowledge } = useApp();
  const ids = [...new Set(offers.flatMap(({ lenderId }) => lenderId ?? []))].sort();
  const answer = useAsync(async () => {
    const records = await knowledge;
    const found = await Promise.all(ids.map((id) => records.lender(id)));
    return new Map(found.flatMap((lender) => (lender === null ? [] : [[lender.id, lender] as const])));
  }, [knowledge, ids.join(' ')]);
  return answer.state === 'done' ? answer.value : new Map();
}
