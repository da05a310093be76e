/** The user's own entries out to a file and in again. Importing only ever adds. */
import { useRef, useState } from 'preact/hooks';
import words from '@/assets/strings/options.json';
import passphraseWords from '@/assets/strings/panel-passphrase.json';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { UnlockForm } from '@/components/panel/passphrase/UnlockForm';
import { saveFile } from '@/components/save-file';
import type { EvidenceEntry } from '@/lib/core/evidence/evidence-entry';
import type { App } from '@/lib/services/screens/app';
import { mergeEntries, readEntriesFile, writeEntriesFile } from '@/lib/storage/entries-file';

/** Far above what anyone adds by hand. */
const largestFileBytes = 50_000_000;

interface Said {
  lead: string;
  more: string | null;
}

/** Evidence goes in as a chain: what follows on the one here, or nothing. */
async function takeInEvidence(app: App, entries: readonly EvidenceEntry[], mayKeep: boolean) {
  const nothing = { added: 0, known: 0, leftOut: null };
  if (entries.length === 0) return nothing;
  if (!mayKeep) return { ...nothing, leftOut: 'left' as const };
  const taken = await (await app.evidence()).takeIn(entries).catch(() => 'refused' as const);
  return typeof taken === 'string' ? { ...nothing, leftOut: taken } : { ...taken, leftOut: null };
}

export function EntriesFile() {
  const app = useApp();
  const t = useWords(words);
  const [said, setSaid] = useState<Said | null>(null);
  /** What is to be done once it is unlocked. */
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  const locks = useWords(passphraseWords);
  const picker = useRef<HTMLInputElement>(null);

  const readOwn = async () => ({
    ...(await app.settings.read()),
    offers: await (await app.offers).list(),
    ownLenders: await (await app.ownLenders).list(),
    // Where the database is not opened, all else is still written and read.
    ownLoans: app.isPrivateWindow ? [] : await app.ownLoans.list().catch(() => []),
  });
  /** What is locked would be missing from the file, and could not be joined with what it brings. */
  const whenOpen = async (act: () => void) => {
    const isKept = !app.isPrivateWindow && (await app.settings.read()).loansAgreedOn !== null;
    const state = isKept ? await (await app.vault()).state().catch(() => 'off' as const) : 'off';
    if (state === 'locked') setWaiting(() => act);
    else act();
  };
  const write = async () => {
    const evidence = app.isPrivateWindow ? [] : await (await app.evidence()).list().catch(() => []);
    saveFile(`overdue-lens-${app.today}.json`, writeEntriesFile({ ...(await readOwn()), evidence }, app.today));
  };

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
    if (added > 0) await app.settings.change(settings);
    // Last: a lender brings its own names along.
    const own = await app.ownLenders;
    for (const lender of ownLenders.slice(mine.ownLenders.length)) await own.save(lender);
    const newLoans = ownLoans.slice(mine.ownLoans.length);
    if (newLoans.length > 0) await app.ownLoans.saveAll(newLoans);
    const loansLeftOut = answer.entries.ownLoans.length - theirs.ownLoans.length;
    const proof = await takeInEvidence(app, answer.entries.evidence, mayKeepLoans);
    const more = [
      noRoom > 0 && t('import_no_room', { n: noRoom }),
      noRoomForLoans > 0 && t('import_no_room_loans', { n: noRoomForLoans }),
      loansLeftOut > 0 && t('import_loans_left', { n: loansLeftOut }),
      proof.leftOut && t(`import_evidence_${proof.leftOut}`, { n: answer.entries.evidence.length }),
    ].filter(Boolean);
    setSaid({
      lead: t('imported', { added: added + proof.added, known: known + proof.known }),
      more: more.length > 0 ? more.join('') : null,
    });
  };

  return (
    <div class="sub-part">
      <h3>{t('file')}</h3>
      <p class="dim small">{t('file_what')}</p>
      <div class="buttons">
        <button type="button" class="btn" onClick={() => void whenOpen(() => void write())}>
          {t('export')}
        </button>
        <button type="button" class="btn" onClick={() => void whenOpen(() => picker.current?.click())}>
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
      {waiting && (
        <>
          <Notice announced>{locks('export_locked')}</Notice>
          <UnlockForm
            onUnlocked={() => {
              setWaiting(null);
              waiting();
            }}
          />
        </>
      )}
      <div aria-live="polite">{said === null ? null : <Notice lead={said.lead}>{said.more}</Notice>}</div>
    </div>
  );
}
