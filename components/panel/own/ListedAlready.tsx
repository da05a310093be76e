/** Says so when the name that is typed is, or holds, one that has a record. */
import words from '@/assets/strings/panel-own.json';
import { useApp, useName, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { useAsync } from '@/components/use-async';
import { isOwnLenderId } from '@/lib/core/lenders/own-lender';

export function ListedAlready({ name }: { name: string }) {
  const t = useWords(words);
  const nameOf = useName();
  const { go } = useNav();
  const { findLenderIds, knowledge } = useApp();
  const found = useAsync(async () => {
    if (name.trim().length < 2) return [];
    const ids = (await findLenderIds(name.slice(0, 200))).filter((id) => !isOwnLenderId(id));
    const records = await knowledge;
    const lenders = await Promise.all(ids.slice(0, 3).map((id) => records.lender(id)));
    return lenders.filter((lender) => lender !== null);
  }, [name, findLenderIds, knowledge]);
  const listed = found.state === 'done' ? found.value : [];
  return (
    <div aria-live="polite">
      {listed.length > 0 && (
        <div class="after">
          <Notice lead={t('listed')}>
            {listed.map((lender) => (
              <span key={lender.id}>
                <button type="button" class="link" onClick={() => go({ view: 'lender', lenderId: lender.id }, null)}>
                  {t('listed_open', { name: nameOf(lender.name) })}
                </button>{' '}
              </span>
            ))}
            {t('listed_text')}
          </Notice>
        </div>
      )}
    </div>
  );
}
