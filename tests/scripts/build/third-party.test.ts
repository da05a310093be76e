import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { thirdParties, thirdPartyText } from '@/scripts/build/third-party';

const root = resolve(import.meta.dirname, '../../..');
const parts = thirdParties(root);

/** Licences that let code be shipped beside ours. Another one is a decision, not an update. */
const accepted = ['MIT', 'ISC', 'BSD-3-Clause', 'MPL-2.0', 'Apache-2.0', '0BSD', '(MIT OR CC0-1.0)'];

test('what is shipped of others has a licence we may ship, with its text', () => {
  expect(parts.length).toBeGreaterThan(8);
  expect(parts.map(({ name }) => name)).toEqual(expect.arrayContaining(['preact', 'idb', 'valibot', 'd3-array']));
  expect(parts.filter(({ licence }) => !accepted.includes(licence))).toEqual([]);
  expect(parts.filter(({ text }) => text.length < 60).map(({ name }) => name)).toEqual([]);
});

test('ours stands first, and each of theirs by name and version', () => {
  const text = thirdPartyText(root);
  expect(text.startsWith('Overdue Lens\n\nMIT License')).toBe(true);
  for (const { name, version } of parts) expect(text).toContain(`${name} ${version} (`);
});

test('every notice and every paragraph of terms is there, and terms that several share are there once', () => {
  const text = thirdPartyText(root);
  const missing = parts.flatMap(({ text: own }) => own.split('\n\n').filter((paragraph) => !text.includes(paragraph)));
  expect(missing).toEqual([]);
  expect(text.split('Copyright 2010-2026 Mike Bostock').length).toBeGreaterThan(3);
  expect(
    text.split('Permission to use, copy, modify, and/or distribute this software for any purpose\nwith'),
  ).toHaveLength(2);
  expect(text.split('TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION')).toHaveLength(2);
});

test('what the build leaves out is not named', () => {
  expect(parts.map(({ name }) => name)).not.toContain('yup');
});
