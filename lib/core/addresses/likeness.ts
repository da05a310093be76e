/** How a host is like an address on record without being it. */
import { type HostName, readHost } from './host-name';
import { letterShapes } from './letter-shapes';
import { lettersApart } from './letters-apart';

/**
 * `inside`: the whole address stands in front of another (`airstar.com.loan.example`). `resembles`: drawn alike, or a letter
 * and the ending differ. `letters`: one or two differ. `ending`: all but the ending is the same.
 */
export type Likeness =
  | { kind: 'inside' }
  | { kind: 'resembles' }
  | { kind: 'letters'; count: number }
  | { kind: 'ending' };

/** In shorter words a letter more or less makes another word. */
const minLength = 4;
const lengthForTwo = 10;

const allowedLetters = (name: string) => (name.length < minLength ? 0 : name.length < lengthForTwo ? 1 : 2);

const escaped = (text: string) => text.replaceAll('.', '[.-]');

function isInside(host: HostName, domain: string): boolean {
  return new RegExp(`(^|[.-])${escaped(domain)}[.-]`).test(host.readable);
}

/** null: not like it. The host is not the address itself and stands not under it. */
export function likenessTo(host: HostName, domain: string): Likeness | null {
  const recorded = readHost(domain);
  if (host.name === recorded.name) return { kind: 'ending' };
  if (letterShapes(host.name) === letterShapes(recorded.name)) return { kind: 'resembles' };
  if (isInside(host, domain)) return { kind: 'inside' };
  const count = lettersApart(host.name, recorded.name);
  if (count > allowedLetters(recorded.name)) return null;
  return host.ending === recorded.ending ? { kind: 'letters', count } : { kind: 'resembles' };
}

/** Seen at once as another's address, whatever the page says. In a short name a letter may differ by chance. */
export function isCloseLikeness(host: HostName, domain: string, likeness: Likeness): boolean {
  const { name } = readHost(domain);
  if (likeness.kind === 'inside') return true;
  if (likeness.kind === 'resembles') return letterShapes(host.name) === letterShapes(name) && name.length >= minLength;
  return false;
}
