/** Names the source of a fact; its border shows the same confidence as its word. */
import words from '@/assets/strings/shared.json';
import type { Source } from '@/lib/core/lenders/knowledge';
import { isOwnAdvice } from '@/lib/core/lenders/section-evidence';
import type { Confidence } from '@/lib/core/wording/fact';
import { useText, useWords } from './app-context';

interface SourceChipProps {
  /** null where the source's record is missing: the chip then says only how sure the fact is. */
  source: Source | null;
  asOf: string;
  confidence: Confidence;
  /** Opens the citation on the same screen; without it the chip links to the source's address, if it has one. */
  onOpen?: (() => void) | undefined;
  /** Whether the citation stands open, and the id of its element. */
  expanded?: boolean;
  controls?: string;
  /** Read out behind it, where another chip on the screen would sound the same. */
  about?: string | undefined;
}

export function SourceChip({ source, asOf, confidence, onOpen, expanded, controls, about }: SourceChipProps) {
  const t = useWords(words);
  const text = useText();
  const kind = source !== null && isOwnAdvice({ source: source.id }) ? 'advice' : confidence;
  const inside = (
    <>
      <b>{t(`confidence_${kind}`)}</b>
      <span>
        {source === null ? null : `${text(source.publisher)} · `}
        <span class="nb">{asOf}</span>
        {about && <span class="vh"> {about}</span>}
      </span>
    </>
  );
  const title = source === null ? undefined : [text(source.title), source.citation].filter(Boolean).join(' · ');
  const look = `src ${kind}`;
  if (onOpen) {
    return (
      <button
        type="button"
        class={look}
        title={title}
        aria-expanded={expanded}
        aria-controls={controls}
        onClick={onOpen}
      >
        {inside}
      </button>
    );
  }
  if (source?.url) {
    return (
      <a class={look} title={title} href={source.url} target="_blank" rel="noreferrer noopener">
        {inside}
        <span class="vh">{t('opens_new_tab')}</span>
      </a>
    );
  }
  return (
    <span class={look} title={title}>
      {inside}
    </span>
  );
}
