/** Sums the coverage of single files up to a figure per folder. */

/** Counts of one kind of thing that tests can reach. */
export interface Count {
  total: number;
  covered: number;
}

export interface FileCoverage {
  /** From the project's root, with forward slashes. */
  path: string;
  lines: Count;
  branches: Count;
}

export interface FolderCoverage {
  folder: string;
  files: number;
  lines: Count;
  branches: Count;
}

const sum = (counts: Count[]): Count => ({
  total: counts.reduce((all, { total }) => all + total, 0),
  covered: counts.reduce((all, { covered }) => all + covered, 0),
});

/** One row for each folder that directly holds files, sorted by its path. */
export function coverageByFolder(files: readonly FileCoverage[]): FolderCoverage[] {
  const folders = new Map<string, FileCoverage[]>();
  for (const file of files) {
    const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, held]) => ({
      folder,
      files: held.length,
      lines: sum(held.map(({ lines }) => lines)),
      branches: sum(held.map(({ branches }) => branches)),
    }));
}

/** `{total: 8, covered: 7}` → `"87.5 %"`; `"–"` where there is nothing to cover. Rounds down, so that 100 % means all. */
export function formatShare({ total, covered }: Count): string {
  return total === 0 ? '–' : `${(Math.floor((covered / total) * 1000) / 10).toFixed(1)} %`;
}

/** A table for the terminal, with the sum of all folders in its last row. */
export function coverageTable(folders: readonly FolderCoverage[]): string {
  const everything = {
    folder: 'all',
    files: folders.reduce((all, { files }) => all + files, 0),
    lines: sum(folders.map(({ lines }) => lines)),
    branches: sum(folders.map(({ branches }) => branches)),
  };
  const rows = [...folders, everything].map(({ folder, files, lines, branches }) => [
    folder,
    String(files),
    formatShare(lines),
    formatShare(branches),
  ]);
  const cells = [['folder', 'files', 'lines', 'branches'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))),
    )
    .map((row) => row.join('  '))
    .join('\n');
}
