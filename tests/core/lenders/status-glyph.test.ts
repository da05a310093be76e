import { describe, expect, test } from 'vitest';
import { lenderStatuses } from '@/lib/core/lenders/lender';
import { glyphAttributes, statusGlyphs } from '@/lib/core/lenders/status-glyph';

test('every status has a glyph, and no two are drawn alike', () => {
  const drawings = Object.values(statusGlyphs).map((paths) => JSON.stringify(paths.map(glyphAttributes)));
  expect(Object.keys(statusGlyphs)).toEqual([...lenderStatuses, 'own', 'no_record']);
  expect(new Set(drawings).size).toBe(drawings.length);
});

describe('a path', () => {
  test('without a width is filled', () => {
    expect(glyphAttributes({ d: 'M0 0h1' })).toEqual({ d: 'M0 0h1', fill: 'currentColor' });
  });

  test('with one is a line, dashed and with round corners where it says so', () => {
    const line = { d: 'M0 0h1', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.8' };
    expect(glyphAttributes({ d: 'M0 0h1', width: 1.8 })).toEqual(line);
    expect(glyphAttributes({ d: 'M0 0h1', width: 1.8, dashes: [3, 2, 1], join: 'round' })).toEqual({
      ...line,
      'stroke-dasharray': '3 2',
      'stroke-dashoffset': '1',
      'stroke-linejoin': 'round',
    });
  });
});
