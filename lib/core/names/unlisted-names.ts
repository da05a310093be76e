/**
 * Names that have the form of a lender's and are in no list: 重庆××小额贷款有限公司, 【××普惠】. Says only that the name has
 * the form. Rather silent than wrong: what may be a phrase (某小额贷款公司) or runs into other words is left alone.
 */
import { beforeAnnotation, beforeIgnorable, readableAfter, readableBefore } from '@/lib/core/text/disguise';
import { asWritten, type FoldTable } from '@/lib/core/text/fold-table';
import { isNear, overlaps, type Span } from '@/lib/core/text/spans';
import { foldsIn } from './applied-folds';
import type { WordEnds } from './candidate';
import type { Lexicon, ListedAlias } from './lexicon';
import type { Hit } from './match-alias';
import type { Mention } from './mention';
import {
  afterKind,
  afterName,
  beforeGold,
  businessLine,
  district,
  gameReach,
  gameWord,
  knownGroup,
  nameCharacter,
  phraseCharacter,
  phraseWord,
  placeName,
} from './unlisted-words';

const legalForms = ['消费金融', '小额贷款'].flatMap((business) =>
  ['有限公司', '股份有限公司', '有限责任公司', '股份公司'].map((form) => business + form),
);
const shortForms = ['金服', '普惠', '小贷', '消金'];
/** Of these only what stands in brackets is a name: 【××普惠】. */
export const bracketedForms: ReadonlySet<string> = new Set(['普惠', '小贷', '消金']);
/** By form a character that makes it part of other words: 公积金服务. */
export const formsNotBefore: ReadonlyMap<string, string> = new Map([['金服', '务']]);

/** Endings that make a name look like a lender's; listed in the lexicon under no lender. */
export const unlistedForms: readonly string[] = [...legalForms, ...shortForms];

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

const openings = /^[【[「『《〈“"‘'#@、，,。：:；;（(｜|\s]?$/;
/** Before and behind a name that no place begins: quoted, in brackets, behind a colon or a line of its own. */
const firmOpenings = /(?:^|[【[「『《〈“"‘'：:（(\n])\s?$/;
const firmClosings = /^[\s\p{P}\p{S}]?$/u;
const afterShort =
  /^(?:$|[】\]」』》〉”"’'#、，,。：:；;）)｜|\s!！?？]|公司|客服|催收|逾期|平台|app|跑路|暴雷|爆雷|清盘|立案|骗局)/;
const afterBracketed = /^[】\]」』]/;

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

/** `hits`: places of the forms above. `taken`: names and look-alikes of listed lenders, sorted by start. */
export function findUnlisted(
  text: string,
  hits: readonly Hit[],
  taken: readonly Span[],
  lexicon: Lexicon,
  { isDismissed, wordEnds }: { isDismissed(alias: ListedAlias): boolean; wordEnds: WordEnds },
): Mention[] {
  const table = tableOf(lexicon);
  const found: Mention[] = [];
  for (const hit of hits) {
    const form = lexicon.aliases[hit.alias]?.text ?? '';
    const { run, starts, before } = runBefore(text, hit.start, table);
    const after = readableAfter(text, hit.end, 8, table);
    if (
      form === '金服' &&
      gameWord.test(readableBefore(text, hit.start, gameReach, table) + readableAfter(text, hit.end, gameReach, table))
    )
      continue;
    const length = nameLength(
      form,
      run,
      before,
      after,
      () => readableBefore(text, starts[0] ?? hit.start, 2, table),
      wordEnds,
    );
    const start = length === null ? undefined : starts.at(-length);
    if (start === undefined || length === null) continue;
    const span = { start, end: hit.end };
    if (isNear(taken, span, 0, (one) => overlaps(one, span)) || found.some((one) => overlaps(one, span))) continue;
    const read = run.slice(-length) + form;
    if (knownGroup.test(read)) continue;
    const folds = foldsIn(text.slice(start, hit.end), read, table);
    const listed = reworded(read, lexicon);
    if (listed) {
      const { lenderId, text: aliasText } = listed;
      if (!isDismissed(listed))
        found.push({ ...span, lenderId, aliasText, why: { alias: aliasText, rule: 'strong', folds, evidence: null } });
      continue;
    }
    // As written, without what stands between its characters: converting a stranger's name would invent one.
    const name =
      starts
        .slice(-length)
        .map((at) => text.charAt(at))
        .join('') + readableAfter(text, hit.start, form.length, asWritten, hit.end);
    found.push({
      ...span,
      lenderId: null,
      aliasText: name,
      why: { alias: `…${form}`, rule: 'unlisted_form', folds, evidence: null },
    });
  }
  return found;
}
