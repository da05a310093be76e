/** One section of the guide: running text, points and cases, each with the rule and the source it rests on. */
import words from '@/assets/strings/panel-guide.json';
import { useText, useWords } from '@/components/app-context';
import { Cite } from '@/components/panel/sources/Cite';
import { RuleCite } from '@/components/panel/sources/RuleCite';
import type { GuideSection } from '@/lib/core/lenders/knowledge';
import { cutAtHits, type GuideHit } from './find-in-guide';
import { contentsId } from './GuideContents';

interface GuideSectionTextProps {
  section: GuideSection;
  hits: readonly GuideHit[];
  /** Number of the hit that is shown; null while nothing is searched. */
  at: number | null;
}

export function GuideSectionText({ section, hits, at }: GuideSectionTextProps) {
  const t = useWords(words);
  const text = useText();
  const marked = (key: string, plain: string) =>
    cutAtHits(key, plain, hits).map((piece, index) =>
      piece.hit === null ? (
        piece.text
      ) : (
        <mark key={index} id={`hit-${piece.hit}`} class={piece.hit === at ? 'now-hit' : undefined}>
          {piece.text}
        </mark>
      ),
    );
  const toContents = () => document.getElementById(contentsId)?.focus();
  return (
    <section class="sec guide-section" aria-labelledby={`guide-${section.id}`}>
      <h2 class="sec-h" id={`guide-${section.id}`} tabIndex={-1}>
        <span>{marked(section.id, text(section.title))}</span>
      </h2>
      {section.paragraphs.map((paragraph, index) => (
        <div key={paragraph.text.zh} class={`guide-${paragraph.kind}`}>
          <p>
            {paragraph.kind === 'case' && <b>{t('case')} </b>}
            {marked(`${section.id} ${index}`, text(paragraph.text))}
          </p>
          <div class="cites">
            <Cite of={paragraph} />
            {paragraph.ruleId && <RuleCite ruleId={paragraph.ruleId} />}
          </div>
        </div>
      ))}
      <p class="after no-print">
        <button type="button" class="link cap" onClick={toContents}>
          {t('to_contents')}
        </button>
      </p>
    </section>
  );
}
