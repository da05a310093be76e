/** The user's own entries out to a file and in again. Importing only ever adds. */
import { useRef, useState } from 'preact/hooks';
import words from '@/assets/strings/options.json';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { saveFile } from '@/components/save-file';
import { mergeEntries, readEntriesFile, writeEntriesFile } from '@/lib/storage/entries-file';
import { mergeLists } from '@/lib/storage/merge-lists';

/** Far above what anyone adds by hand. */
const largestFileBytes = 1_000_000;

interface Said {
  lead: string;
  more: string | null;
}

export function EntriesFile() {
  const app = useApp();
  const t = useWords(words);
  const [said, setSaid] = useState<Said | null>(null);
  const picker = useRef<HTMLInputElement>(null);

  const readOwn = async () => ({
    ...(await app.settings.read()),
    offers: await (await app.offers).list(),
    ownLenders: await (await app.ownLenders).list(),
    // Where the database is not opened, all else is still written and read.
    ownLoans: app.isPrivateWindow ? [] : await app.ownLoans.list().catch(() => []),
  });
  const write = async () => saveFile(`overdue-lens-${app.today}.json`, writeEntriesFile(await readOwn(), app.today));

  const readIn = async (file: File) => {
    const text = file.size > largestFileBytes ? null : await file.text().catch(() => null);
    if (text === null) return setSaid({ lead: t('import_unreadable', { file: file.name }), more: t('import_kept') });
    const answer = readEntriesFile(text);
    if (!answer.ok)
      return setSaid({
        lead: t(`import_${answer.problem}`, { file: file.name, places: answer.places.join(' · ') }),
        more: t('import_kept'),
      });
    const mine = await readOwn();
    const mayKeepLoans = mine.loansAgreedOn !== null && !app.isPrivateWindow;
    const theirs = mayKeepLoans ? answer.entries : { ...answer.entries, ownLoans: [] };
    const { merged, added, known, noRoom, noRoomForLoans } = mergeEntries(mine, theirs);
    const { offers, ownLenders, ownLoans, ...settings } = merged;
    const kept = await app.offers;
    for (const offer of offers.slice(mine.offers.length)) await kept.save(offer);
    if (added > 0) await app.settings.update((now) => mergeLists(now, settings));
    // Last: a lender brings its own names along.
    const own = await app.ownLenders;
    for (const lender of ownLenders.slice(mine.ownLenders.length)) await own.save(lender);
    for (const loan of ownLoans.slice(mine.ownLoans.length)) await app.ownLoans.save(loan);
    const loansLeftOut = answer.entries.ownLoans.length - theirs.ownLoans.length;
    const more = [
      noRoom > 0 && t('import_no_room', { n: noRoom }),
      noRoomForLoans > 0 && t('import_no_room_loans', { n: noRoomForLoans }),
      loansLeftOut > 0 && t('import_loans_left', { n: loansLeftOut }),
    ].filter(Boolean);
    setSaid({ lead: t('imported', { added, known }), more: more.length > 0 ? more.join('') : null });
  };

  return (
    <div class="sub-part">
      <h3>{t('file')}</h3>
      <p class="dim small">{t('file_what')}</p>
      <div class="buttons">
        <button type="button" class="btn" onClick={() => void write()}>
          {t('export')}
        </button>
        <button type="button" class="btn" onClick={() => picker.current?.click()}>
          {t('import')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('import')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void readIn(file);
            // Reset, so that choosing the same file again after a correction is a change.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <div aria-live="polite">{said === null ? null : <Notice lead={said.lead}>{said.more}</Notice>}</div>
    </div>
  );
}
