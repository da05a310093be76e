/** One JSON line in, one JSON line out: the names and prices the extension would mark in a text. */
import packedLexicon from 'virtual:lexicon';
import * as v from 'valibot';
import { createFinder, type Finder } from '@/lib/core/names/finder';
import { findPrices } from '@/lib/core/prices/find-prices';

const inputSchema = v.looseObject(
  { id: v.union([v.string(), v.number()]), text: v.string() },
  'is not an object with "id" and "text"',
);

export type ScannedLine = { ok: true; line: string } | { ok: false; problem: string };

function problemOf(error: unknown): string {
  if (!v.isValiError(error)) return `is not JSON (${error instanceof Error ? error.message : String(error)})`;
  const [issue] = error.issues;
  const path = issue && v.getDotPath(issue);
  return path ? `"${path}" is missing or of the wrong kind (${issue.message})` : (issue?.message ?? 'cannot be read');
}

/** `mentions` are names of listed lenders; names that only have the form of a lender's are apart, in `unlisted`. */
function scanText(id: string | number, text: string, finder: Finder): object {
  const named = finder
    .find(text)
    .mentions.map((mention) => ({ ...mention, surface: text.slice(mention.start, mention.end) }));
  return {
    id,
    mentions: named.flatMap(({ start, end, surface, lenderId, why }) =>
      lenderId === null ? [] : [{ start, end, surface, lender: lenderId, why }],
    ),
    prices: findPrices(text),
    unlisted: named.flatMap(({ start, end, surface, lenderId, why }) =>
      lenderId === null ? [{ start, end, surface, why }] : [],
    ),
  };
}

export function createLineScanner(): (line: string) => ScannedLine {
  const finder = createFinder(packedLexicon);
  return (line) => {
    try {
      const { id, text } = v.parse(inputSchema, JSON.parse(line));
      return { ok: true, line: JSON.stringify(scanText(id, text, finder)) };
    } catch (error) {
      return { ok: false, problem: problemOf(error) };
    }
  };
}
