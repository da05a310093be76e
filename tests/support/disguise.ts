/** Texts full of names in every disguise, and of things that nearly are names. */
import fc from 'fast-check';
import type { LenderAliases } from '@/lib/core/lenders/alias';
import type { FoldVariants } from '@/lib/core/lexicon-build/fold-variants';
import { compatibilityRanges, plainUnit } from '@/lib/core/text/fold-table';

const nothing = fc.constant('');
const oneOf = (...texts: string[]) => fc.constantFrom(...texts);

const ignorable = oneOf(
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\ue123',
  '\ufe0f',
  '\u0336',
  '\u2060',
  '\udb40\udd01',
  '\udb80\udc01',
  '\u200b\u200b\u200c',
);
const spaces = oneOf(' ', '  ', '   ', '    ', '\u3000', '\u00a0', '\t', '·', '•', ' · ', '··', '\n', '  \u200b  ');
const pronunciations = oneOf(
  '(xiao)',
  '（mǐ）',
  '(jīn)',
  '( rong)',
  '(ㄈㄨˊ)',
  '(lia\u0301n)',
  '(hu\u200ba1)',
  '(x',
  'y)',
  '()',
  '(toolongtobeone)',
  '(金)',
  '（ＨＵＡ）',
  '(a)(b)',
);
const gap = fc.oneof(
  { weight: 12, arbitrary: nothing },
  { weight: 2, arbitrary: ignorable },
  { weight: 2, arbitrary: spaces },
  { weight: 3, arbitrary: pronunciations },
  { weight: 1, arbitrary: fc.tuple(pronunciations, spaces, ignorable).map((parts) => parts.join('')) },
);

const filler = oneOf(
  '，',
  '。',
  '的',
  '在',
  '和',
  '就',
  '打',
  '专',
  '先',
  '可以',
  ' ',
  '\n',
  '贷款',
  '逾期',
  '额度',
  '款',
  '借',
  'a',
  'Z',
  '7',
  '(',
  ')',
  '（',
  '）',
  '😀',
  '\ud83d',
  '\udc00',
  '。\n',
  'the ',
  'mybank',
  '小',
  '金',
  '还',
  'in plain words; '.repeat(4),
  'in plain words, '.repeat(9),
  '天气不错'.repeat(100),
  '【安心',
  '普惠】',
  '小贷]',
  '消金」',
  '普惠',
  '安心金服务',
  '金服務',
  '金服',
  '套现',
  '，利率',
);

/** `texts(n)`: about `n` pieces each. */
export function disguisedTexts(
  lists: readonly LenderAliases[],
  { script, lookAlikes }: FoldVariants,
): (pieces: number) => fc.Arbitrary<string> {
  const writings = new Map<string, string[]>();
  const shapes = compatibilityRanges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
  const shaped = shapes.map((unit): [string, string] => [
    String.fromCharCode(unit),
    String.fromCharCode(plainUnit(unit)),
  ]);
  for (const [written, meant] of [...script, ...lookAlikes, ...shaped]) {
    const known = writings.get(meant);
    if (known) known.push(written);
    else writings.set(meant, [written]);
  }
  const wide = (character: string) =>
    character > ' ' && character < '\x7f' ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character;
  const written = (character: string) =>
    fc.oneof(
      { weight: 5, arbitrary: fc.constant(character) },
      {
        weight: 3,
        arbitrary: oneOf(
          character,
          character.toUpperCase(),
          wide(character),
          ...(writings.get(character.toLowerCase()) ?? []),
        ),
      },
    );
  const name = fc.constantFrom(
    ...lists.flatMap(({ aliases, falseFriends }) => [...aliases, ...falseFriends].map(({ text }) => text)),
  );
  const disguised = (text: string) =>
    fc
      .tuple(...Array.from(text, (character) => fc.tuple(written(character), gap).map((parts) => parts.join(''))))
      .map((parts) => parts.join(''));
  const whole = name.chain(disguised);
  const part = fc
    .tuple(name, fc.nat(8), fc.nat(8))
    .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + 1 + length))
    .chain(disguised);
  const piece = fc.oneof(
    { weight: 3, arbitrary: whole },
    { weight: 2, arbitrary: part },
    { weight: 3, arbitrary: filler },
    { weight: 1, arbitrary: gap },
  );
  return (pieces) => fc.array(piece, { minLength: 1, maxLength: pieces, size: 'max' }).map((parts) => parts.join(''));
}
