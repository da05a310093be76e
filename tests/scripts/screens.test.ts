import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fitted, inRows, pairs } from '@/scripts/screens/before-after';
import { screens } from '@/scripts/screens/screen-table';
import { contactSheet, layOut, variants, widthsOf } from '@/scripts/screens/variants';

test('each screen has a name of its own that can be a file name, and a document where it is a tab', () => {
  const names = screens.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
  expect(screens.filter((screen) => (screen.in === 'tab') !== (screen.file !== undefined))).toEqual([]);
});

test('every place a screen can be in is among them, with and without access', () => {
  expect(new Set(screens.map((screen) => screen.in))).toEqual(new Set(['page', 'popup', 'panel', 'tab']));
  expect(screens.some(({ access }) => access === false)).toBe(true);
});

test('a screen is seen in three languages, two themes and, where it has them, two widths', () => {
  expect(variants).toHaveLength(6);
  expect(widthsOf({ in: 'panel' })).toEqual([400, 320]);
  expect(widthsOf({ in: 'popup' })).toHaveLength(1);
});

test('no picture lies on another, and all lie on the sheet', () => {
  const rows = [
    [
      { width: 400, height: 900 },
      { width: 400, height: 1100 },
    ],
    [
      { width: 320, height: 1000 },
      { width: 320, height: 700 },
    ],
  ];
  const { places, width, height } = layOut(rows);
  const all = places.flat();
  expect(all).toHaveLength(4);
  for (const [index, one] of all.entries()) {
    expect(one.x + one.width).toBeLessThanOrEqual(width);
    expect(one.y + one.height).toBeLessThanOrEqual(height);
    for (const other of all.slice(index + 1)) {
      const apart =
        one.x + one.width <= other.x ||
        other.x + other.width <= one.x ||
        one.y + one.height <= other.y ||
        other.y + other.height <= one.y;
      expect(apart).toBe(true);
    }
  }
});

test('the contact sheet shows what was taken, in order', () => {
  const html = contactSheet(['popup', 'guide']);
  expect([...html.matchAll(/src="([^"]+)"/g)].map(([, source]) => source)).toEqual(['popup.webp', 'guide.webp']);
});

test('each fault that was found has its picture of before, and today’s beside it in the same row', () => {
  const folder = resolve(import.meta.dirname, '../../docs/screens/before');
  expect(pairs.filter(({ before }) => !existsSync(`${folder}/${before}.webp`))).toEqual([]);
  const shot = (caption: string) => fitted({ caption, png: '', width: 400, height: 800 }, 0.7);
  const rows = inRows(pairs.map(({ before }) => [shot(before), shot(`${before} today`)] as const));
  for (const row of rows)
    for (const [at, { caption }] of row.entries())
      if (at % 2 === 1) expect(caption).toBe(`${row[at - 1]?.caption} today`);
  expect(shot('').height * 0.7).toBeCloseTo(420);
});
