/** An explanation of names as lines of text. */
import type { NameRule } from '@/lib/core/names/candidate';
import type { ExplainedCandidate, ExplainedNameStep, NameExplanation } from '@/lib/core/names/explain-names';
import type { Mention } from '@/lib/core/names/mention';

/** What each question comes to when its answer speaks for a name, and when it speaks against one. */
const answers: Record<NameRule, readonly [isFor: string, isAgainst: string]> = {
  dismissed: ['not dismissed by the reader', 'dismissed by the reader'],
  inside_dismissed: ['inside no dismissed name', 'inside a longer name that the reader dismissed'],
  edges: ['the characters beside it leave it whole', 'the characters beside it make it, or may make it, other words'],
  strength: ['counts wherever it stands', 'everyday words too: needs evidence'],
  inside_sure_name: ['inside no longer name', 'inside a longer name that is sure'],
  one_word: ['written as one word', 'spaced as several words, or part of an address or a variable'],
  loan_word: ['a word about borrowing stands near', 'no word about borrowing stands near'],
  place_of_name: ['stands where a name may stand', 'stands where everyday words stand'],
  page_evidence: ['the same lender is named unmistakably', 'the same lender is not named unmistakably'],
  other_lender: ['another lender is named unmistakably near it', 'no other lender is named unmistakably near it'],
  whole_word: ['the dictionary ends a word on both sides', 'the dictionary sees it cut another word'],
  joined: ['joined to another name', 'joined to no other name'],
  overlap: ['no other name overlaps it', 'gives way to another name that overlaps it'],
  unlisted_form: ['what stands before the ending is a name', 'what stands before the ending is no name'],
  game_server: ['no words of games near it', 'the name of a game server'],
  known_group: ['no group of listed lenders', 'a group of listed lenders'],
};

function stepLine({ rule, isFor, verdict, detail }: ExplainedNameStep): string {
  const evidence = detail === null ? '' : ` (${detail})`;
  return `    ${rule}: ${answers[rule][isFor ? 0 : 1]}${evidence}${verdict === null ? '' : ` → ${verdict}`}`;
}

function candidateLines({ start, end, surface, alias, lenderId, strength, steps }: ExplainedCandidate): string[] {
  const listed = lenderId === null ? 'ending of unlisted names' : `${alias}, ${lenderId}, ${strength}`;
  return [`  ${start}–${end} ${surface}  (${listed})`, ...steps.map(stepLine)];
}

function mentionLine({ start, end, lenderId, aliasText, why }: Mention): string {
  const evidence = why.evidence === null ? '' : `, ${why.evidence}`;
  return `  ${start}–${end} ${aliasText} → ${lenderId ?? 'in no list'} (${why.rule}${evidence})`;
}

export function nameLines({ passesFilter, candidates, mentions }: NameExplanation): string[] {
  if (!passesFilter) return ['No name was looked for: the first filter saw nothing like one.'];
  return [
    candidates.length > 0 ? 'Names that may stand here, with what was asked of them:' : 'No listed name stands here.',
    ...candidates.flatMap(candidateLines),
    mentions.length > 0 ? 'Names:' : 'No name.',
    ...mentions.map(mentionLine),
  ];
}
