import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ContactContent, EvidenceContent } from '@/lib/core/evidence/evidence-entry';
import { flagsOf, mostADay, rulesOfFlag } from '@/lib/core/evidence/evidence-flags';
import { aChain, aContact, aNote } from '@/tests/support/evidence';

const flagsFor = async (contents: readonly EvidenceContent[], corrects: Record<number, number> = {}) =>
  flagsOf(await aChain(contents, corrects));
const kindsOf = async (part: Partial<ContactContent>) =>
  ((await flagsFor([aContact(part)])).get(1) ?? []).map(({ kind }) => kind);

test.each([
  ['21:59', []],
  ['22:00', ['quiet_hours']],
  ['23:10', ['quiet_hours']],
  ['00:00', ['quiet_hours']],
  ['07:59', ['quiet_hours']],
  ['08:00', []],
  [null, []],
])('a call at %s', async (time, kinds) => {
  expect(await kindsOf({ time })).toEqual(kinds);
});

test('a letter has no hour; a message and a visit have', async () => {
  expect(await kindsOf({ time: '23:00', channel: 'letter' })).toEqual([]);
  expect(await kindsOf({ time: '23:00', channel: 'app' })).toEqual(['quiet_hours']);
  expect(await kindsOf({ time: '06:00', channel: 'visit' })).toEqual(['quiet_hours']);
});

test('asking others is flagged, whoever they are', async () => {
  expect(await kindsOf({ who: 'family' })).toEqual(['third_person']);
  expect(await kindsOf({ who: 'employer', time: '22:30' })).toEqual(['quiet_hours', 'third_person']);
});

test.each(['talk', 'notice', 'missed'] as const)(
  'of each kind of call the first beyond the count is flagged: %s',
  async (channel) => {
    const most = mostADay[channel];
    const calls = Array.from({ length: most + 2 }, () => aContact({ channel }));
    expect([...(await flagsFor(calls))]).toEqual([
      [most + 1, [{ kind: channel, nth: most + 1, isLenderUnknown: false }]],
      [most + 2, [{ kind: channel, nth: most + 2, isLenderUnknown: false }]],
    ]);
  },
);

test('other days, other lenders, other kinds and other people are not counted together', async () => {
  const parts: Partial<ContactContent>[] = [{ on: '2026-11-28' }, { lender: '乙' }, { channel: 'notice' }];
  const calls = [aContact(), aContact(), aContact(), ...parts.map(aContact), aContact({ who: 'family' })];
  expect([...(await flagsFor(calls)).keys()]).toEqual([7]);
  expect((await flagsFor(calls)).get(7)).toEqual([{ kind: 'third_person' }]);
});

test('calls are counted by their time, not by when they were noted; those of no named lender say so', async () => {
  const times = ['18:00', '17:00', '16:00', '15:00'];
  const flags = await flagsFor([...times.map((time) => aContact({ time, lender: ' ' })), aNote()]);
  expect([...flags]).toEqual([[1, [{ kind: 'talk', nth: 4, isLenderUnknown: true }]]]);
});

test('what a later entry corrects is neither flagged nor counted', async () => {
  expect([...(await flagsFor([aContact({ time: '23:10' }), aContact({ time: '20:10' })], { 1: 1 }))]).toEqual([]);
  const four = [aContact(), aContact(), aContact(), aContact({ channel: 'sms' }), aContact()];
  expect([...(await flagsFor(four, { 3: 3 })).keys()]).toEqual([]);
});

test('hours and counts are those that the rules state', () => {
  const rules = JSON.parse(readFileSync('assets/data/rules.json', 'utf8')) as { id: string; meaning: { zh: string } }[];
  const meaning = (id: string) => rules.find((rule) => rule.id === id)?.meaning.zh ?? '';
  for (const id of rulesOfFlag.quiet_hours) expect(meaning(id)).toContain('22:00 到次日 8:00 不');
  expect(meaning('gb45251')).toContain(
    '通知式的拨打，同一机构连外包一天合计不超过三次；接通的谈话，同一个人一天不超过三次',
  );
  expect(meaning('cba-collect')).toContain('没接通的拨打一天不宜超过六次');
  for (const id of rulesOfFlag.third_person) expect(meaning(id)).toContain('不得');
});
