/** The reader’s corrections as a file for those who keep the data: read and chosen here first, and sent by the reader alone. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/corrections.json';
import shared from '@/assets/strings/shared.json';
import { useApp, useName, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { saveFile } from '@/components/save-file';
import { useAsync, useSettings } from '@/components/use-async';
import { type Correction, contributed, writeCorrectionsFile } from '@/lib/core/corrections/corrections-file';
import { judgeCorrections } from '@/lib/services/screens/judge-corrections';
import type { Settings } from '@/lib/storage/settings';

export function GiveCorrections() {
  const t = useWords(words);
  const settings = useSettings();
  const [isOpen, setOpen] = useState(false);
  if (settings === null || settings.ownAliases.length + settings.dismissed.length === 0) return null;
  return (
    <div class="sub-part">
      <h3>{t('give')}</h3>
      <p class="dim small">{t('give_what')}</p>
      {isOpen ? (
        <Contribution settings={settings} />
      ) : (
        <div class="buttons">
          <button type="button" class="btn" onClick={() => setOpen(true)}>
            {t('give_look')}
          </button>
        </div>
      )}
    </div>
  );
}

const keyOf = ({ is, entry }: Correction) => `${is} ${entry.lenderId} ${entry.text}`;

function Contribution({ settings }: { settings: Settings }) {
  const app = useApp();
  const t = useWords(words);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [saved, setSaved] = useState<string | null>(null);
  const { ownAliases, dismissed } = settings;
  const answer = useAsync(async () => {
    const known = await app.knowledge;
    const [judged, lenders] = await Promise.all([judgeCorrections({ ownAliases, dismissed }), known.lenders()]);
    return { all: contributed(judged), lenders, dataDate: known.dataDate };
  }, [app.knowledge, ownAliases, dismissed]);
  if (answer.state === 'loading') return <div aria-busy="true" />;
  if (answer.state === 'failed') return <Notice announced>{t('give_failed')}</Notice>;
  const { all, lenders, dataDate } = answer.value;
  const chosen = all.filter((each) => !leftOut.includes(keyOf(each)));
  const file = writeCorrectionsFile(chosen, dataDate);
  const save = () => {
    const name = `overdue-lens-corrections-${app.today}.json`;
    saveFile(name, file);
    setSaved(name);
  };
  const choose = (key: string, isIn: boolean) => {
    setSaved(null);
    setLeftOut(isIn ? leftOut.filter((one) => one !== key) : [...leftOut, key]);
  };
  return (
    <>
      <p class="small">{t('give_check')}</p>
      <ul class="lines give-list">
        {all.map((each) => (
          <li key={keyOf(each)}>
            <label>
              <input
                type="checkbox"
                checked={!leftOut.includes(keyOf(each))}
                onChange={(event) => choose(keyOf(each), event.currentTarget.checked)}
              />
              <CorrectionLine
                correction={each}
                lender={lenders.find(({ id }) => id === each.entry.lenderId)?.name ?? null}
              />
            </label>
          </li>
        ))}
      </ul>
      <details>
        <summary class="more">{t('give_raw')}</summary>
        <pre class="raw-file">{file}</pre>
      </details>
      <div class="buttons">
        <button type="button" class="btn" disabled={chosen.length === 0} onClick={save}>
          {t('give_save', { n: chosen.length })}
        </button>
      </div>
      <div aria-live="polite">{saved !== null && <Saved file={saved} />}</div>
    </>
  );
}

function CorrectionLine({
  correction,
  lender,
}: {
  correction: Correction;
  lender: Parameters<ReturnType<typeof useName>>[0] | null;
}) {
  const t = useWords(words);
  const nameIn = useName();
  const { is, entry, now } = correction;
  const kept = entry.case;
  const hasWords = kept && kept.before + kept.after !== '';
  return (
    <span>
      <q lang="zh">{entry.text}</q>{' '}
      {t(is ? 'said_is' : 'said_is_not', { lender: lender ? nameIn(lender) : entry.lenderId })}
      {now === 'right' && ' '}
      {now === 'right' && <small class="dim nb">{t('now_right_short')}</small>}
      {hasWords && (
        <small class="dim as-written" lang="zh">
          …{kept.before}
          <b>{kept.surface}</b>
          {kept.after}…
        </small>
      )}
    </span>
  );
}

function Saved({ file }: { file: string }) {
  const t = useWords(words);
  const common = useWords(shared);
  const { issuesAddress } = useApp().release;
  return (
    <Notice>
      {t('give_saved', { file })}{' '}
      {issuesAddress === null ? (
        t('give_no_address')
      ) : (
        <>
          {t('give_where')}{' '}
          <a href={issuesAddress} target="_blank" rel="noreferrer noopener">
            {issuesAddress.replace('https://', '')}
            <span class="vh">{common('opens_new_tab')}</span>
          </a>
        </>
      )}
    </Notice>
  );
}
