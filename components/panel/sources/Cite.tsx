/** The source chip of a fact; pressing it opens the full citation below. */
import { useId, useState } from 'preact/hooks';
import words from '@/assets/strings/panel.json';
import shared from '@/assets/strings/shared.json';
import { useText, useWords } from '@/components/app-context';
import { SourceChip } from '@/components/SourceChip';
import type { Source } from '@/lib/core/lenders/knowledge';
import { isOwnAdvice } from '@/lib/core/lenders/section-evidence';
import type { Confidence } from '@/lib/core/wording/fact';
import { useEvidence } from './evidence';

interface Cited {
  source: string;
  asOf: string;
  confidence: Confidence;
}

interface CiteProps {
  of: Cited;
  /** What is cited, read out where another citation on the screen would sound the same. */
  about?: string | undefined;
}

export function Cite({ of: fact, about }: CiteProps) {
  const { sources } = useEvidence();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const source = sources.get(fact.source) ?? null;
  return (
    <div class="cite">
      <SourceChip
        source={source}
        asOf={fact.asOf}
        confidence={fact.confidence}
        expanded={isOpen}
        controls={id}
        onOpen={() => setOpen(!isOpen)}
        about={about}
      />
      <div id={id} hidden={!isOpen}>
        {isOpen && <Citation source={source} fact={fact} about={about} />}
      </div>
    </div>
  );
}

function Citation({ source, fact, about }: { source: Source | null; fact: Cited; about: string | undefined }) {
  const t = useWords(words);
  const common = useWords(shared);
  const text = useText();
  return (
    <dl class="citation">
      {source ? (
        <>
          <Line label={t('cite_title')}>{text(source.title)}</Line>
          <Line label={t('cite_publisher')}>{text(source.publisher)}</Line>
          {source.date && <Line label={t('cite_date')}>{source.date}</Line>}
          {source.citation && <Line label={t('cite_citation')}>{source.citation}</Line>}
        </>
      ) : (
        <Line label={t('cite_title')}>{t('cite_missing')}</Line>
      )}
      <Line label={t('cite_as_of')}>{fact.asOf}</Line>
      <Line label={t('cite_sure')}>{t(isOwnAdvice(fact) ? 'sure_advice' : `sure_${fact.confidence}`)}</Line>
      {source && (
        <Line label={t('cite_link')}>
          {source.url ? (
            <a href={source.url} target="_blank" rel="noreferrer noopener">
              {new URL(source.url).host}
              <span class="vh">
                {common('opens_new_tab')} {about}
              </span>
            </a>
          ) : (
            t('cite_no_link')
          )}
        </Line>
      )}
    </dl>
  );
}

function Line({ label, children }: { label: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
