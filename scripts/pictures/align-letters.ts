/** Which letters of one text stand where those of another do. */

/** How many letters have to be changed, added or taken away, for each pair of beginnings. */
function costs(one: readonly string[], other: readonly string[]): number[][] {
  const rows = [other.map((_, j) => j).concat(other.length)];
  for (const [i, letter] of one.entries()) {
    const above = rows[i] ?? [];
    const row = [i + 1];
    for (const [j, otherLetter] of other.entries())
      row.push(Math.min((above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, (above[j] ?? 0) + Number(letter !== otherLetter)));
    rows.push(row);
  }
  return rows;
}

/** For each letter of `written`, the one it was read as; empty: nothing stands there. */
export function alignLetters(written: string, read: string): string[] {
  const [one, other] = [[...written], [...read]];
  const cost = costs(one, other);
  const at = (i: number, j: number) => cost[i]?.[j] ?? Number.POSITIVE_INFINITY;
  const answers: string[] = [];
  let [i, j] = [one.length, other.length];
  while (i > 0) {
    const letter = other[j - 1];
    if (letter !== undefined && at(i, j) === at(i - 1, j - 1) + Number(one[i - 1] !== letter)) {
      answers.unshift(letter.trim());
      i--;
      j--;
    } else if (at(i, j) === at(i - 1, j) + 1) {
      answers.unshift('');
      i--;
    } else j--;
  }
  return answers;
}
