/** Each list by itself: it can be read, every row passes its validator, and it is written and sorted as the others are. */
import * as v from 'valibot';
import { asFileText, byCode, type DataTexts, dataFileNames, dataFiles } from './data-files';
import { issueLine } from './issue-line';
import type { DataRows, Rows } from './walk-data';

/** Parsed, or what keeps the files from being read at all. */
export function parseTexts(texts: DataTexts): { rows: DataRows; problems: string[] } {
  const problems: string[] = [];
  const rows = Object.fromEntries(
    dataFileNames.map((name) => {
      try {
        return [name, JSON.parse(texts[name]) as Rows];
      } catch (error) {
        problems.push(`${name}.json: is not JSON: ${(error as Error).message}`);
        return [name, []];
      }
    }),
  ) as unknown as DataRows;
  return { rows, problems };
}

export function shapeProblems(rows: DataRows): string[] {
  return dataFileNames.flatMap((name) => {
    if (Array.isArray(rows[name]) && rows[name].length === 0) return [`${name}.json: has no rows`];
    const { issues = [] } = v.safeParse(v.array(dataFiles[name].row as v.GenericSchema), rows[name]);
    return issues.map((issue) => issueLine(name, issue));
  });
}

export function writingProblems(texts: DataTexts, rows: DataRows): string[] {
  return dataFileNames
    .filter((name) => texts[name] !== asFileText(rows[name]))
    .map((name) => `${name}.json: is not written as JSON.stringify(rows, null, 2) and a newline`);
}

function sortedByKey(name: string, keys: readonly string[]): string[] {
  return keys.flatMap((key, index) => {
    const before = keys[index - 1];
    if (before === undefined || byCode(before, key) < 0) return [];
    return [
      before === key ? `${name}.json: "${key}": stands twice` : `${name}.json: "${key}": belongs before "${before}"`,
    ];
  });
}

export function orderProblems(rows: DataRows): string[] {
  return dataFileNames.flatMap((name) => {
    const { key } = dataFiles[name];
    if (key !== null)
      return sortedByKey(
        name,
        rows[name].map((row) => String(row[key])),
      );
    if (name === 'changes') return rows.changes.flatMap(newestFirst);
    const ids = rows[name].map(({ id }) => String(id));
    return ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${name}.json: "${id}": stands twice`);
  });
}

function newestFirst({ date }: Rows[number], index: number, all: Rows): string[] {
  const before = String(all[index - 1]?.date ?? '9999');
  return String(date) > before ? [`changes.json: "${date}": belongs before "${before}"; the newest stands first`] : [];
}
