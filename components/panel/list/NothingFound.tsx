/** A name without a record: what that does not mean, and how to go on. */
import words from '@/assets/strings/panel-list.json';
import shared from '@/assets/strings/shared.json';
import { useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { AddName } from '@/components/panel/navigation/AddName';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { StatusChip } from '@/components/StatusChip';

export function NothingFound({ query }: { query: string }) {
  const t = useWords(words);
  const common = useWords(shared);
  const { go } = useNav();
  return (
    <div class="empty">
      <p>
        <StatusChip status="no_record" />
      </p>
      <div class="after">
        <Notice lead={common('no_record_lead')} />
      </div>
      <p class="after">{t('go_on')}</p>
      <ol class="steps-list small">
        <li>{t('go_on_1')}</li>
        <li>{t('go_on_2')}</li>
        <li>{t('go_on_3')}</li>
        <li>{t('go_on_4')}</li>
      </ol>
      <div class="actions">
        <AddName name={query} look="btn" />
        <button
          type="button"
          class="btn"
          onClick={() => go({ view: 'guide', sectionId: 'check-a-licence', situation: null }, null)}
        >
          {t('how_to_check')}
        </button>
      </div>
    </div>
  );
}
