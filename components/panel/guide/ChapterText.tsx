/** The sentences of a chapter: running text, points, cases and numbers to call, each with the rule and the source it rests on. */
import words from '@/assets/strings/panel-guide.json';
import { useLocale, useText, useWords } from '@/components/app-context';
import { Cite } from '@/components/panel/sources/Cite';
import { RuleCite } from '@/components/panel/sources/RuleCite';
import type { GuideParagraph } from '@/lib/core/lenders/knowledge';
import { type Chapter, type EvidenceRun, runsOfEvidence } from './guide-chapters';
import { inOtherScript } from './guide-sentences';
import { Marked } from './Marked';

interface ChapterTextProps {
  chapter: Chapter;
  query: string;
}

/** Of a paragraph, or of a rule in the chapter of rules. */
export function paragraphElementId(chapterId: string, paragraph: number): string {
  return `guide-${chapterId}-${paragraph}`;
}

export function ChapterText({ chapter, query }: ChapterTextProps) {
  return (
    <>
      {runsOfEvidence(chapter.paragraphs).map((run) => (
        <Run key={run.from} chapterId={chapter.id} run={run} query={query} />
      ))}
    </>
  );
}

function Run({ chapterId, run, query }: { chapterId: string; run: EvidenceRun; query: string }) {
  const t = useWords(words);
  const { from, paragraphs } = run;
  const [first] = paragraphs;
  if (first === undefined) return null;
  const n = paragraphs.length;
  const about = n === 1 ? t('about_one', { at: from + 1 }) : t('about_many', { at: from + 1, to: from + n });
  return (
    <div class={first.phone ? 'guide-run guide-numbers' : `guide-run guide-${first.kind}s`}>
      {paragraphs.map((paragraph, index) => (
        <Paragraph
          key={from + index}
          id={paragraphElementId(chapterId, from + index)}
          paragraph={paragraph}
          query={query}
        />
      ))}
      <div class="cites">
        {n > 1 && <span class="cap dimmer">{t('above', { n })}</span>}
        <Cite of={first} about={about} />
        {first.ruleId && <RuleCite ruleId={first.ruleId} about={about} />}
      </div>
    </div>
  );
}

function Paragraph({ id, paragraph, query }: { id: string; paragraph: GuideParagraph; query: string }) {
  const t = useWords(words);
  const text = useText();
  const locale = useLocale();
  const { kind, phone } = paragraph;
  const said = <Marked text={text(paragraph.text)} otherScript={inOtherScript(paragraph.text, locale)} query={query} />;
  if (phone) {
    return (
      <p id={id} tabIndex={-1} class="guide-number">
        <a class="num" href={`tel:${phone}`}>
          <Marked text={phone} query={query} />
        </a>
        <span>{said}</span>
      </p>
    );
  }
  return (
    <p id={id} tabIndex={-1}>
      {kind === 'case' && <b>{t('case')} </b>}
      {said}
    </p>
  );
}
