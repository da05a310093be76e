/** Goes through all values of the lists, each with the place it stands at, as a message names it. */
import type { DataFileName } from './data-files';

export type Rows = Record<string, unknown>[];
export type DataRows = Readonly<Record<DataFileName, Rows>>;

export interface Leaf {
  /** `lenders.json: "xiaomi-finance".status.text.zh` */
  place: string;
  key: string;
  value: unknown;
}

interface Branch {
  place: string;
  value: Record<string, unknown>;
}

function walk(value: unknown, place: string, key: string, visit: (value: unknown, place: string, key: string) => void) {
  visit(value, place, key);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, `${place}[${index}]`, key, visit);
  } else if (value !== null && typeof value === 'object') {
    for (const [name, item] of Object.entries(value)) walk(item, `${place}.${name}`, name, visit);
  }
}

function walkAll(rows: DataRows, visit: (value: unknown, place: string, key: string) => void): void {
  for (const [file, list] of Object.entries(rows)) {
    list.forEach((row, index) => {
      walk(row, `${file}.json: "${row.id ?? row.lenderId ?? row.from ?? row.date ?? index}"`, '', visit);
    });
  }
}

/** Every value that is not a list or an object. */
export function leavesOf(rows: DataRows): Leaf[] {
  const leaves: Leaf[] = [];
  walkAll(rows, (value, place, key) => {
    if (value === null || typeof value !== 'object') leaves.push({ place, key, value });
  });
  return leaves;
}

export function stringsOf(rows: DataRows): (Leaf & { value: string })[] {
  return leavesOf(rows).filter((leaf): leaf is Leaf & { value: string } => typeof leaf.value === 'string');
}

export function objectsOf(rows: DataRows): Branch[] {
  const branches: Branch[] = [];
  walkAll(rows, (value, place) => {
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
      branches.push({ place, value: value as Record<string, unknown> });
  });
  return branches;
}
