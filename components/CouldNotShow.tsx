/** In place of a screen, or of a part of it, that could not be shown. */
import words from '@/assets/strings/shared.json';
import { useWords } from './app-context';
import { Notice } from './Notice';

export function CouldNotShow({ error }: { error: unknown }) {
  const t = useWords(words);
  return (
    <div class="empty">
      <Notice lead={t('failed_lead')} announced>
        {' '}
        {t('failed_body')}
        <details>
          <summary>{t('failed_details')}</summary>
          <code>{String(error)}</code>
        </details>
      </Notice>
    </div>
  );
}
