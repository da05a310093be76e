/** The sources of a section in one line; opened, each with its citation, under the number its sentences carry. */
import type { ComponentChildren } from 'preact';
import words from '@/assets/strings/panel.json';
import shared from '@/assets/strings/shared.json';
import { useText, useWords } from '@/components/app-context';
import type { Source } from '@/lib/core/lenders/knowledge';
import type { Evidence } from '@/lib/core/lenders/lender-summary';
import { oldestDate, sourceNumber, sourcesOf, usualConfidence } from '@/lib/core/lenders/section-evidence';
import { useEvidence } from './evidence';
import { SourceMark } from './SourceMark';

interface SectionSourcesProps {
  /** Name of the section, for those who hear the line without it. */
  section: string;
  cited: readonly Evidence[];
  /** What each source says, where the section does not say it. */
  says?: (source: Evidence) => ComponentChildren;
}

export function SectionSources({ section, cited, says }: SectionSourcesProps) {
  const t = useWords(words);
  const sources = sourcesOf(cited);
  const confidence = usualConfidence(cited);
  const oldest = oldestDate(cited);
  if (confidence === null || oldest === null) return null;
  return (
    <details class="sources">
      <summary class="more">
        <span>
          <span class="vh">{t('sources_of', { section })}</span>
          <SourceMark of={{ source: '', confidence }} />{' '}
          {t(sources.length === 1 ? 'sources_one' : 'sources_many', { n: sources.length })} ·{' '}
          <span class="nb">{t(sources.length === 1 ? 'sources_as_of' : 'sources_oldest', { date: oldest })}</span>
        </span>
      </summary>
      <ol>
        {sources.map((one) => (
          <SourceEntry key={`${one.source} ${one.asOf} ${one.confidence}`} of={one}>
            {says?.(one)}
          </SourceEntry>
        ))}
      </ol>
    </details>
  );
}

function SourceEntry({ of, children }: { of: Evidence; children: ComponentChildren }) {
  const t = useWords(words);
  const text = useText();
  const source = useEvidence().sources.get(of.source) ?? null;
  return (
    <li>
      {children}
      <SourceMark of={of} /> {source ? <cite>{text(source.title)}</cite> : t('cite_missing')}
      <span class="dim">
        {source && [text(source.publisher), source.date, source.citation].filter(Boolean).map((part) => ` · ${part}`)}
        {' · '}
        <span class="nb">
          {t('cite_as_of')} {of.asOf}
        </span>
      </span>
      {source && <SourceLink source={source} />}
    </li>
  );
}

function SourceLink({ source }: { source: Source }) {
  const t = useWords(words);
  const common = useWords(shared);
  const text = useText();
  if (source.url === null)
    return source.kind === 'own_reading' ? null : <span class="dim"> · {t('sources_no_link')}</span>;
  return (
    <>
      {' · '}
      <a href={source.url} target="_blank" rel="noreferrer noopener">
        {new URL(source.url).host}
        <span class="vh">
          {' '}
          {text(source.title)}
          {common('opens_new_tab')}
        </span>
      </a>
    </>
  );
}

/** After a sentence: the number of its source where there are several, and how sure it is where that differs from its section. */
export function SourceRef({ of, cited }: { of: Evidence; cited: readonly Evidence[] }) {
  const t = useWords(words);
  const sources = sourcesOf(cited);
  const number = sourceNumber(sources, of);
  return (
    <>
      {sources.length > 1 && number > 0 && (
        <sup class="ref">
          <span class="vh">{t('source_number')}</span>
          {number}
        </sup>
      )}
      {of.confidence !== usualConfidence(cited) && (
        <>
          {' '}
          <SourceMark of={of} />
        </>
      )}
    </>
  );
}
