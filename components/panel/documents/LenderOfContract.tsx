/** The lender of the contract against the page beside the panel, and the way to its record. */
import words from '@/assets/strings/panel-contract.json';
import { useApp, useName, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { PlaceButton } from '@/components/panel/navigation/PlaceButton';
import { useAsync, usePage } from '@/components/use-async';
import type { Clause } from '@/lib/core/contracts/read-contract';

export function LenderOfContract({ clauses }: { clauses: readonly Clause[] }) {
  const t = useWords(words);
  const nameOf = useName();
  const { findLenderIds, knowledge } = useApp();
  const page = usePage();
  const names = clauses.flatMap(({ kind, name }) => (kind === 'lender' && name ? [name] : []));
  const onPage = (page?.report?.lenders ?? []).flatMap(({ lenderId }) => lenderId ?? []);
  const found = useAsync(async () => {
    const known = await knowledge;
    const ids = (await Promise.all(names.map((name) => findLenderIds(name)))).flat();
    const records = await Promise.all([...new Set(ids)].map((id) => known.lender(id)));
    const beside = await Promise.all([...new Set(onPage)].slice(0, 3).map((id) => known.lender(id)));
    return { records: records.flatMap((one) => one ?? []), beside: beside.flatMap((one) => one ?? []) };
  }, [knowledge, names.join(), onPage.join()]);
  if (found.state !== 'done') return null;
  const { records, beside } = found.value;
  const isSame = records.some(({ id }) => onPage.includes(id));
  return (
    <>
      {beside.length > 0 && names.length > 0 && (
        <Notice>
          {isSame
            ? t('same_lender')
            : t('other_lender', { page: beside.map(({ name }) => nameOf(name)).join(t('list_join')) })}
        </Notice>
      )}
      {records.map(({ id, name }) => (
        <p key={id} class="small">
          <PlaceButton
            row={`contract-lender-${id}`}
            place={{ view: 'lender', lenderId: id }}
            look="link"
            label={t('lender_record_of', { name: nameOf(name) })}
          >
            {t('lender_record')}
          </PlaceButton>
        </p>
      ))}
    </>
  );
}
