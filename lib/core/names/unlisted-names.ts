/**
 * Names that have the form of a lender's and are in no list: 重庆××小额贷款有限公司, 【××普惠】. Says only that the name has
 * the form. Rather silent than wrong: what may be a phrase (某小额贷款公司) or runs into other words is left alone.
 */
import { beforeAnnotation, beforeIgnorable, readableAfter, readableBefore } from '@/lib/core/text/disguise';
import { asWritten, type FoldTable } from '@/lib/core/text/fold-table';
import { isNear, overlaps, type Span } from '@/lib/core/text/spans';
import { foldsIn } from './applied-folds';
import type { Candidate, JudgingContext, NameStep, WordEnds } from './candidate';
import type { Lexicon } from './lexicon';
import type { ListedAlias } from './listed-alias';
import type { Mention } from './mention';
import { bracketedForms, shortForms } from './words/unlisted-forms';
import {
  afterBracketed,
  afterKind,
  afterName,
  afterShort,
  beforeGold,
  businessLine,
  district,
  firmClosings,
  firmOpenings,
  gameReach,
  gameWord,
  knownGroup,
  nameCharacter,
  openings,
  phraseCharacter,
  phraseWord,
  placeName,
} from './words/unlisted-words';

/** Holds an everyday word (调查, 靠谱) that is nothing of what names are made of. */
function isEveryday(text: string, wordEnds: WordEnds): boolean {
  const ends = [...wordEnds(text)].sort((a, b) => a - b);
  return ends.some((end, index) => {
    const word = text.slice(ends[index - 1] ?? 0, end);
    return word.length >= 2 && !nameCharacter.test(word) && word.replace(district, '') !== '';
  });
}

const isPhraseAtSight = (text: string) => phraseCharacter.test(text) || phraseWord.test(text);
const isPhrase = (text: string, wordEnds: WordEnds) => isPhraseAtSight(text) || isEveryday(text, wordEnds);

/** The lexicon's table, and of other scripts what is in everyday use: a stranger's name may hold any character. */
function tableOf(lexicon: Lexicon): FoldTable {
  return {
    fold(unit) {
      const folded = lexicon.table.fold(unit);
      return lexicon.script.get(String.fromCharCode(folded))?.charCodeAt(0) ?? folded;
    },
    isLookAlike: lexicon.table.isLookAlike,
  };
}

/** The Chinese characters directly before `end`, nearest last, with the place where each starts. */
function runBefore(text: string, end: number, table: FoldTable): { run: string; starts: number[]; before: string } {
  const starts: number[] = [];
  let run = '';
  let at = end;
  while (run.length < 18) {
    const annotation = beforeAnnotation(text, at);
    const place = beforeIgnorable(text, annotation >= 0 ? annotation : at);
    const character = place < 0 ? '' : String.fromCharCode(table.fold(text.charCodeAt(place)));
    if (!/[㐀-鿿]/.test(character)) return { run, starts, before: annotation >= 0 ? '(' : character };
    run = character + run;
    starts.unshift(place);
    at = place;
  }
  return { run, starts, before: '…' };
}

/** A name of which a place is part, and where in the run it begins. */
interface Placed {
  start: number;
  place: string;
  name: string;
}

/** The last that leaves enough of a name; null when no place is in the run. */
function placedName(run: string): Placed | null {
  let found: Placed | null = null;
  let start = 0;
  let end = -1;
  for (const { 0: place, index } of run.matchAll(placeName)) {
    // 广东省深圳市 is one place.
    if (index !== end) start = index;
    end = index + place.length;
    if (run.length - end >= 2 || !found) found = { start, place, name: run.slice(end) };
  }
  return found;
}

const isOnlyPlaces = (text: string) => text.replace(placeName, '') === '';

/** A name without the place before it, and what stands behind it: more than a smaller place and the line of business, and no words of a phrase. */
function isProperName({ place, name }: Placed, after: string, wordEnds: WordEnds): boolean {
  const bare = name.replace(businessLine, '');
  const own = bare.replace(district, '');
  const isBrief = name.length === 2 && own === name && !/[省市区县州]$/.test(place);
  if (name.length > 10 || (isBrief && !afterName.test(after))) return false;
  return (
    own.length >= 2 &&
    !isOnlyPlaces(own) &&
    !/[区县市镇乡]$/.test(own) &&
    !phraseWord.test(bare) &&
    !isPhrase(own, wordEnds)
  );
}

/** How many of the run's last characters belong to the name; null when it is no name, or where it begins cannot be told. */
function nameLength(
  form: string,
  run: string,
  before: string,
  after: string,
  furtherBefore: () => string,
  wordEnds: WordEnds,
): number | null {
  if (shortForms.includes(form)) {
    if (run.length < 2 || run.length > 4 || isOnlyPlaces(run.replace(district, ''))) return null;
    const isName = bracketedForms.has(form)
      ? /^[【[「『]$/.test(before) && afterBracketed.test(after) && !isPhrase(run, wordEnds)
      : // Of an everyday word too 金服 makes the name of a firm.
        openings.test(before) && afterShort.test(after) && !isPhraseAtSight(run) && !beforeGold.test(run);
    return isName ? run.length : null;
  }
  if (afterKind.test(after)) return null;
  const placed = placedName(run);
  if (placed) return isProperName(placed, after, wordEnds) ? run.length - placed.start : null;
  const isFirm = firmOpenings.test(furtherBefore()) && firmClosings.test(after.charAt(0));
  return isFirm &&
    run.length >= 2 &&
    run.length <= 8 &&
    !isOnlyPlaces(run.replace(district, '')) &&
    !isPhrase(run, wordEnds)
    ? run.length
    : null;
}

/** A listed legal name in Taiwan's wording: 福州奇富網路小額貸款有限公司. */
function reworded(name: string, lexicon: Lexicon): ListedAlias | null {
  const listed = name.replace('网路', '网络');
  return listed === name
    ? null
    : (lexicon.aliases.find(({ lenderId, folded }) => lenderId !== '' && folded === listed) ?? null);
}

/** What is asked beside the form itself. */
interface FormContext extends Pick<JudgingContext, 'lexicon' | 'isDismissed' | 'wordEnds'> {
  table: FoldTable;
  isTaken(span: Span): boolean;
}

/** The name that ends in the form, or the question that found none. */
function judgeForm(
  text: string,
  candidate: Candidate,
  { lexicon, table, isTaken, isDismissed, wordEnds }: FormContext,
): Mention | Pick<NameStep, 'rule' | 'detail'> {
  const form = lexicon.aliases[candidate.alias]?.text ?? '';
  const { run, starts, before } = runBefore(text, candidate.start, table);
  const after = readableAfter(text, candidate.end, 8, table);
  const around = () =>
    readableBefore(text, candidate.start, gameReach, table) + readableAfter(text, candidate.end, gameReach, table);
  if (form === '金服' && gameWord.test(around())) return { rule: 'game_server', detail: run + form };
  const furtherBefore = () => readableBefore(text, starts[0] ?? candidate.start, 2, table);
  const length = nameLength(form, run, before, after, furtherBefore, wordEnds);
  const start = length === null ? undefined : starts.at(-length);
  if (start === undefined || length === null) return { rule: 'unlisted_form', detail: run + form };
  const span = { start, end: candidate.end };
  const read = run.slice(-length) + form;
  if (isTaken(span)) return { rule: 'overlap', detail: read };
  if (knownGroup.test(read)) return { rule: 'known_group', detail: read };
  const folds = foldsIn(text.slice(start, candidate.end), read, table);
  const listed = reworded(read, lexicon);
  if (listed) {
    const { lenderId, text: aliasText } = listed;
    return isDismissed(listed)
      ? { rule: 'dismissed', detail: read }
      : { ...span, lenderId, aliasText, why: { alias: aliasText, rule: 'strong', folds, evidence: null } };
  }
  // As written, without what stands between its characters: converting a stranger's name would invent one.
  const written = starts.slice(-length).map((at) => text.charAt(at));
  const aliasText = written.join('') + readableAfter(text, candidate.start, form.length, asWritten, candidate.end);
  return {
    ...span,
    lenderId: null,
    aliasText,
    why: { alias: `…${form}`, rule: 'unlisted_form', folds, evidence: null },
  };
}

/** `candidates`: places of the forms above. `taken`: names and look-alikes of listed lenders, sorted by start. */
export function findUnlisted(
  text: string,
  candidates: readonly Candidate[],
  taken: readonly Span[],
  { lexicon, isDismissed, wordEnds, observe }: JudgingContext,
): Mention[] {
  const found: Mention[] = [];
  const isTaken = (span: Span) =>
    isNear(taken, span, 0, (one) => overlaps(one, span)) !== null || found.some((one) => overlaps(one, span));
  const context: FormContext = { lexicon, isDismissed, wordEnds, table: tableOf(lexicon), isTaken };
  for (const candidate of candidates) {
    const outcome = judgeForm(text, candidate, context);
    if ('rule' in outcome) observe?.({ candidate, ...outcome, isFor: false, verdict: 'rejected' });
    else {
      found.push(outcome);
      observe?.({ candidate, rule: 'unlisted_form', isFor: true, verdict: 'accepted', detail: outcome.aliasText });
    }
  }
  return found;
}
