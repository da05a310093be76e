/** The icons are seen on the toolbars of light and dark browsers: their outline stands out 3 to 1 (WCAG 1.4.11). */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const folder = resolve(import.meta.dirname, '../../../assets/icon');

/** As the browsers paint them without a theme. */
const toolbars = {
  'Chrome light': '#ffffff',
  'Chrome dark': '#3c3c3c',
  'Edge light': '#f7f7f7',
  'Edge dark': '#3b3b3b',
  'Firefox light': '#f9f9fb',
  'Firefox dark': '#2b2a33',
};

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

test.each(['active', 'active-large', 'paused', 'no-access'])('%s', (name) => {
  const drawing = readFileSync(join(folder, `${name}.svg`), 'utf8');
  const outline = /(?:stroke|fill)="(#[0-9a-f]{6})"/.exec(drawing)?.[1] ?? '';
  const faint = Object.entries(toolbars).filter(([, toolbar]) => contrast(outline, toolbar) < 3);
  expect(faint).toEqual([]);
});
