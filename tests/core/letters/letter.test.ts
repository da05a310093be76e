import { expect, test } from 'vitest';
import channels from '@/assets/data/channels.json';
import lettersAsWritten from '@/assets/data/letters.json';
import words from '@/assets/strings/panel-letters.json';
import {
  type LetterCondition,
  letterConditions,
  letterIds,
  lettersWithSentences,
  type WrittenLetter,
} from '@/lib/core/letters/letter';
import { loadLists } from '@/scripts/data/bundled-data';

const { letters, rules, guide, tips } = loadLists();

/** `{n}` and `{n|day|days}` → `n`. */
const slotsOf = (text: string) => [...text.matchAll(/\{(\w+)/g)].map(([, slot = '']) => slot).sort();

test('every letter is there, in the order of its kinds', () => {
  expect(letters.map(({ id }) => id)).toEqual([...letterIds]);
});

test('whom a letter goes to and where to ask are known channels', () => {
  const known = new Set(channels.map(({ id }) => id));
  const named = letters.flatMap(({ ask, offices }) => [...ask, ...offices.map(({ channelId }) => channelId)]);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

test('both languages have the same blanks, and each blank a name', () => {
  const texts = letters.flatMap((letter) => [
    letter.addressee,
    letter.signature,
    ...letter.offices.map(({ name }) => name),
    ...letter.paragraphs.map(({ text }) => text),
  ]);
  for (const { zh, en } of texts) expect(slotsOf(en)).toEqual(slotsOf(zh));
  const worked = 'today days sum sum_capital paid_out_on kept_back received paid late_total late_parts loan law'.split(
    ' ',
  );
  const slots = new Set(texts.flatMap(({ zh }) => slotsOf(zh)));
  expect([...slots].filter((slot) => !worked.includes(slot) && !(`blank_${slot}` in words))).toEqual([]);
  const named = Object.keys(words).flatMap((key) => (key.startsWith('blank_') ? [key.slice('blank_'.length)] : []));
  expect(named.filter((slot) => !['go', 'contract_no'].includes(slot) && !slots.has(slot))).toEqual([]);
});

test('a paragraph that names the law has a rule, and a rule is named', () => {
  const ids = new Set(rules.map(({ id }) => id));
  for (const { ruleId, text } of letters.flatMap(({ paragraphs }) => paragraphs)) {
    if (text.zh.includes('{law}')) expect(ids).toContain(ruleId);
    if (ruleId !== null) expect(ids).toContain(ruleId);
  }
});

test('what the letters rest on has a source of its own, with its date', () => {
  const { sources } = loadLists();
  const known = new Map(sources.map((source) => [source.id, source]));
  for (const { ruleId } of letters.flatMap(({ paragraphs }) => paragraphs)) {
    const rule = rules.find(({ id }) => id === ruleId);
    if (rule === undefined) continue;
    expect(known.get(rule.source)?.kind, `${rule.id}: advice of ours is no ground for a letter`).not.toBe(
      'own_reading',
    );
    expect(rule.asOf).toMatch(/^\d{4}/);
    expect(['in_force', 'notice', 'recommended_standard']).toContain(rule.state);
  }
});

test('a recommended standard is called that in the letter', () => {
  const standards = rules.filter(({ state }) => state === 'recommended_standard').map(({ id }) => id);
  const citing = letters
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ ruleId }) => ruleId !== null && standards.includes(ruleId));
  expect(citing.length).toBeGreaterThan(0);
  for (const { text } of citing) expect(text).toMatchObject({ zh: /推荐性/, en: /recommended/ });
});

test('every condition is used', () => {
  const used = new Set(
    letters.flatMap(({ before, paragraphs, how }) =>
      [...before, ...paragraphs, ...how].flatMap(({ when = [] }) => when),
    ),
  );
  const unused = letterConditions.filter((condition: LetterCondition) => !used.has(condition));
  expect(unused).toEqual([]);
});

test('a sentence that is not there is told', () => {
  expect(() => lettersWithSentences(lettersAsWritten as WrittenLetter[], [], tips)).toThrow('letters.json');
  expect(() => lettersWithSentences(lettersAsWritten as WrittenLetter[], guide, [])).toThrow('letters.json');
});
