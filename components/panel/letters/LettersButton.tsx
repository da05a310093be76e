/** The way to the letters from elsewhere: to all of them, or to the one that is wanted there. */
import words from '@/assets/strings/panel-letters.json';
import { useWords } from '@/components/app-context';
import { PlaceButton } from '@/components/panel/navigation/PlaceButton';
import type { LettersPlace } from '@/components/panel/navigation/panel-route';

interface LettersButtonProps {
  /** Names the button for Back. */
  row: string;
  place: LettersPlace;
  word: 'open' | 'open_all' | 'write_payment-order' | 'write_stop-contacting' | 'write_disputed';
}

export function LettersButton({ row, place, word }: LettersButtonProps) {
  const t = useWords(words);
  return (
    <PlaceButton row={row} place={place}>
      {t(word)}
    </PlaceButton>
  );
}
