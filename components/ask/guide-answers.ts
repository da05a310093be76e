/** Finds the chapters of the guide that answer a question in the reader's own words: by pairs of characters, rare ones first. Knows no screen. */
import type { Chapter } from '@/components/panel/guide/guide-chapters';
import { inLocale, type Locale } from '@/lib/core/wording/fact';
import { chaptersFeared } from './fears';

export interface GuideAnswer {
  chapterId: string;
  title: string;
  /** The paragraph nearest to the question. */
  text: string;
}

const maxAnswers = 3;
/** Share of the question's rarity that a chapter must hold. */
const minShare = 0.45;
/** Against a part that no chapter holds: people ask in words of their own. */
const unknownWeight = 0.5;
const plain = (text: string) => text.normalize('NFKC').toLowerCase();
/** What makes a sentence a question and says nothing of what it is about. */
const asking =
  /怎么办|怎麼辦|怎么|怎麼|如何|什么|什麼|多久|可不可以|能不能|会不会|會不會|是不是|可以|了|的|吗|嗎|呢|我|\b(?:how|what|when|can|do|does|is|are|the|they|them|you|and|for|to|if|my)\b/g;

/** Pairs of Chinese characters, and whole Latin words or figures. */
function partsOf(text: string): Set<string> {
  const parts = new Set<string>();
  for (const [run] of plain(text)
    .replace(asking, ' ')
    .matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) {
      if (run.length > 2 || /\d/.test(run)) parts.add(run.replace(/s$/, ''));
    } else if (run.length === 1) parts.add(run);
    for (let at = 0; /\p{Script=Han}/u.test(run) && at + 2 <= run.length; at++) parts.add(run.slice(at, at + 2));
  }
  return parts;
}

/** What people call a thing, and what the guide calls it. */
const otherWords: Record<string, readonly string[]> = {
  起诉: ['法院'],
  传票: ['法院'],
  被告: ['法院'],
  开庭: ['法院'],
  sued: ['court'],
  sue: ['court'],
  lawsuit: ['court'],
  summon: ['court'],
  催债: ['催收'],
  骚扰: ['催收'],
  爆通: ['联系'],
  harass: ['collector', 'collect'],
};

interface ReadChapter {
  chapter: Chapter;
  title: Set<string>;
  paragraphs: { text: string; parts: Set<string> }[];
  all: Set<string>;
}

function readChapter(chapter: Chapter, locale: Locale): ReadChapter {
  // What it promises to answer is as good as its title.
  const title = partsOf(`${inLocale(chapter.title, locale)} ${inLocale(chapter.answer, locale)}`);
  const paragraphs = chapter.paragraphs.map((paragraph) => {
    const text = inLocale(paragraph.text, locale);
    return { text, parts: partsOf(text) };
  });
  return { chapter, title, paragraphs, all: new Set([...title, ...paragraphs.flatMap(({ parts }) => [...parts])]) };
}

/** Whether words are a question or a fear, and no name: 怎么办, how do I, a question mark. */
export function isQuestion(typed: string): boolean {
  if (chaptersFeared(typed).length > 0) return true;
  return /怎[么麼]|如何|什[么麼]|吗|嗎|能不能|可不可以|会不会|會不會|是不是|多久|哪|谁|誰|[?？]|\b(?:how|what|when|where|who|why|can|do|does|is|are|should)\b/i.test(
    typed,
  );
}

/** Best first, what answers a fear before all else; empty where no chapter holds enough of the question. */
export function guideAnswers(chapters: readonly Chapter[], question: string, locale: Locale): GuideAnswer[] {
  const typed = partsOf(question);
  const asked = [...new Set([...typed].flatMap((part) => otherWords[part] ?? [part]))];
  const read = chapters.map((chapter) => readChapter(chapter, locale));
  // What stands in every chapter tells none apart.
  const rarityOf = (part: string) => {
    const holding = read.filter(({ all }) => all.has(part)).length;
    return holding === 0 ? unknownWeight : Math.log(1 + read.length / holding);
  };
  const rarity = new Map(asked.map((part) => [part, rarityOf(part)]));
  const weightIn = (parts: ReadonlySet<string>) =>
    asked.reduce((sum, part) => sum + (parts.has(part) ? (rarity.get(part) ?? 0) : 0), 0);
  const whole = asked.reduce((sum, part) => sum + (rarity.get(part) ?? 0), 0);
  const feared = chaptersFeared(question);
  if (whole === 0 && feared.length === 0) return [];
  const placeOf = ({ answer }: { answer: GuideAnswer }) => {
    const at = feared.indexOf(answer.chapterId);
    return at === -1 ? feared.length : at;
  };
  return read
    .map(({ chapter, title, paragraphs, all }) => {
      const best = paragraphs.reduce((a, b) => (weightIn(b.parts) > weightIn(a.parts) ? b : a), {
        text: '',
        parts: new Set<string>(),
      });
      return {
        share: weightIn(all) / whole,
        order: weightIn(title) * 2 + weightIn(best.parts),
        answer: {
          chapterId: chapter.id,
          title: inLocale(chapter.title, locale),
          text: weightIn(best.parts) > 0 ? best.text : inLocale(chapter.answer, locale),
        },
      };
    })
    .filter((found) => found.share >= minShare || placeOf(found) < feared.length)
    .sort((a, b) => placeOf(a) - placeOf(b) || b.order - a.order)
    .slice(0, maxAnswers)
    .map(({ answer }) => answer);
}
