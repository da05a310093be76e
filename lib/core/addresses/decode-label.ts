/** One label of a host name as a reader sees it: Punycode (RFC 3492) is decoded. It knows no dots and no lenders. */

const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const initialBias = 72;
const initialCode = 128;
const maxCode = 0x10ffff;
const prefix = 'xn--';

/** `a`–`z` are 0–25, `0`–`9` are 26–35; -1 for anything else. */
function digitOf(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61;
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 26;
  return -1;
}

function adaptedBias(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? damp : 2));
  rest += Math.floor(rest / length);
  let bias = 0;
  for (; rest > ((base - tMin) * tMax) / 2; bias += base) rest = Math.floor(rest / (base - tMin));
  return bias + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}

function decode(encoded: string): string | null {
  const hyphen = encoded.lastIndexOf('-');
  const codes = Array.from(hyphen > 0 ? encoded.slice(0, hyphen) : '', (letter) => letter.charCodeAt(0));
  let code = initialCode;
  let bias = initialBias;
  let place = 0;
  for (let at = hyphen > 0 ? hyphen + 1 : 0; at < encoded.length; ) {
    const before = place;
    for (let weight = 1, step = base; ; step += base) {
      const digit = at < encoded.length ? digitOf(encoded.charCodeAt(at++)) : -1;
      if (digit < 0) return null;
      place += digit * weight;
      const threshold = Math.min(Math.max(step - bias, tMin), tMax);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const length = codes.length + 1;
    bias = adaptedBias(place - before, length, before === 0);
    code += Math.floor(place / length);
    place %= length;
    if (code > maxCode) return null;
    codes.splice(place++, 0, code);
  }
  return String.fromCodePoint(...codes);
}

/** The label itself where it is not Punycode, or no valid one. */
export function decodeLabel(label: string): string {
  return label.startsWith(prefix) ? (decode(label.slice(prefix.length)) ?? label) : label;
}
