/** Sentences beside a letter, each with the number of its source. */
import { useText } from '@/components/app-context';
import { SourceRef } from '@/components/panel/sources/SectionSources';
import type { NotedSentence } from '@/lib/core/letters/letter';

interface LetterNotesProps {
  notes: readonly NotedSentence[];
  /** All sentences whose sources are listed together. */
  cited: readonly NotedSentence[];
}

export function LetterNotes({ notes, cited }: LetterNotesProps) {
  const text = useText();
  const sentences = cited.map(({ sentence }) => sentence);
  return (
    <ul class="points">
      {notes.map(({ sentence }) => (
        <li key={sentence.text.zh}>
          {text(sentence.text)}
          <SourceRef of={sentence} cited={sentences} />
        </li>
      ))}
    </ul>
  );
}
