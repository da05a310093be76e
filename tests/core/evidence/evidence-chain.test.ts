import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chainStart,
  checkChain,
  entriesThatFollow,
  hashedText,
  nextEntry,
  noHash,
} from '@/lib/core/evidence/evidence-chain';
import { maxWords } from '@/lib/core/evidence/evidence-entry';
import { aChain, aContact, aNote, notedAt, sha256 } from '@/tests/support/evidence';

const five = () => aChain([aContact(), aNote('一'), aNote('二'), aContact({ channel: 'sms' }), aNote('三')]);

test('an untouched chain is whole, and says its last hash', async () => {
  const chain = await five();
  expect(await checkChain(chain, sha256)).toEqual({ state: 'whole', count: 5, lastHash: chain[4]?.hash });
  expect(await checkChain([], sha256)).toEqual({ state: 'empty' });
});

test('the hash can be worked out by hand: all but the hash itself, keys sorted', async () => {
  const entry = await nextEntry(chainStart, { content: aNote('a'), notedAt, corrects: null }, sha256);
  const text = `{"before":"${noHash}","content":{"kind":"note","lender":"","text":"a"},"corrects":null,"notedAt":"${notedAt}","number":1}`;
  expect(hashedText(entry)).toBe(text);
  expect(entry.hash).toBe(await sha256(text));
});

test('whatever is changed in one entry shows at that entry, or at the next where its hash was made anew', async () => {
  const chain = await five();
  await fc.assert(
    fc.asyncProperty(
      fc.nat(4),
      fc.string({ minLength: 1, maxLength: maxWords }),
      fc.boolean(),
      async (at, text, isHashRenewed) => {
        const old = chain[at];
        if (!old) return;
        const changed = { ...old, content: aNote(text) };
        fc.pre(hashedText(changed) !== hashedText(old));
        if (isHashRenewed) changed.hash = await sha256(hashedText(changed));
        const check = await checkChain(chain.with(at, changed), sha256);
        if (!isHashRenewed) expect(check).toEqual({ state: 'broken', at: at + 1, why: 'changed' });
        // What was written over last has nothing behind it: only a hash kept elsewhere shows it.
        else if (at < 4) expect(check).toEqual({ state: 'broken', at: at + 2, why: 'apart' });
        else expect(check).not.toMatchObject({ lastHash: old.hash });
      },
    ),
    { numRuns: 60 },
  );
});

test('an entry that is gone, comes twice, stands elsewhere or cannot be read is told by its number', async () => {
  const chain = await five();
  const [one, two, three] = chain;
  expect(await checkChain([two, three], sha256)).toEqual({ state: 'broken', at: 1, why: 'missing' });
  expect(await checkChain(chain.toSpliced(2, 1), sha256)).toEqual({ state: 'broken', at: 3, why: 'missing' });
  expect(await checkChain([one, two, two], sha256)).toEqual({ state: 'broken', at: 3, why: 'missing' });
  expect(await checkChain([one, three, two], sha256)).toEqual({ state: 'broken', at: 2, why: 'missing' });
  expect(await checkChain([one, { number: 2 }, three], sha256)).toEqual({ state: 'broken', at: 2, why: 'damaged' });
  expect(await checkChain([one, null], sha256)).toEqual({ state: 'broken', at: 2, why: 'damaged' });
});

test('of another chain only what follows on one’s own is taken', async () => {
  const chain = await five();
  const other = await aChain([aNote('别的')]);
  expect(entriesThatFollow(chain.slice(0, 2), chain)).toEqual(chain.slice(2));
  expect(entriesThatFollow([], chain)).toEqual(chain);
  expect(entriesThatFollow(chain, chain.slice(0, 2))).toEqual([]);
  expect(entriesThatFollow(chain, other)).toBeNull();
});
