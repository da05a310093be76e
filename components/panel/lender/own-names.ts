/** The reader's own spellings of a lender, and spellings they said are not it: steps over the settings, each giving the part that changes. */
import type { Settings } from '@/lib/storage/settings';

export type OwnNames = Pick<Settings, 'ownAliases' | 'dismissed'>;

export type SpellingProblem = 'too_short' | 'too_long' | 'known';

/** `typed` → the spelling to keep, or why it cannot be kept. */
export function readSpelling(names: OwnNames, lenderId: string, typed: string): { spelling: string } | { problem: SpellingProblem } {
  const spelling = typed.normalize('NFC').trim().replace(/\s+/g, ' ');
  if (spelling.length < 2) return { problem: 'too_short' };
  if (spelling.length > 60) return { problem: 'too_long' };
  const isKnown = names.ownAliases.some((own) => own.lenderId === lenderId && own.text === spelling);
  return isKnown ? { problem: 'known' } : { spelling };
}

/** A spelling added is no longer one that was dismissed. */
export function withSpelling(names: OwnNames, lenderId: string, text: string): OwnNames {
  return { ownAliases: [...names.ownAliases, { lenderId, text }], dismissed: without(names.dismissed, lenderId, text) };
}

/** A spelling dismissed is no longer one that was added. */
export function withDismissal(names: OwnNames, lenderId: string, text: string): OwnNames {
  return { ownAliases: without(names.ownAliases, lenderId, text), dismissed: [...without(names.dismissed, lenderId, text), { lenderId, text }] };
}

export function withoutSpelling(names: OwnNames, lenderId: string, text: string): OwnNames {
  return { ownAliases: without(names.ownAliases, lenderId, text), dismissed: without(names.dismissed, lenderId, text) };
}

function without(list: OwnNames['ownAliases'], lenderId: string, text: string): OwnNames['ownAliases'] {
  return list.filter((own) => own.lenderId !== lenderId || own.text !== text);
}
