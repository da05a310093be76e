/** The lenders whose names fit what is typed, in place of the page's own. */
import words from '@/assets/strings/popup.json';
import shared from '@/assets/strings/shared.json';
import { useApp, useWords } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { LenderRow } from '@/components/LenderRow';
import { Notice } from '@/components/Notice';
import { useAsync } from '@/components/use-async';
import type { PanelTarget } from '@/lib/messaging/protocol';
import { isPassage, resultsId, targetOf } from './LookUpField';

interface LookUpResultsProps {
  query: string;
  onOpen: (target: PanelTarget) => void;
}

export function LookUpResults({ query, onOpen }: LookUpResultsProps) {
  const app = useApp();
  const t = useWords(words);
  const word = useWords(shared);
  const passage = isPassage(query);
  const found = useAsync(
    async () => (passage ? [] : (await app.knowledge).search(query)),
    [app.knowledge, query, passage],
  );
  const further = (
    <button type="button" class="btn wide" onClick={() => onOpen(targetOf(query))}>
      {t('look_further')}
    </button>
  );
  if (passage) {
    return (
      <div id={resultsId}>
        <EmptyState title={t('passage_title')} level={1}>
          <p>{t('passage_body')}</p>
        </EmptyState>
        {further}
      </div>
    );
  }
  if (found.state !== 'done') return <div id={resultsId} aria-busy="true" />;
  if (found.value.length === 0) {
    return (
      <div id={resultsId}>
        <EmptyState title={t('found_none', { query: query.trim() })} level={1}>
          <Notice lead={word('no_record_lead')} announced>
            {t('found_none_body')}
          </Notice>
        </EmptyState>
        {further}
      </div>
    );
  }
  return (
    <div id={resultsId}>
      <h1 class="grp" aria-live="polite">
        {t('found_count', { n: found.value.length })}
      </h1>
      <ul>
        {found.value.map(({ id, name, kind, status, matched }) => (
          <LenderRow
            key={id}
            name={name}
            status={status}
            detail={word(`short_${kind}`)}
            also={matched === null ? null : t('also_written', { name: matched })}
            onOpen={() => onOpen({ view: 'lender', lenderId: id })}
          />
        ))}
      </ul>
    </div>
  );
}
