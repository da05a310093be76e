/** Turns what is unreleased in the changelog into a section of its own. */

const unreleased = '## Unreleased';

/** From the heading to the next one; null where there is none. */
function sectionAt(text: string, heading: string): { start: number; end: number } | null {
  const start = text.indexOf(`${heading}\n`);
  if (start < 0) return null;
  const next = text.indexOf('\n## ', start + heading.length);
  return { start, end: next < 0 ? text.length : next + 1 };
}

export interface ReleasedChangelog {
  text: string;
  /** What the new section says, without its heading. */
  section: string;
}

/** Throws with a sentence where nothing is unreleased. */
export function releaseChangelog(text: string, version: string, day: string): ReleasedChangelog {
  const found = sectionAt(text, unreleased);
  const section = found ? text.slice(found.start + unreleased.length, found.end).trim() : '';
  if (!found || !/^- /m.test(section)) throw new Error('CHANGELOG.md says nothing under “Unreleased”.');
  if (text.includes(`\n## ${version} `)) throw new Error(`CHANGELOG.md has a section ${version} already.`);
  const rest = text.slice(found.end);
  const released = `${unreleased}\n\n## ${version} – ${day}\n\n${section}\n`;
  return { text: `${text.slice(0, found.start)}${released}${rest ? `\n${rest}` : ''}`, section };
}
