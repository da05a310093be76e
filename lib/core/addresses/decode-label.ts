/** One label of a host name as a reader sees it: Punycode (RFC 3492) is decoded. It knows no dots and no lenders. */
import { decode } from 'punycode/punycode.es6.js';

const prefix = 'xn--';

/** The label itself where it is not Punycode, or no valid one. */
export function decodeLabel(label: string): string {
  if (!label.startsWith(prefix)) return label;
  try {
    return decode(label.slice(prefix.length)) || label;
  } catch {
    return label;
  }
}
