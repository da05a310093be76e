/** Leads to the form for a lender of the reader's own, with a name filled in where one is known. */
import words from '@/assets/strings/panel-own.json';
import { useWords } from '@/components/app-context';
import { shorten } from '@/components/shorten';
import { PlaceButton } from './PlaceButton';

/** As long as a name may be. */
const maxLength = 60;

export function AddName({ name, look = 'link' }: { name: string; look?: 'link' | 'btn' }) {
  const t = useWords(words);
  return (
    <PlaceButton row={`add-${name}`} place={{ view: 'add', name: name.slice(0, maxLength), ownId: null }} look={look}>
      {name === '' ? t('add_any') : t('add_named', { name: shorten(name) })}
    </PlaceButton>
  );
}
