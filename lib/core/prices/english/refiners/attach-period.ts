/** For how long an English price is charged, by the words beside it. */
import type { EnglishContext, EnglishRefiner } from '@/lib/core/prices/english/english-context';
import { type Period, periods } from '@/lib/core/prices/interpretation';
import { periodWords, yearlyNames } from '@/lib/core/prices/vocabulary/en';
import { phraseSource, wordStart } from '@/lib/core/prices/vocabulary/phrase';

const named = new RegExp(
  `${wordStart}(?:${periods.map((period) => `(?<${period}>${phraseSource(periodWords[period])})`).join('|')}|(?<name>${phraseSource(yearlyNames)}))`,
  'g',
);
/** How payments are made, and how late one is, says nothing of the rate: monthly payments, twice a year, 90 days overdue. */
const habit =
  /(?:monthly|weekly|daily|annual|yearly) (?:re)?(?:payments?|instal+ments?|income|bills?|statements?|salary|fee waiver)|(?:each|every) (?:month|week|day|year) (?:you|we|i) (?!charge|add|deduct|take|are (?:late|overdue)|miss)|times a (?:day|week|month|year)|\b[a-z]+ a year ago|(?:once|twice) a (?:year|month)|a (?:year|month|week) (?:earlier|ago|later|before)|\d\+? days? (?:overdue|late)/g;
/** What stands in brackets right behind a figure is said of it, if it holds no other. */
const note = /^ ?\(([^()]{1,24})\)/;
const reach = { right: 16, aroundHead: 34, trail: 20, aheadOfTrail: 30, behind: 60 };

/** The same length, so that places stay. */
const withoutHabits = (text: string): string => text.replace(habit, (match) => ' '.repeat(match.length));
const firstClause = (text: string): string => /^[^,(]*/.exec(text)?.[0] ?? '';

/** The first or last period in a text. A rate that is yearly by its name counts where `isNameCounted`. */
function periodIn(text: string, side: 'first' | 'last', isNameCounted = true): Period | null {
  const matches = [...text.matchAll(named)].filter(({ groups }) => isNameCounted || !groups?.name);
  // A monthly EIR is by the month.
  const [last, other] = [matches.at(-1), matches.at(-2)];
  if (last?.groups?.name && other?.groups?.month && text.slice(other.index, last.index).trim() === 'monthly')
    return 'month';
  const groups = (side === 'first' ? matches[0] : matches.at(-1))?.groups ?? {};
  return periods.find((period) => groups[period] !== undefined) ?? (groups.name ? 'year' : null);
}

/** 10% per annum, 1% service fee: the unit behind the figure before is that one's. */
const unitOfPrevious = new RegExp(
  `^ ?(?:${phraseSource([...periodWords.year, ...periodWords.month, ...periodWords.day])})(?=[^,;]*[,;])`,
);

function ownLead({ before, text, previousEnd, figure, head }: EnglishContext): string {
  const isFromPrevious = previousEnd > 0 && text.slice(previousEnd, figure.start).toLowerCase() === before;
  return isFromPrevious && head.kind === 'fee'
    ? before.replace(unitOfPrevious, (unit) => ' '.repeat(unit.length))
    : before;
}

/** The first `reach` characters, without a word that would be cut: “pa” of “page” is no year. */
function firstWords(text: string, reach: number): string {
  const cut = text.slice(0, reach);
  return /[a-z]/.test(text.charAt(reach)) ? cut.replace(/[a-z]+$/, '') : cut;
}

function periodOf(context: EnglishContext): Period | null {
  const { after: behind, head } = context;
  const { word, gap, isBehind } = head;
  const [before, after] = [withoutHabits(ownLead(context)), withoutHabits(behind)];
  const lead = before.slice(Math.max(0, before.length - gap - word.length - reach.aroundHead));
  return (
    periodIn(note.exec(after)?.[1] ?? '', 'first', false) ??
    periodIn(firstWords(firstClause(after), reach.right), 'first', false) ??
    (isBehind ? periodIn(firstWords(after, gap + word.length + reach.trail), 'first') : periodIn(lead, 'last')) ??
    periodIn(firstWords(firstClause(after), reach.right), 'first') ??
    periodIn(word, 'last') ??
    (isBehind ? periodIn(before.slice(-reach.aheadOfTrail), 'last') : null) ??
    periodIn(firstWords(firstClause(after), reach.behind), 'first')
  );
}

/** 1.1% monthly reducing or 9% flat: a flat rate that says no period itself is yearly, whatever the one before it is. */
const flat = /^ ?flat\b(?! (?:fee|charge|commission|processing|discount|off|tax|cash))/;
const clauseBreak = /[,;/]|\b(?:or|and|vs|versus)\b/;
const minYearlyFlat = 2;

function isYearlyFlat({ before, after, figure, head, cell }: EnglishContext): boolean {
  if (head.kind === 'fee' || cell || figure.low < minYearlyFlat || !flat.test(after)) return false;
  return (
    periodIn((before.split(clauseBreak).at(-1) ?? '') + firstWords(firstClause(after), reach.behind), 'first') === null
  );
}

/** The word right behind the figure counts more than one in front: daily interest of 18% a year. */
export const attachPeriod: EnglishRefiner = (draft, context) => {
  if (draft.isUplift || draft.period) return undefined;
  draft.isYearAssumed = isYearlyFlat(context);
  draft.period = draft.isYearAssumed ? 'year' : periodOf(context);
  return undefined;
};
