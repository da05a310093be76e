/** The lenders of the page, in order of first appearance, each with its status and how often it is named. */
import summaryWords from '@/assets/strings/lender-summary.json';
import words from '@/assets/strings/popup.json';
import shared from '@/assets/strings/shared.json';
import { useApp, useText, useWords } from '@/components/app-context';
import { LenderRow } from '@/components/LenderRow';
import { useAsync } from '@/components/use-async';
import type { Lender } from '@/lib/core/lenders/lender';
import { lenderSummary } from '@/lib/core/lenders/lender-summary';
import type { PanelTarget } from '@/lib/messaging/protocol';
import type { LenderOnPage } from '@/lib/services/tabs/page-state';

interface LendersFoundProps {
  lenders: readonly LenderOnPage[];
  onOpen: (target: PanelTarget) => void;
}

export function LendersFound({ lenders, onOpen }: LendersFoundProps) {
  const app = useApp();
  const t = useWords(words);
  const ids = lenders.flatMap(({ lenderId }) => lenderId ?? []);
  const records = useAsync(async () => {
    const knowledge = await app.knowledge;
    const found = await Promise.all(ids.map((id) => knowledge.lender(id)));
    return new Map(found.flatMap((lender) => (lender ? [[lender.id, lender]] : [])));
  }, [app.knowledge, ids.join(' ')]);

  return (
    <>
      <h2 class="grp">{t('lenders')}</h2>
      <ul>
        {lenders.map((seen) => (
          <Row
            key={seen.lenderId ?? seen.surfaces[0]}
            seen={seen}
            record={
              records.state === 'done' && seen.lenderId !== null ? (records.value.get(seen.lenderId) ?? null) : null
            }
            onOpen={onOpen}
          />
        ))}
      </ul>
    </>
  );
}

function Row({
  seen,
  record,
  onOpen,
}: {
  seen: LenderOnPage;
  record: Lender | null;
  onOpen: (target: PanelTarget) => void;
}) {
  const t = useWords(words);
  const text = useText();
  const kindWord = useWords(shared);
  const written = seen.surfaces[0] ?? t('dash');
  // Behind a name in front of others stands the answer that matters most; it is the first line of card and panel.
  const whoLends = (lender: Lender) => {
    const { who } = lenderSummary(lender, summaryWords);
    return lender.status.value === 'front' && who.known
      ? t('lent_by', { names: text(who.main) })
      : kindWord(`short_${lender.kind}`);
  };
  const { lenderId } = seen;
  if (lenderId === null) {
    return (
      <LenderRow
        name={written}
        status="no_record"
        detail={t('not_in_list')}
        end={t('times', { n: seen.count })}
        onOpen={() => onOpen({ view: 'lookup', query: written })}
      />
    );
  }
  return (
    <LenderRow
      name={record?.name ?? written}
      status={record?.status.value ?? 'no_record'}
      detail={record ? whoLends(record) : t('dash')}
      end={t('times', { n: seen.count })}
      onOpen={() => onOpen({ view: 'lender', lenderId })}
    />
  );
}
