/** Makes a text of few distinct characters and many repetitions short, and long again. Chosen over a real compressor because unpacking it takes ten lines and no asynchronous call. */

/** First code of a symbol: from here to U+07FF a character costs two bytes in UTF-8 where a Chinese one costs three. */
const firstCode = 0xa1;
const lastCode = 0x7ff;

/** `rules`: pairs of codes, each standing for two earlier ones. ASCII characters stand for themselves. */
interface PackedText {
  rules: string;
  coded: string;
}

export function unpackText({ rules, coded }: PackedText, symbols: string): string {
  const meanings = Array.from(symbols);
  const read = (codes: string, at: number) => {
    const code = codes.charCodeAt(at);
    return code < firstCode ? codes.charAt(at) : (meanings[code - firstCode] ?? '');
  };
  for (let at = 0; at < rules.length; at += 2) meanings.push(read(rules, at) + read(rules, at + 1));
  return Array.from({ length: coded.length }, (_, at) => read(coded, at)).join('');
}

/** Every character of `text` must be ASCII or in `symbols`. */
export function packText(text: string, symbols: string): PackedText {
  const codeOf = new Map(Array.from(symbols, (symbol, index) => [symbol, firstCode + index]));
  let coded = Array.from(text, (character) => {
    const code = character < '\x7f' ? character.charCodeAt(0) : codeOf.get(character);
    if (code === undefined) throw new Error(`packText: no symbol for ${character}`);
    return code;
  });
  const rules: number[] = [];
  let next = firstCode + codeOf.size;
  for (let pairs = commonPairs(coded); pairs.length > 0 && next <= lastCode; pairs = commonPairs(coded)) {
    for (const [left, right] of pairs.slice(0, lastCode + 1 - next)) {
      rules.push(left, right);
      coded = replacePair(coded, left, right, next++);
    }
  }
  return { rules: written(rules), coded: written(coded) };
}

const written = (codes: readonly number[]) => codes.map((code) => String.fromCharCode(code)).join('');
const bytesOf = (code: number) => (code < firstCode ? 1 : 2);
const shift = 0x1000;

/** Pairs met together in one count of the text, because counting is what takes the time. */
const pairsPerCount = 8;

/** The pairs whose replacement saves most bytes, best first; no two share a code, so that each can be replaced as counted. */
function commonPairs(coded: readonly number[]): [number, number][] {
  const counts = new Map<number, number>();
  let counted = -1;
  for (let at = 1; at < coded.length; at++) {
    const [left = 0, right = 0] = [coded[at - 1], coded[at]];
    // 哈哈哈 holds 哈哈 once, not twice.
    if (left === right && counted === at - 1) continue;
    counted = left === right ? at : -1;
    counts.set(left * shift + right, (counts.get(left * shift + right) ?? 0) + 1);
  }
  const best: { left: number; right: number; saved: number }[] = [];
  for (const [pair, count] of counts) {
    const [left, right] = [Math.floor(pair / shift), pair % shift];
    const bytes = bytesOf(left) + bytesOf(right);
    // Two letters are as short as what replaces them, but the longer pairs they begin are not: -consumer-finance.
    const saved = count * Math.max(bytes - 2, 0.4) - bytes;
    if (saved > 0) best.push({ left, right, saved });
  }
  best.sort((a, b) => b.saved - a.saved || a.left - b.left || a.right - b.right);
  const taken = new Set<number>();
  const chosen: [number, number][] = [];
  for (const { left, right, saved } of best) {
    if (chosen.length === pairsPerCount || saved * 2 < (best[0]?.saved ?? 0)) break;
    if (taken.has(left) || taken.has(right)) continue;
    taken.add(left).add(right);
    chosen.push([left, right]);
  }
  return chosen;
}

function replacePair(coded: readonly number[], left: number, right: number, code: number): number[] {
  const result: number[] = [];
  for (let at = 0; at < coded.length; at++) {
    if (coded[at] === left && coded[at + 1] === right) {
      result.push(code);
      at++;
    } else {
      result.push(coded[at] ?? 0);
    }
  }
  return result;
}
