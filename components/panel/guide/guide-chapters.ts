/** The guide as a row of chapters, in the order they are read: each situation with its tips, then the sections, then the rules. */
import words from '@/assets/strings/panel-guide.json';
import type { Channel } from '@/lib/core/lenders/channels';
import {
  type GuideParagraph,
  type GuideSection,
  type Rule,
  type Situation,
  situations,
  type Tip,
} from '@/lib/core/lenders/knowledge';
import type { Text } from '@/lib/core/wording/fact';

export interface Chapter {
  id: string;
  part: 'situations' | 'sections' | 'rules';
  title: Text;
  /** In one line, what is found there. */
  answer: Text;
  /** None in the chapter of rules. */
  paragraphs: GuideParagraph[];
  /** Only in the chapter of rules. */
  rules: Rule[];
}

interface GuideRecords {
  sections: readonly GuideSection[];
  tips: readonly Tip[];
  rules: readonly Rule[];
  /** Open the chapter of whom to turn to. */
  channels: readonly Channel[];
}

/** Other screens lead here. */
export const turnToChapter = 'where-to-turn';

function situationChapter(situation: Situation, tips: readonly Tip[]): Chapter {
  return {
    id: situation,
    part: 'situations',
    title: words[`situation_${situation}`],
    answer: words[`answer_${situation}`],
    paragraphs: tips.map(({ text, ruleId, source, asOf, confidence }) => ({
      kind: 'point',
      text,
      ruleId,
      source,
      asOf,
      confidence,
    })),
    rules: [],
  };
}

function asParagraph({ phone, text, ruleId, source, asOf, confidence }: Channel): GuideParagraph {
  return { kind: 'point', ...(phone === null ? {} : { phone }), text, ruleId, source, asOf, confidence };
}

function sectionChapter(section: GuideSection, channels: readonly Channel[]): Chapter {
  const before = section.id === turnToChapter ? channels.map(asParagraph) : [];
  return { ...section, paragraphs: [...before, ...section.paragraphs], part: 'sections', rules: [] };
}

export function chaptersOf({ sections, tips, rules, channels }: GuideRecords): Chapter[] {
  const chapters: Chapter[] = [
    ...situations.map((situation) =>
      situationChapter(
        situation,
        tips.filter((tip) => tip.situation === situation),
      ),
    ),
    ...sections.map((section) => sectionChapter(section, channels)),
    { id: 'rules', part: 'rules', title: words.rules, answer: words.answer_rules, paragraphs: [], rules: [...rules] },
  ];
  return chapters.filter(({ paragraphs, rules: held }) => paragraphs.length + held.length > 0);
}

export interface EvidenceRun {
  /** Number of its first paragraph in the chapter, from 0. */
  from: number;
  paragraphs: GuideParagraph[];
}

function restsOnTheSame(one: GuideParagraph, other: GuideParagraph): boolean {
  return (
    one.kind === other.kind &&
    (one.phone === undefined) === (other.phone === undefined) &&
    one.source === other.source &&
    one.asOf === other.asOf &&
    one.confidence === other.confidence &&
    one.ruleId === other.ruleId
  );
}

/** Neighbours that rest on the same evidence, so that it is named once for all of them. */
export function runsOfEvidence(paragraphs: readonly GuideParagraph[]): EvidenceRun[] {
  const runs: EvidenceRun[] = [];
  paragraphs.forEach((paragraph, index) => {
    const run = runs.at(-1);
    const before = run?.paragraphs.at(-1);
    if (run && before && restsOnTheSame(before, paragraph)) run.paragraphs.push(paragraph);
    else runs.push({ from: index, paragraphs: [paragraph] });
  });
  return runs;
}
