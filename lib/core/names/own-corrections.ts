/** What the reader says of spellings of a lender: “this is it too”, “this is not it”, and the way back. Each step returns both lists. */
import type { CorrectionCase } from '@/lib/core/corrections/correction-case';
import { readableAfter } from '@/lib/core/text/disguise';
import { asWritten } from '@/lib/core/text/fold-table';
import { canBeFound, type OwnAlias } from './own-alias';

export interface OwnNames {
  ownAliases: OwnAlias[];
  /** Names that the reader said do not mean this lender. */
  dismissed: OwnAlias[];
}

/** What a dismissal changed, so that it can be taken back. */
export interface Dismissal {
  added: OwnAlias;
  /** Spellings the reader had added themselves, which the dismissal took away. */
  removed: OwnAlias[];
}

export type SpellingProblem = 'too_short' | 'too_long' | 'unreadable' | 'known';

const maxLength = 60;

/** What is read past in a page anyway; with it a name on a page can be longer than may be kept. */
const withoutPronunciation = (text: string) => readableAfter(text, 0, text.length, asWritten).trim();

/** `typed` → the spelling to keep, or why it cannot be kept. */
export function readSpelling(
  names: OwnNames,
  lenderId: string,
  typed: string,
): { spelling: string } | { problem: SpellingProblem } {
  const spelling = withoutPronunciation(typed.normalize('NFC').replace(/\s+/g, ' '));
  if (spelling.length < 2) return { problem: 'too_short' };
  if (spelling.length > maxLength) return { problem: 'too_long' };
  if (!canBeFound(spelling)) return { problem: 'unreadable' };
  const isKnown = names.ownAliases.some((own) => own.lenderId === lenderId && own.text === spelling);
  return isKnown ? { problem: 'known' } : { spelling };
}

/** A spelling added is no longer one that was dismissed. */
export function withSpelling(names: OwnNames, lenderId: string, text: string, kept?: CorrectionCase): OwnNames {
  return {
    ownAliases: [...names.ownAliases, entry(lenderId, text, kept)],
    dismissed: without(names.dismissed, lenderId, text),
  };
}

/** A spelling dismissed is no longer one that was added. */
export function withDismissal(
  names: OwnNames,
  lenderId: string,
  surface: string,
  kept?: CorrectionCase | null,
): OwnNames {
  const text = withoutPronunciation(surface).slice(0, maxLength);
  return {
    ownAliases: without(names.ownAliases, lenderId, text),
    dismissed: [...without(names.dismissed, lenderId, text), entry(lenderId, text, kept)],
  };
}

export function withoutSpelling(names: OwnNames, lenderId: string, text: string): OwnNames {
  return { ownAliases: without(names.ownAliases, lenderId, text), dismissed: without(names.dismissed, lenderId, text) };
}

/** Dismisses a name as it stands on a page; `alias` is the spelling it was recognised by. */
export function dismissName(
  names: OwnNames,
  dismissed: { lenderId: string; surface: string; alias: string; case?: CorrectionCase | null },
): { names: OwnNames; dismissal: Dismissal } {
  const { lenderId, surface, alias, case: kept } = dismissed;
  const after = withDismissal(names, lenderId, surface, kept);
  const added = after.dismissed.at(-1) ?? { lenderId, text: surface };
  const ownAliases = without(after.ownAliases, lenderId, alias);
  const removed = names.ownAliases.filter((own) => !ownAliases.includes(own));
  return { names: { ...after, ownAliases }, dismissal: { added, removed } };
}

export function undoDismissal(names: OwnNames, { added, removed }: Dismissal): OwnNames {
  const missing = removed.filter(
    ({ lenderId, text }) => !names.ownAliases.some((own) => own.lenderId === lenderId && own.text === text),
  );
  return {
    ownAliases: [...names.ownAliases, ...missing],
    dismissed: without(names.dismissed, added.lenderId, added.text),
  };
}

function entry(lenderId: string, text: string, kept: CorrectionCase | null | undefined): OwnAlias {
  return kept ? { lenderId, text, case: kept } : { lenderId, text };
}

function without(list: readonly OwnAlias[], lenderId: string, text: string): OwnAlias[] {
  return list.filter((own) => own.lenderId !== lenderId || own.text !== text);
}
