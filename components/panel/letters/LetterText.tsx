/** The letter itself: its blanks, the text that can be changed, and the ways to take it along. Nothing is sent from here. */
import { useId, useRef, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-letters.json';
import { useLocale, useWords } from '@/components/app-context';
import { PrintThis } from '@/components/print/PrintThis';
import { saveFile } from '@/components/save-file';
import { blanksIn, type LetterBlank } from '@/lib/core/letters/letter-blanks';
import { inLocale, type Locale, type Text } from '@/lib/core/wording/fact';

interface LetterTextProps {
  /** As it was filled. */
  text: string;
  /** As the reader has changed it; null: not at all. */
  typed: string | null;
  onType: (text: string | null) => void;
  script: Locale;
  fileName: string;
}

type Outcome = 'copied' | 'copied_blanks' | 'copy_refused' | 'saved' | 'save_failed';

export function LetterText({ text, typed, onType, script, fileName }: LetterTextProps) {
  const t = useWords(words);
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const id = useId();
  const shown = typed ?? text;
  const open = blanksIn(shown);
  const copy = () =>
    navigator.clipboard.writeText(shown).then(
      () => setOutcome(open.length === 0 ? 'copied' : 'copied_blanks'),
      () => {
        area.current?.select();
        setOutcome('copy_refused');
      },
    );
  const save = () => {
    try {
      saveFile(fileName, shown, 'text/plain;charset=utf-8');
      setOutcome('saved');
    } catch {
      setOutcome('save_failed');
    }
  };
  const type = (next: string | null) => {
    setOutcome(null);
    onType(next);
  };
  return (
    <section class="sec letter-text" aria-labelledby={id}>
      <h2 class="sec-h" id={id}>
        {t('letter')}
        <small>{t('letter_note')}</small>
      </h2>
      <Blanks made={blanksIn(text)} open={open} script={script} onGo={(blank) => select(area.current, blank)} />
      <textarea
        ref={area}
        class="letter-area"
        aria-label={t('text')}
        lang={script}
        rows={20}
        spellcheck={false}
        value={shown}
        onInput={(event) => type(event.currentTarget.value === text ? null : event.currentTarget.value)}
      />
      {typed !== null && (
        <p class="small dim">
          {t('changed')}{' '}
          <button type="button" class="link" onClick={() => type(null)}>
            {t('again')}
          </button>
        </p>
      )}
      <div class="actions">
        <button type="button" class="btn primary" onClick={() => void copy()}>
          {t('copy')}
        </button>
        <PrintThis />
        <button type="button" class="btn" onClick={save}>
          {t('save')}
        </button>
      </div>
      <p role="status" class="small">
        {outcome && t(outcome, { n: open.length })}
      </p>
      <div class="print-letter" lang={script} aria-hidden="true">
        {shown}
      </div>
    </section>
  );
}

/** The area grows with its text, so that it is the panel that has to scroll to the blank. */
function select(area: HTMLTextAreaElement | null, { start, end }: LetterBlank): void {
  if (area === null) return;
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  const { top, height } = area.getBoundingClientRect();
  const linesBefore = area.value.slice(0, start).split('\n').length;
  const lines = area.value.split('\n').length;
  const share = (start / area.value.length + linesBefore / lines) / 2;
  window.scrollTo({ top: window.scrollY + top + height * share - window.innerHeight / 2 });
}

interface BlanksProps {
  made: readonly LetterBlank[];
  open: readonly LetterBlank[];
  script: Locale;
  onGo: (blank: LetterBlank) => void;
}

/** Those that are filled stay in their place, so that nothing moves while one types. */
function Blanks({ made, open, script, onGo }: BlanksProps) {
  const t = useWords(words);
  const locale = useLocale();
  const named = (name: string) => {
    const word = Object.entries<Text>(words).find(
      ([key, value]) => key.startsWith('blank_') && inLocale(value, script) === name,
    );
    return word ? inLocale(word[1], locale) : name;
  };
  const names = [...new Set([...made, ...open].map(({ name }) => name))];
  const blankOf = (name: string) => open.find((one) => one.name === name);
  return (
    <div class="letter-blanks">
      <p>{open.length === 0 ? t('blanks_none') : t('blanks', { n: open.length })}</p>
      <ul>
        {names.map((name) => {
          const blank = blankOf(name);
          return (
            <li key={name}>
              {blank ? (
                <button
                  type="button"
                  class="link"
                  aria-label={t('blank_go', { name: named(name) })}
                  onClick={() => onGo(blank)}
                >
                  {named(name)}
                </button>
              ) : (
                <s>{named(name)}</s>
              )}
            </li>
          );
        })}
      </ul>
      <p class="small dim">{t('own_data')}</p>
    </div>
  );
}
