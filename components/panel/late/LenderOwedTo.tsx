/** Whom the late payment is owed to: one that the page names, or any that is listed, by its name. None has to be said. */
import { useEffect, useId, useRef } from 'preact/hooks';
import words from '@/assets/strings/late.json';
import { useApp, useName, useWords } from '@/components/app-context';
import { Field } from '@/components/fields/Field';
import { useAsync } from '@/components/use-async';
import type { Lender } from '@/lib/core/lenders/lender';
import { isOwnLenderId } from '@/lib/core/lenders/own-lender';
import type { Name } from '@/lib/core/wording/name';

export interface LenderNamed {
  lender: Lender;
  /** As the page writes it, where that is none of the record's names. */
  written: string | null;
}

interface LenderOwedToProps {
  /** Those that the page names. */
  named: readonly LenderNamed[];
  lenderId: string | null;
  /** Its record; null: none is chosen, or it is still being read. */
  chosen: Lender | null;
  /** null: the name of the one that is chosen. */
  typed: string | null;
  onSay: (said: { lenderId: string | null; lenderTyped: string | null }) => void;
}

interface Row {
  id: string;
  name: string;
  label: string;
}

const maxRows = 5;

/** The name of the record, with that on the page where it is another. */
export function useLenderLabel(named: readonly LenderNamed[]): (of: { id: string; name: Name }) => string {
  const t = useWords(words);
  const name = useName();
  return (of) => {
    const written = named.find(({ lender }) => lender.id === of.id)?.written ?? null;
    return written === null ? name(of.name) : t('lender_written', { name: name(of.name), written });
  };
}

export function LenderOwedTo({ named, lenderId, chosen, typed, onSay }: LenderOwedToProps) {
  const t = useWords(words);
  const name = useName();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const labelOf = useLenderLabel(named);
  const value = typed ?? (chosen ? name(chosen.name) : '');
  const sought = lenderId === null ? value.trim() : '';
  const found = useListed(sought, (only) => onSay({ lenderId: only, lenderTyped: value }));
  const choose = (said: Parameters<LenderOwedToProps['onSay']>[0]) => {
    onSay(said);
    // The button that was pressed is gone.
    field.current?.focus();
  };
  const rowOf = (of: { id: string; name: Name }) => ({ id: of.id, name: name(of.name), label: labelOf(of) });
  const chooseRow = (row: Row) => choose({ lenderId: row.id, lenderTyped: row.name });
  const rows = found?.map(rowOf);
  return (
    <Field
      id={id}
      label={t('lender')}
      hint={t('lender_hint')}
      isStacked
      below={
        <span class="small dim owed-to" aria-live="polite">
          {chosen && (
            <>
              {t('lender_chosen', { name: labelOf(chosen) })}{' '}
              <button type="button" class="link" onClick={() => choose({ lenderId: null, lenderTyped: '' })}>
                {t('lender_not')}
              </button>
            </>
          )}
          {lenderId === null && sought === '' && (
            <Rows lead={t('lender_on_page')} rows={named.map(({ lender }) => rowOf(lender))} onChoose={chooseRow} />
          )}
          {rows && <Rows lead={t('lender_listed')} rows={rows} onChoose={chooseRow} />}
          {rows?.length === 0 && t('lender_none')}
        </span>
      }
    >
      {(ties) => (
        <input
          {...ties}
          ref={field}
          class="wide-in"
          value={value}
          maxLength={80}
          autocomplete="off"
          onInput={(event) => onSay({ lenderId: null, lenderTyped: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

function Rows({ lead, rows, onChoose }: { lead: string; rows: readonly Row[]; onChoose: (row: Row) => void }) {
  if (rows.length === 0) return null;
  return (
    <>
      {lead}
      {rows.map((row) => (
        <button key={row.id} type="button" class="link" onClick={() => onChoose(row)}>
          {row.label}
        </button>
      ))}
    </>
  );
}

/** Listed lenders whose name is typed, null until they are known; one that is named in full and alone is said at once. */
function useListed(sought: string, onOnly: (lenderId: string) => void): { id: string; name: Name }[] | null {
  const { findLenderIds, knowledge } = useApp();
  const found = useAsync(async () => {
    if (sought.length < 2) return { sought, only: null, listed: null };
    const [ids, hits] = await Promise.all([findLenderIds(sought), knowledge.then((records) => records.search(sought))]);
    const listed = hits.filter(({ id }) => !isOwnLenderId(id)).slice(0, maxRows);
    const [only = null, ...others] = ids.filter((id) => !isOwnLenderId(id));
    return { sought, only: others.length === 0 ? only : null, listed };
  }, [sought, findLenderIds, knowledge]);
  const newest = found.state === 'done' && found.value.sought === sought ? found.value : null;
  const only = newest?.only ?? null;
  useEffect(() => {
    if (only !== null) onOnly(only);
  }, [only]);
  return newest?.listed ?? null;
}
