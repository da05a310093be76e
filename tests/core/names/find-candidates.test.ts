import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '@/lib/core/names/find-candidates';
import { openLexicon } from '@/lib/core/names/lexicon';
import { openPairFilter } from '@/lib/core/prefilter/pair-filter';
import { foldVariants } from '@/scripts/data/fold-variants';
import { disguisedTexts } from '@/tests/support/disguise';
import { shippedLexicon, shippedLists } from '@/tests/support/lexicon';
import { findCandidatesSlowly } from '@/tests/support/reference-scanner';

const packed = shippedLexicon;
const lexicon = openLexicon(packed);
const [pairs = '', groups = '', beginnings = ''] = packed.first.split('\n');
const filter = openPairFilter(pairs, groups, beginnings);
const candidatesOf = (text: string) => findCandidates(text, filter, () => lexicon);

/** Minutes of fuzzing; a short run when not set. `FUZZ_MINUTES=10 npx vitest run tests/core/names/find-candidates.test.ts` */
const minutes = Number(process.env.FUZZ_MINUTES ?? 0);
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

describe('find-candidates', () => {
  it('finds every listed alias', () => {
    const texts = shippedLists.flatMap(({ aliases }) => aliases.map(({ text }) => text));
    const missed = texts.filter(
      (text) => !candidatesOf(`。${text}。`).some((candidate) => lexicon.aliases[candidate.alias]?.text === text),
    );
    expect(missed).toEqual([]);
  });

  it('looks back over a pronunciation and what is ignored behind it', () => {
    const text = '小米(xiao)\u200b普惠';
    expect(candidatesOf(text)).toEqual(findCandidatesSlowly(text, lexicon));
    expect(candidatesOf(text)).not.toEqual([]);
  });

  it(
    'finds what trying every name at every place finds',
    () => {
      const texts = disguisedTexts(shippedLists, foldVariants())(160);
      let units = 0;
      let names = 0;
      const sameAsSlow = fc.property(texts, (text) => {
        const candidates = candidatesOf(text);
        units += text.length;
        names += candidates.length;
        expect(candidates).toEqual(findCandidatesSlowly(text, lexicon));
        expect(filter.eachPair(text, () => true) || candidates.length === 0).toBe(true);
      });
      if (minutes > 0)
        fc.assert(sameAsSlow, {
          seed,
          numRuns: Number.MAX_SAFE_INTEGER,
          interruptAfterTimeLimit: minutes * 60_000,
          markInterruptAsFailure: false,
        });
      else fc.assert(sameAsSlow, { seed, numRuns: 400 });
      console.info(`fuzz: seed ${seed}, ${units} characters, ${names} names`);
    },
    (minutes + 1) * 60_000,
  );
});
