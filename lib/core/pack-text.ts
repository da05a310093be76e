/** Makes a text of few distinct characters and many repetitions short, and long again. Chosen over a real compressor because unpacking it takes ten lines and no asynchronous call. */

/** First code of a symbol: from here to U+07FF a character costs two bytes in UTF-8 where a Chinese one costs three. */
const firstCode = 0xa1;
const lastCode = 0x7ff;

/** `rules`: pairs of codes, each standing for two earlier ones. ASCII characters stand for themselves. */
export interface PackedText {
  rules: string;
  coded: string;
}

export function unpackText({ rules, coded }: PackedText, symbols: string): string {
  const meanings = Array.from(symbols);
  const read = (code: string) => (code.charCodeAt(0) < firstCode ? code : (meanings[code.charCodeAt(0) - firstCode] ?? ''));
  for (let at = 0; at < rules.length; at += 2) meanings.push(read(rules.charAt(at)) + read(rules.charAt(at + 1)));
  let text = '';
  for (const code of coded) text += read(code);
  return text;
}

/** Every character of `text` must be ASCII or in `symbols`. */
export function packText(text: string, symbols: string): PackedText {
  const codes = new Map(Array.from(symbols, (symbol, index) => [symbol, String.fromCharCode(firstCode + index)]));
  let coded = Array.from(text, (character) => {
    const code = character < '\x7f' ? character : codes.get(character);
    if (code === undefined) throw new Error(`packText: no symbol for ${character}`);
    return code;
  });
  const weight = (code: string | undefined) => (code === undefined ? 0 : code < '\x7f' ? 1 : 2);
  let rules = '';
  for (let next = firstCode + codes.size; next <= lastCode; next++) {
    const best = commonestPair(coded, weight);
    if (!best) break;
    const code = String.fromCharCode(next);
    rules += best;
    coded = replacePair(coded, best, code);
  }
  return { rules, coded: coded.join('') };
}

/** The pair whose replacement saves most bytes; null when none saves any. */
function commonestPair(coded: readonly string[], weight: (code: string | undefined) => number): string | null {
  const counts = new Map<string, number>();
  for (let at = 1, free = 0; at < coded.length; at++) {
    const pair = `${coded[at - 1]}${coded[at]}`;
    // 哈哈哈 holds 哈哈 once, not twice.
    if (at > free || coded[at - 2] !== coded[at - 1] || coded[at - 1] !== coded[at]) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    else free = at + 1;
  }
  let best: string | null = null;
  let most = 0;
  for (const [pair, count] of counts) {
    const bytes = weight(pair[0]) + weight(pair[1]);
    const saved = count * (bytes - 2) - bytes;
    if (saved > most) [best, most] = [pair, saved];
  }
  return best;
}

function replacePair(coded: readonly string[], pair: string, code: string): string[] {
  const result: string[] = [];
  for (let at = 0; at < coded.length; at++) {
    if (coded[at] === pair[0] && coded[at + 1] === pair[1]) {
      result.push(code);
      at++;
    } else {
      result.push(coded[at] ?? '');
    }
  }
  return result;
}
