/** Says in one line what is wrong with a row: the file, the row’s id, the field, and what may stand there. */
import type * as v from 'valibot';

type Issue = v.BaseIssue<unknown>;

/** `0` and an entry of a list → `"xiaomi-finance"`. */
function nameOfRow(row: unknown, index: number): string {
  const { id, lenderId, from, date } = (row ?? {}) as Record<string, unknown>;
  const name = id ?? lenderId ?? from ?? date;
  return typeof name === 'string' ? `"${name}"` : `row ${index + 1}`;
}

const fieldOf = (keys: readonly unknown[]) =>
  keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');

/** Valibot’s own writing of what it expects: `("a" | "b")`. */
const choicesOf = (expected: string) => expected.replace(/[()"]/g, '').split(' | ').join(', ');

function whatIsWrong(issue: Issue): string {
  const shown = JSON.stringify(issue.input) ?? 'nothing';
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'there is no such field; mind its spelling';
  if (issue.received === 'undefined') return 'is missing';
  if (issue.type === 'picklist') return `${shown} is not one of ${choicesOf(issue.expected ?? '')}`;
  if (issue.type === 'min_length') return `needs at least ${issue.expected?.replace('>=', '')}`;
  if (issue.type === 'non_empty') return issue.message.startsWith('Invalid') ? 'is blank' : issue.message;
  if (issue.type === 'url') return `${shown} is not an address`;
  if (issue.type === 'starts_with') return `${shown} does not start with ${issue.expected}`;
  if (issue.message.startsWith('is ')) return `${shown} ${issue.message}`;
  return `${shown} is not ${issue.expected === null ? issue.message : `of the type ${choicesOf(issue.expected)}`}`;
}

/** `file`: without its ending. The issue is of the whole list. */
export function issueLine(file: string, issue: Issue): string {
  const [row, ...fields] = issue.path ?? [];
  if (!row) return `${file}.json: is not a list`;
  const where = nameOfRow(row.value, Number(row.key)) + fieldOf(fields.map(({ key }) => key));
  return `${file}.json: ${where}: ${whatIsWrong(issue)}`;
}
