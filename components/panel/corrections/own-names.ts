/** Adds and dismisses spellings of a lender in the settings; each step returns the part that changes. */

import { canBeFound } from '@/lib/core/names/own-alias';
import { readableAfter } from '@/lib/core/text/disguise';
import { asWritten } from '@/lib/core/text/fold-table';
import type { Settings } from '@/lib/storage/settings';

export type OwnNames = Pick<Settings, 'ownAliases' | 'dismissed'>;

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
export function withSpelling(names: OwnNames, lenderId: string, text: string): OwnNames {
  return { ownAliases: [...names.ownAliases, { lenderId, text }], dismissed: without(names.dismissed, lenderId, text) };
}

/** A spelling dismissed is no longer one that was added. */
export function withDismissal(names: OwnNames, lenderId: string, surface: string): OwnNames {
  const text = withoutPronunciation(surface).slice(0, maxLength);
  return {
    ownAliases: without(names.ownAliases, lenderId, text),
    dismissed: [...without(names.dismissed, lenderId, text), { lenderId, text }],
  };
}

export function withoutSpelling(names: OwnNames, lenderId: string, text: string): OwnNames {
  return { ownAliases: without(names.ownAliases, lenderId, text), dismissed: without(names.dismissed, lenderId, text) };
}

function without(list: OwnNames['ownAliases'], lenderId: string, text: string): OwnNames['ownAliases'] {
  return list.filter((own) => own.lenderId !== lenderId || own.text !== text);
}
