/** Find in the guide: how many hits, and the next one. */
import words from '@/assets/strings/panel-guide.json';
import { useWords } from '@/components/app-context';
import { SearchField } from '@/components/SearchField';
import { shorten } from '@/components/shorten';

interface GuideFindProps {
  query: string;
  hitCount: number;
  /** Number of the hit that is shown, from 0. */
  at: number;
  onQuery: (query: string) => void;
  onShow: (hit: number) => void;
}

export function GuideFind({ query, hitCount, at, onQuery, onShow }: GuideFindProps) {
  const t = useWords(words);
  const step = (by: 1 | -1) => hitCount > 0 && onShow((at + by + hitCount) % hitCount);
  return (
    <search class="guide-find">
      <SearchField label={t('find')} value={query} onInput={onQuery} onEnter={() => step(1)} />
      <div class="small dim find-line">
        <span role="status">
          {query.trim() !== '' &&
            (hitCount === 0 ? t('find_none', { query: shorten(query) }) : t('find_at', { at: at + 1, n: hitCount }))}
        </span>
        {hitCount > 0 && (
          <>
            <button type="button" class="link" onClick={() => step(-1)}>
              {t('find_previous')}
            </button>
            <button type="button" class="link" onClick={() => step(1)}>
              {t('find_next')}
            </button>
          </>
        )}
      </div>
    </search>
  );
}
