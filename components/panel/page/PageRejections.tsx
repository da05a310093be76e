/** Places that look like a lender's name and were not marked, each with the reason; what the reader dismissed can be taken back. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-page.json';
import { useApp, useName, useWords } from '@/components/app-context';
import type { Lender } from '@/lib/core/lenders/lender';
import { dropEquivalentAliases } from '@/lib/services/screens/drop-equivalent-aliases';
import type { TabReport } from '@/lib/services/tabs/page-state';

const shownAtFirst = 6;
const reasons = ['no_loan_word', 'inside_word', 'false_friend', 'edge', 'dismissed'] as const;

interface PageRejectionsProps {
  rejections: TabReport['rejections'];
  lenders: ReadonlyMap<string, Lender>;
}

export function PageRejections({ rejections, lenders }: PageRejectionsProps) {
  const t = useWords(words);
  const [isWhole, setWhole] = useState(false);
  const each = distinct(rejections);
  if (each.length === 0) return null;
  const shown = isWhole ? each : each.slice(0, shownAtFirst);
  return (
    <section class="sec" aria-labelledby="page-rejections">
      <h2 class="sec-h" id="page-rejections">
        {t('rejections')}
        <small>{t('places', { n: rejections.length })}</small>
      </h2>
      <dl>
        {shown.map((rejection) => (
          <Rejected
            key={`${rejection.surface} ${rejection.lenderId} ${rejection.because}`}
            rejection={rejection}
            lender={lenders.get(rejection.lenderId)}
          />
        ))}
      </dl>
      {each.length > shown.length && (
        <button type="button" class="link small" onClick={() => setWhole(true)}>
          {t('rejections_more', { n: each.length - shown.length })}
        </button>
      )}
    </section>
  );
}

function Rejected({ rejection, lender }: { rejection: TabReport['rejections'][number]; lender: Lender | undefined }) {
  const t = useWords(words);
  const name = useName();
  const { settings } = useApp();
  const because = reasons.find((reason) => reason === rejection.because) ?? 'edge';
  // The detail is the name as listed, whatever the page makes of it.
  const spellings = [rejection.surface, rejection.detail];
  const takeBack = () =>
    settings.update(async ({ dismissed }) => ({
      dismissed: await dropEquivalentAliases(dismissed, rejection.lenderId, spellings),
    }));
  return (
    <div class="pair">
      <dt lang="zh">{rejection.surface}</dt>
      <dd>
        {t(`because_${because}`, { name: lender ? name(lender.name) : rejection.lenderId })}
        {because === 'dismissed' && (
          <>
            {' '}
            <button type="button" class="link" onClick={() => void takeBack()}>
              {t('undo_dismissed')}
            </button>
          </>
        )}
      </dd>
    </div>
  );
}

function distinct(rejections: TabReport['rejections']): TabReport['rejections'] {
  const first = new Map(
    rejections.map((rejection) => [`${rejection.surface} ${rejection.lenderId} ${rejection.because}`, rejection]),
  );
  return [...first.values()];
}
