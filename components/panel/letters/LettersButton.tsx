/** The way to the letters from elsewhere: to all of them, or to the one that is wanted there. */
import words from '@/assets/strings/panel-letters.json';
import { useWords } from '@/components/app-context';
import { useNav } from '@/components/panel/navigation/panel-nav';
import type { LettersPlace } from '@/components/panel/navigation/panel-route';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';

interface LettersButtonProps {
  /** Names the button for Back. */
  row: string;
  place: LettersPlace;
  word: 'open' | 'open_all' | 'write_payment-order' | 'write_stop-contacting' | 'write_disputed';
}

export function LettersButton({ row, place, word }: LettersButtonProps) {
  const t = useWords(words);
  const { go } = useNav();
  return (
    <button type="button" class="btn" id={rowElementId(row)} onClick={() => go(place, row)}>
      {t(word)}
    </button>
  );
}
