import * as v from 'valibot';
import { expect, test } from 'vitest';
import { correctedNumbers, evidenceEntrySchema, isClockTime } from '@/lib/core/evidence/evidence-entry';
import { aChain, aContact, aNote } from '@/tests/support/evidence';

test('an entry says which one it corrects, and that can only be a former one', async () => {
  const chain = await aChain([aContact(), aNote(), aContact({ time: '21:00' })], { 2: 1 });
  expect([...correctedNumbers(chain)]).toEqual([[1, 3]]);
  await expect(aChain([aNote()], { 0: 1 })).rejects.toThrow();
});

test.each([
  ['a day the calendar does not have', { on: '2026-02-30' }],
  ['an hour the day does not have', { time: '24:10' }],
  ['a field of a later release', { name: '某人' }],
  ['words without end', { words: '字'.repeat(2001) }],
])('%s is no contact', async (_, part) => {
  const [entry] = await aChain([aContact()]);
  expect(v.is(evidenceEntrySchema, entry)).toBe(true);
  expect(v.is(evidenceEntrySchema, { ...entry, content: { ...aContact(), ...part } })).toBe(false);
});

test('a clock shows hours and minutes', () => {
  expect(['00:00', '23:59', '08:05'].every(isClockTime)).toBe(true);
  expect(['8:05', '24:00', '23:60', '', '23:10:00'].some(isClockTime)).toBe(false);
});
