/** The table of contents, and the whole guide on paper. */
import words from '@/assets/strings/panel-guide.json';
import { useText, useWords } from '@/components/app-context';
import type { GuideSection } from '@/lib/core/lenders/knowledge';

export const contentsId = 'guide-contents';

export function GuideContents({ sections }: { sections: readonly GuideSection[] }) {
  const t = useWords(words);
  const text = useText();
  const show = (id: string) => {
    const heading = document.getElementById(`guide-${id}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  return (
    <nav class="contents" aria-labelledby={contentsId}>
      <h2 class="sec-h" id={contentsId} tabIndex={-1}>
        {t('contents')}
        <small>
          <button type="button" class="link" onClick={() => window.print()}>
            {t('print')}
          </button>
        </small>
      </h2>
      <ol>
        {sections.map((section) => (
          <li key={section.id}>
            <button type="button" class="link" onClick={() => show(section.id)}>
              {text(section.title)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
