/** The way to the place where a document is read. */
import words from '@/assets/strings/reading.json';
import { useWords } from '@/components/app-context';
import { PlaceRow } from '@/components/panel/navigation/PlaceRow';

export function ReadFileRow() {
  const t = useWords(words);
  return (
    <PlaceRow row="read-file" place={{ view: 'reading', file: null }}>
      <span class="t">{t('row')}</span>
      <span class="d">{t('row_note')}</span>
    </PlaceRow>
  );
}
