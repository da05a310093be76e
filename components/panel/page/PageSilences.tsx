/** What a loan page should say and this one does not. */
import words from '@/assets/strings/panel-page.json';
import { useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { StatusGlyph } from '@/components/StatusGlyph';
import type { Silence } from './page-silences';

export function PageSilences({ silences }: { silences: readonly Silence[] }) {
  const t = useWords(words);
  if (silences.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="page-silences">
      <h2 class="sec-h" id="page-silences">
        {t('silences')}
        <small>{t('silences_note')}</small>
      </h2>
      <ul>
        {silences.map((silence) => (
          <li key={silence} class="row tight">
            <StatusGlyph status="no_record" />
            <span>{t(`silence_${silence}`)}</span>
          </li>
        ))}
      </ul>
      <div class="after">
        <Notice lead={t('silences_limit_strong')}>{t('silences_limit')}</Notice>
      </div>
    </section>
  );
}
