/** A PDF that was handed over: what becomes of it until it is read, in calm words for each thing that may stand in the way. */
import words from '@/assets/strings/panel-documents.json';
import { useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { DocumentFound } from './DocumentFound';
import type { DocumentViewProps } from './document-view';
import { PasswordForm } from './PasswordForm';
import { type DocumentControls, useDocument } from './use-document';

export function DocumentRead({ file }: DocumentViewProps) {
  const controls = useDocument(file);
  const { now, start } = controls;
  if (now.state === 'read') return <DocumentFound file={file} inHand={now.inHand} />;
  if (now.state === 'locked') return <PasswordForm wasWrong={now.wasWrong} onOpen={start} />;
  if (now.state === 'opening' || now.state === 'reading') return <OnItsWay {...controls} />;
  return <NotRead why={now.state} start={start} />;
}

function OnItsWay({ now, cancel, stop }: DocumentControls) {
  const t = useWords(words);
  const progress = now.state === 'reading' ? now.progress : null;
  return (
    <section class="sec on-its-way" aria-busy="true">
      <p role="status" class="num">
        {progress ? t('reading', { page: progress.page, pages: progress.pages }) : t('opening')}
      </p>
      <progress aria-label={t('opening')} max={progress?.pages ?? 1} value={progress ? progress.page - 1 : 0} />
      <p class="actions">
        <button type="button" class="btn" onClick={cancel}>
          {t('cancel')}
        </button>
        {progress && progress.pages > 20 && progress.page > 1 && (
          <button type="button" class="btn" onClick={stop}>
            {t('enough')}
          </button>
        )}
      </p>
    </section>
  );
}

interface NotReadProps {
  why: 'cancelled' | 'damaged' | 'too_large' | 'too_slow' | 'failed';
  start: DocumentControls['start'];
}

function NotRead({ why, start }: NotReadProps) {
  const t = useWords(words);
  return (
    <section class="sec">
      <Notice announced>{t(why)}</Notice>
      {why !== 'damaged' && why !== 'too_large' && (
        <p class="actions">
          <button type="button" class="btn" onClick={() => start(null)}>
            {t('again')}
          </button>
        </p>
      )}
    </section>
  );
}
