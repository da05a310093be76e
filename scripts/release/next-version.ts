/** Which version a release gets: one that is named, or one step on from the last. */

const steps = ['major', 'minor', 'patch'] as const;

function step(version: string, by: (typeof steps)[number]): string {
  const numbers = version.split('.').map(Number);
  const at = steps.indexOf(by);
  return steps
    .map((_, place) => (place < at ? numbers[place] : place === at ? (numbers[place] ?? 0) + 1 : 0))
    .join('.');
}

function isAfter(version: string, other: string): boolean {
  const [left, right] = [version, other].map((each) => each.split('.').map(Number));
  const at = steps.findIndex((_, place) => left?.[place] !== right?.[place]);
  return at >= 0 && (left?.[at] ?? 0) > (right?.[at] ?? 0);
}

/** `asked`: a version, or “major”, “minor”, “patch”; without it the present one where it was never released, else a patch. */
export function nextVersion(present: string, tags: readonly string[], asked?: string): string {
  const isReleased = tags.includes(`v${present}`);
  if (asked === undefined) return isReleased ? step(present, 'patch') : present;
  if (steps.some((name) => name === asked)) return step(present, asked as (typeof steps)[number]);
  if (!/^\d+\.\d+\.\d+$/.test(asked)) throw new Error(`“${asked}” is no version: write 1.2.3, major, minor or patch.`);
  if (tags.includes(`v${asked}`)) throw new Error(`Version ${asked} was released already.`);
  if (asked !== present && !isAfter(asked, present)) throw new Error(`${asked} comes before ${present}.`);
  return asked;
}
