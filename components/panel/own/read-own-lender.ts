/** Makes a lender of what the reader typed, or says which field cannot be kept and why. */
import { maxOwnSpellings, type OwnLender } from '@/lib/core/lenders/own-lender';
import { readSpelling } from '@/lib/core/names/own-corrections';

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

const none = { ownAliases: [], dismissed: [] };

function read(typed: string): { text: string; problem: OwnLenderProblem['problem'] | null } {
  const answer = readSpelling(none, '', typed);
  if ('spelling' in answer) return { text: answer.spelling, problem: null };
  return { text: typed.trim(), problem: answer.problem === 'known' ? null : answer.problem };
}

export function inputOf({ name, spellings, price, note }: OwnLender, join: string): OwnLenderInput {
  return { name, spellings: spellings.join(join), price, note };
}

export function readOwnLender(
  input: OwnLenderInput,
  { id, addedOn }: Pick<OwnLender, 'id' | 'addedOn'>,
): { lender: OwnLender } | OwnLenderProblem {
  const name = read(input.name);
  if (name.problem) return { field: 'name', problem: name.problem, text: name.text };
  const typed = input.spellings.split(/[、，,;；\n]+/).filter((text) => text.trim() !== '');
  const others = typed.map(read);
  for (const { text, problem } of others) if (problem) return { field: 'spellings', problem, text };
  const spellings = [...new Set(others.map(({ text }) => text))].filter((text) => text !== name.text);
  if (spellings.length > maxOwnSpellings) return { field: 'spellings', problem: 'too_many', text: '' };
  return { lender: { id, addedOn, name: name.text, spellings, price: input.price.trim(), note: input.note.trim() } };
}
