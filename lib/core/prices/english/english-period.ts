/** For how long an English price is charged, by the words beside it. */
import type { Period } from '@/lib/core/prices/interpretation';
import { periodWords } from '@/lib/core/prices/vocabulary/en';
import type { EnglishContext } from './english-context';
import type { EnglishHead } from './find-english-head';

const periods = ['year', 'month', 'week', 'day'] as const satisfies readonly Period[];
const source = periods.map((period) => `(?<${period}>${periodWords[period]})`).join('|');
const anyPeriod = new RegExp(`(?<![a-z])(?:${source})`, 'g');
/** How payments are made says nothing of the rate: monthly payments, 12-month term. */
const habit =
  /(?:monthly|weekly|daily|annual|yearly) (?:re)?(?:payments?|instal+ments?|income|bills?|statements?|salary|fee waiver)|(?:each|every|a|per) (?:month|week|day|year) (?:you|is|we|i) |times a (?:day|week|month|year)|\b[a-z]+ a year ago|(?:once|twice) a (?:year|month)|a (?:year|month|week) (?:earlier|ago|later|before)/g;
/** Directly behind the figure, or behind the word it is said of. */
const maxBehind = 46;

/** The same length, so that places stay. */
const withoutHabits = (text: string): string => text.replace(habit, (match) => ' '.repeat(match.length));

function periodIn(text: string, side: 'first' | 'last'): Period | null {
  const matches = [...text.matchAll(anyPeriod)];
  const groups = (side === 'first' ? matches[0] : matches.at(-1))?.groups ?? {};
  return periods.find((period) => groups[period] !== undefined) ?? null;
}

/** `null`: none said. The word right behind counts more than one in front: daily interest of 18% a year. */
export function englishPeriod(context: EnglishContext, { word, gap, isBehind }: EnglishHead): Period | null {
  const [before, after] = [withoutHabits(context.before), withoutHabits(context.after)];
  const right = periodIn(after.slice(0, 16), 'first');
  const named = periodIn(word, 'last');
  const near = isBehind
    ? after.slice(0, gap + word.length + 20)
    : before.slice(Math.max(0, before.length - gap - word.length - 24));
  return (
    (right && right !== 'year' ? right : null) ??
    periodIn(near, isBehind ? 'first' : 'last') ??
    right ??
    named ??
    (isBehind ? periodIn(before.slice(-30), 'last') : null) ??
    periodIn(/^[^,(]*/.exec(after)?.[0].slice(0, maxBehind) ?? '', 'first')
  );
}
