/** Puts new rows where they belong in the lists: sorted by the list’s key, or first where the newest stands first. */
import { asFileText, byCode, type DataFileName, type DataTexts, dataFiles } from '@/scripts/data/checks/data-files';
import type { NewRows } from './new-lender';

function withRow(text: string, name: DataFileName, row: object): string {
  const rows = JSON.parse(text) as Record<string, unknown>[];
  const { key } = dataFiles[name];
  const added = row as Record<string, unknown>;
  if (key === null) rows.unshift(added);
  else {
    const at = rows.findIndex((each) => byCode(String(each[key]), String(added[key])) > 0);
    rows.splice(at < 0 ? rows.length : at, 0, added);
  }
  return asFileText(rows);
}

export function withNewRows(texts: DataTexts, rows: NewRows): DataTexts {
  const added = Object.entries(rows).filter((entry): entry is [DataFileName, object] => entry[1] !== null);
  return {
    ...texts,
    ...Object.fromEntries(added.map(([name, row]) => [name, withRow(texts[name], name, row)])),
  };
}

/** First line of the row, counted from 1. */
export function lineOfRow(text: string, key: string, id: string): number {
  return text.slice(0, text.indexOf(`    "${key}": "${id}"`)).split('\n').length - 1;
}
