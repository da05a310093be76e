/** The user's own entries out to a file and in again. Importing only ever adds, says first what, and can be undone. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/options.json';
import own from '@/assets/strings/own-data.json';
import passphraseWords from '@/assets/strings/panel-passphrase.json';
import { useApp, useWords } from '@/components/app-context';
import { FileButton } from '@/components/fields/FileButton';
import { Notice } from '@/components/Notice';
import { UnlockForm } from '@/components/panel/passphrase/UnlockForm';
import { saveFile } from '@/components/save-file';
import { Question } from '@/components/settings/Question';
import { UndoNotice } from '@/components/UndoNotice';
import type { EvidenceEntry } from '@/lib/core/evidence/evidence-entry';
import type { Undo } from '@/lib/services/records/own-data';
import type { App } from '@/lib/services/screens/app';
import { readEntriesBytes, writeEntriesFile } from '@/lib/storage/entries-file';
import { type Addition, additionOf } from './addition';
import { countsOf, useEntryCounts } from './entry-counts';

/** Far above what anyone adds by hand. */
const largestFileBytes = 50_000_000;

interface Said {
  lead: string;
  more: string | null;
  undo?: Undo;
}

interface Asked extends Addition {
  file: string;
  evidence: readonly EvidenceEntry[];
  mayKeep: boolean;
}

/** Evidence goes in as a chain: what follows on the one here, or nothing. */
async function takeInEvidence(app: App, { evidence, mayKeep }: Asked) {
  const nothing = { added: 0, known: 0, leftOut: null };
  if (evidence.length === 0) return nothing;
  if (!mayKeep) return { ...nothing, leftOut: 'left' as const };
  const taken = await (await app.evidence()).takeIn(evidence).catch(() => 'refused' as const);
  return typeof taken === 'string' ? { ...nothing, leftOut: taken } : { ...taken, leftOut: null };
}

export function EntriesFile() {
  const app = useApp();
  const t = useWords(words);
  const o = useWords(own);
  const inWords = useEntryCounts();
  const [said, setSaid] = useState<Said | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  /** What is to be done once it is unlocked. */
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  const locks = useWords(passphraseWords);

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
    const mine = await readOwn();
    const file = `overdue-lens-${app.today}.json`;
    saveFile(file, writeEntriesFile({ ...mine, evidence }, app.today));
    const what = inWords({ ...countsOf(mine), evidence: evidence.length });
    setAsked(null);
    setSaid({
      lead: o('exported', { file }),
      more: what === '' ? o('exported_nothing') : o('exported_what', { what }),
    });
  };

  const refuse = (lead: string) => setSaid({ lead, more: o('nothing_changed') });
  /** `evidence`: pieces of it that stay out for the same reason as the loans. */
  const leftOut = ({ noRoom, noRoomForLoans, loansLeftOut }: Addition, evidence = 0) =>
    [
      noRoom > 0 && t('import_no_room', { n: noRoom }),
      noRoomForLoans > 0 && t('import_no_room_loans', { n: noRoomForLoans }),
      loansLeftOut > 0 && evidence > 0 && o('left_both', { loans: loansLeftOut, n: evidence }),
      loansLeftOut > 0 && evidence === 0 && t('import_loans_left', { n: loansLeftOut }),
      loansLeftOut === 0 && evidence > 0 && t('import_evidence_left', { n: evidence }),
    ]
      .filter(Boolean)
      .join('') || null;
  /** Says only what there is: no “0 entries”. */
  const counted = (added: number, known: number, isAnyLeftOut: boolean) => {
    if (added > 0) return known > 0 ? t('imported', { added, known }) : o('added_n', { n: added });
    if (known > 0) return o('known_n', { n: known });
    return o(isAnyLeftOut ? 'left_lead' : 'nothing_in_it');
  };

  const readIn = async (file: File) => {
    setSaid(null);
    setAsked(null);
    if (file.size > largestFileBytes) return refuse(o('too_large', { file: file.name }));
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return refuse(t('import_unreadable', { file: file.name }));
    const answer = readEntriesBytes(new Uint8Array(bytes));
    if (!answer.ok) {
      const values = { file: file.name, places: answer.places.join(' · ') };
      const { problem } = answer;
      const isOwnWord = problem === 'not_utf8' || problem === 'not_json' || problem === 'twice';
      return refuse(isOwnWord ? o(problem, values) : t(`import_${problem}`, values));
    }
    const mine = await readOwn();
    const mayKeep = mine.loansAgreedOn !== null && !app.isPrivateWindow;
    const { evidence } = answer.entries;
    const addition = { ...additionOf(mine, answer.entries, mayKeep), file: file.name, evidence, mayKeep };
    if (addition.added > 0 || (mayKeep && evidence.length > 0)) return setAsked(addition);
    const more = leftOut(addition, evidence.length);
    setSaid({ lead: counted(0, addition.known, more !== null), more });
  };

  const takeIn = async (addition: Asked) => {
    setAsked(null);
    const { added, known } = addition;
    try {
      const undo = await (await app.ownData()).takeIn(addition.entries);
      const proof = await takeInEvidence(app, addition);
      const isUnagreed = proof.leftOut === 'left';
      const left =
        proof.leftOut && !isUnagreed ? t(`import_evidence_${proof.leftOut}`, { n: addition.evidence.length }) : '';
      const more = (leftOut(addition, isUnagreed ? addition.evidence.length : 0) ?? '') + left || null;
      setSaid({ lead: counted(added + proof.added, known + proof.known, more !== null), more, undo });
    } catch {
      refuse(o('failed'));
    }
  };
  const takeBack = (undo: Undo) =>
    undo().then(
      () => setSaid({ lead: o('undone'), more: null }),
      () => setSaid({ lead: o('failed'), more: null }),
    );

  return (
    <div class="sub-part">
      <h3>{t('file')}</h3>
      <p class="dim small">{t('file_what')}</p>
      <div class="buttons">
        <button
          type="button"
          class="btn"
          onClick={() =>
            void whenOpen(() => void write().catch(() => setSaid({ lead: o('export_failed'), more: null })))
          }
        >
          {t('export')}
        </button>
        <FileButton word={t('import')} before={(ask) => void whenOpen(ask)} onFile={(file) => void readIn(file)} />
      </div>
      {waiting && (
        <>
          <Notice announced>{locks('export_locked')}</Notice>
          <UnlockForm
            takesFocus
            onUnlocked={() => {
              setWaiting(null);
              waiting();
            }}
          />
        </>
      )}
      {asked === null ? null : (
        <Question
          asked={o('ask', { file: asked.file })}
          means={[
            asked.added > 0 && o('ask_adds', { what: inWords(countsOf(asked.entries)) }),
            asked.evidence.length > 0 && asked.mayKeep && o('ask_evidence', { n: asked.evidence.length }),
            asked.known > 0 && o('ask_known', { n: asked.known }),
            leftOut(asked),
          ]}
          yes={o('yes')}
          no={o('no')}
          onYes={() => void takeIn(asked)}
          onNo={() => setAsked(null)}
        />
      )}
      <div aria-live="polite">{said === null ? null : <Outcome said={said} undo={o('undo')} onUndo={takeBack} />}</div>
    </div>
  );
}

function Outcome({ said, undo, onUndo }: { said: Said; undo: string; onUndo: (undo: Undo) => void }) {
  const way = said.undo;
  if (!way)
    return (
      <Notice takesFocus lead={said.lead}>
        {said.more}
      </Notice>
    );
  return (
    <UndoNotice takesFocus undo={undo} onUndo={() => onUndo(way)}>
      <strong>{said.lead}</strong>
      {said.more}
    </UndoNotice>
  );
}
