/** The record of a lender the reader added: their own words, the yearly price these come to, and that nothing was checked. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-own.json';
import { useApp, useWords } from '@/components/app-context';
import { CouldNotShow } from '@/components/CouldNotShow';
import { EmptyState } from '@/components/EmptyState';
import { Notice } from '@/components/Notice';
import { TookThisLoan } from '@/components/panel/loans/TookThisLoan';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { PlaceButton } from '@/components/panel/navigation/PlaceButton';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { guideAt } from '@/components/panel/navigation/panel-route';
import { usePlaceHeading } from '@/components/panel/navigation/use-place-heading';
import { useReturnFocus } from '@/components/panel/navigation/use-return-focus';
import { StatusChip } from '@/components/StatusChip';
import { UndoNotice } from '@/components/UndoNotice';
import { useAsync } from '@/components/use-async';
import type { OwnLender } from '@/lib/core/lenders/own-lender';
import { ReadPrice } from './ReadPrice';

export function OwnLenderView({ lenderId }: { lenderId: string }) {
  const t = useWords(words);
  const { ownLenders } = useApp();
  const answer = useAsync(async () => (await ownLenders).find(lenderId), [ownLenders, lenderId]);
  useReturnFocus(answer.state === 'done');
  if (answer.state === 'done' && answer.value !== null) return <OwnRecord own={answer.value} />;
  return (
    <div class="head" aria-busy={answer.state === 'loading'}>
      <BackButton />
      {answer.state === 'failed' && <CouldNotShow error={answer.error} />}
      {answer.state === 'done' && <EmptyState title={t('missing')} level={1} />}
    </div>
  );
}

function OwnRecord({ own }: { own: OwnLender }) {
  const t = useWords(words);
  const { ownLenders } = useApp();
  const [isRemoved, setRemoved] = useState(false);
  const heading = usePlaceHeading();
  const remove = async () => {
    await (await ownLenders).remove(own.id);
    setRemoved(true);
    // The button that was pressed is gone.
    heading.current?.focus({ preventScroll: true });
  };
  const putBack = async () => {
    await (await ownLenders).save(own);
    setRemoved(false);
    heading.current?.focus({ preventScroll: true });
  };
  return (
    <article>
      <div class="head">
        <BackButton />
        <h1 class="name" tabIndex={-1} ref={heading} lang="zh">
          {own.name}
        </h1>
        <p class="status-line">
          <StatusChip status="own" /> <span class="small dim">{t('yours')}</span>
        </p>
        <div class="after" aria-live="polite">
          {isRemoved && (
            <UndoNotice undo={t('undo')} onUndo={() => void putBack()}>
              {t('removed', { name: own.name })}
            </UndoNotice>
          )}
        </div>
      </div>
      {!isRemoved && <WhatWasWritten own={own} onRemove={() => void remove()} />}
    </article>
  );
}

function WhatWasWritten({ own, onRemove }: { own: OwnLender; onRemove: () => void }) {
  const t = useWords(words);
  const { go } = useNav();
  return (
    <section class="sec answers own-entry" aria-label={t('entry')}>
      <dl class="statement">
        <div>
          <dt>{t('a_year')}</dt>
          <dd>
            {own.price === '' ? (
              <span class="dim">
                <span aria-hidden="true">—— </span>
                {t('no_price')}
              </span>
            ) : (
              <ReadPrice price={own.price} />
            )}
          </dd>
        </div>
        {own.spellings.length > 0 && (
          <div>
            <dt>{t('also')}</dt>
            <dd lang="zh">{own.spellings.join(t('join'))}</dd>
          </div>
        )}
        {own.note !== '' && (
          <div>
            <dt>{t('note')}</dt>
            <dd>{own.note}</dd>
          </div>
        )}
        <div>
          <dt>{t('added_on')}</dt>
          <dd>{own.addedOn}</dd>
        </div>
      </dl>
      <div class="actions">
        <PlaceButton row="change" place={{ view: 'add', name: own.name, ownId: own.id }}>
          {t('change')}
        </PlaceButton>
        <button type="button" class="btn" onClick={onRemove}>
          {t('remove')}
        </button>
        <TookThisLoan rowId="took-here" about={own.name} start={{ lender: own.name, lenderId: own.id }} look="btn" />
      </div>
      <div class="after">
        <Notice lead={t('not_checked')}>
          {t('check_first')}{' '}
          <button type="button" class="link" onClick={() => go(guideAt('check-a-licence'), null)}>
            {t('how_to_check')}
          </button>
        </Notice>
      </div>
    </section>
  );
}
