/**
 * Traditional Chinese (Taiwan words) for every sentence, made at build time by OpenCC. What must not be reworded is set
 * apart first: names of companies, titles and numbers of documents, words quoted from pages, and terms of the trade.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { companyNameWord, documentCharacters, documentNumber, ownQuotes, ownWords } from './traditional-words';

/** Script and Taiwan's words. */
const reworded = Converter({ from: 'cn', to: 'twp' });
/** Script only. */
const rewritten = Converter({ from: 'cn', to: 'tw' });

function byCharacter(text: string): string {
  return [...text].map((character) => documentCharacters[character] ?? rewritten(character)).join('');
}

/** Every `{hans, hant}` in the lenders, however deep. */
function namePairs(value: unknown, pairs: Map<string, string>): Map<string, string> {
  if (typeof value !== 'object' || value === null) return pairs;
  const { hans, hant } = value as { hans?: unknown; hant?: unknown };
  if (typeof hans === 'string' && typeof hant === 'string') pairs.set(hans, hant);
  for (const inner of Object.values(value)) namePairs(inner, pairs);
  return pairs;
}

function lenderNames(): Map<string, string> {
  const path = join(import.meta.dirname, '../../assets/data/lenders.json');
  return existsSync(path) ? namePairs(JSON.parse(readFileSync(path, 'utf8')), new Map()) : new Map();
}

/** Read at the first need, so that a list that is no JSON is told by whoever asked for it. */
let readNames: Map<string, string> | null = null;
function knownNames(): Map<string, string> {
  readNames ??= lenderNames();
  return readNames;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestFirst = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|');

/** One alternative a kind; the first that matches at a place wins, so the order is the order of care. */
let madeSetApart: RegExp | null = null;
function setApart(): RegExp {
  const names = knownNames();
  madeSetApart ??= new RegExp(
    [
      `(?<quote>“[^“”]*”|‘[^‘’]*’|「[^「」]*」)`,
      `(?<title>《[^《》]*》)`,
      `(?<number>${documentNumber.source})`,
      names.size > 0 ? `(?<name>${longestFirst(names.keys())})` : '(?<name>$^)',
      `(?<companyWord>${companyNameWord.source})`,
      `(?<own>${longestFirst(Object.keys(ownWords))})`,
    ].join('|'),
    'gu',
  );
  return madeSetApart;
}

/** Words of a page stay as the page has them, in the quotation marks of the reader's script; names of known lenders and our own words are written in it. */
function quoted(quote: string): string {
  const inside = quote.slice(1, -1);
  const [open, close] = quote.startsWith('‘') ? ['『', '』'] : ['「', '」'];
  return `${open}${knownNames().get(inside) ?? ownWords[inside] ?? (ownQuotes.includes(inside) ? rewritten(inside) : inside)}${close}`;
}

function keep(match: string, groups: Record<string, string | undefined>): string {
  if (groups.quote) return quoted(match);
  if (groups.number) return byCharacter(match);
  if (groups.name) return knownNames().get(match) ?? rewritten(match);
  if (groups.own) return ownWords[match] ?? reworded(match);
  return rewritten(match);
}

/** Traditional, with the words used in Taiwan, of a sentence in Simplified Chinese. */
export function toTraditional(zh: string): string {
  let out = '';
  let from = 0;
  for (const match of zh.matchAll(setApart())) {
    out += reworded(zh.slice(from, match.index)) + keep(match[0], match.groups ?? {});
    from = match.index + match[0].length;
  }
  return out + reworded(zh.slice(from));
}

/** A copy in which every object with both `zh` and `en` has `tw` as well. */
export function withTraditional<T>(value: T): T {
  if (Array.isArray(value)) return value.map((item) => withTraditional(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTraditional(item)]));
  if (typeof copy.zh === 'string' && typeof copy.en === 'string') copy.tw = toTraditional(copy.zh);
  return copy as T;
}
