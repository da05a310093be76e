/** Lists what a loan page should state but this one does not. */
import words from '@/assets/strings/panel-page.json';
import { useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { StatusGlyph } from '@/components/StatusGlyph';
import type { Omission } from './page-omissions';

export function PageOmissions({ omissions }: { omissions: readonly Omission[] }) {
  const t = useWords(words);
  if (omissions.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="page-omissions">
      <h2 class="sec-h" id="page-omissions">
        {t('omissions')}
        <small>{t('omissions_note')}</small>
      </h2>
      <ul>
        {omissions.map((omission) => (
          <li key={omission} class="row tight">
            <StatusGlyph status="no_record" />
            <span>{t(`omission_${omission}`)}</span>
          </li>
        ))}
      </ul>
      <div class="after">
        <Notice lead={t('omissions_limit_strong')}>{t('omissions_limit')}</Notice>
      </div>
    </section>
  );
}
