/** Makes a lender of what the reader typed, or says which field cannot be kept and why. */
import { maxOwnSpellings, type OwnLender } from '@/lib/core/lenders/own-lender';
import { canBeFound } from '@/lib/core/names/own-alias';
import { readableAfter } from '@/lib/core/text/disguise';
import { asWritten } from '@/lib/core/text/fold-table';

export interface OwnLenderInput {
  name: string;
  spellings: string;
  price: string;
  note: string;
}

export interface OwnLenderProblem {
  field: 'name' | 'spellings';
  problem: 'too_short' | 'too_long' | 'unreadable' | 'too_many';
  /** The spelling at fault. */
  text: string;
}

const maxLength = 60;

/** Without the pronunciation pages put beside characters, which is read past anyway. */
function tidy(typed: string): string {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ');
  return readableAfter(text, 0, text.length, asWritten).trim();
}

function problemOf(text: string): OwnLenderProblem['problem'] | null {
  if (text.length < 2) return 'too_short';
  if (text.length > maxLength) return 'too_long';
  return canBeFound(text) ? null : 'unreadable';
}

export function inputOf({ name, spellings, price, note }: OwnLender, join: string): OwnLenderInput {
  return { name, spellings: spellings.join(join), price, note };
}

export function readOwnLender(
  input: OwnLenderInput,
  { id, addedOn }: Pick<OwnLender, 'id' | 'addedOn'>,
): { lender: OwnLender } | OwnLenderProblem {
  const name = tidy(input.name);
  const wrongName = problemOf(name);
  if (wrongName) return { field: 'name', problem: wrongName, text: name };
  const typed = input.spellings.split(/[、，,;；\n]+/).map(tidy);
  const spellings = [...new Set(typed)].filter((text) => text !== '' && text !== name);
  for (const text of spellings) {
    const problem = problemOf(text);
    if (problem) return { field: 'spellings', problem, text };
  }
  if (spellings.length > maxOwnSpellings) return { field: 'spellings', problem: 'too_many', text: '' };
  return { lender: { id, addedOn, name, spellings, price: input.price.trim(), note: input.note.trim() } };
}
