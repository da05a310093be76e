/** What the bench asks for, sums up and holds itself to. */
import { describe, expect, test } from 'vitest';
import { effortFor, readBenchChoices } from '@/scripts/bench/bench-choices';
import { alternation, type Measured, type MethodName, methodNames } from '@/scripts/bench/methods';
import { pageNames } from '@/scripts/bench/pages';
import { barsOf, type Measures, resultsOf } from '@/scripts/bench/results';
import { resultsTable } from '@/scripts/bench/results-table';
import { median, timingOf } from '@/scripts/bench/statistics';

const measured = (ms: number): Measured => ({
  ms,
  found: 0,
  reading: { busyMs: ms, choresMs: 1, longestMs: ms / 10, found: 0, firstMarkMs: 40, secondPartMs: null },
});

/** Three rounds, each slower than the one before; ours takes half of the floor. */
function measures(): Measures {
  const times: Record<MethodName, number> = {
    floor: 10,
    textContent: 1,
    ours: 5,
    oursSliced: 8,
    markJsDefault: 5_000,
    markJsRegExp: 50,
    findAndReplaceDOMText: 40,
    modernAhocorasick: 400,
  };
  const ofPage = () =>
    Object.fromEntries(
      methodNames.map((method) => [method, [1, 2, 3].map((round) => measured(times[method] * round))]),
    );
  return {
    card: { asleepMs: [50], awakeMs: [20] },
    pages: Object.fromEntries(pageNames.map((page) => [page, ofPage()])) as Measures['pages'],
    feed: {
      ours: [{ msPer1000Items: 3, longestMs: 2 }],
      rescan: [{ msPer1000Items: 60, longestMs: 30 }],
      noop: [{ msPer1000Items: 0.4, longestMs: 0.1 }],
    },
    injection: {
      first: [
        { file: 'page.js', ms: 4 },
        { file: 'marks.js', ms: 6 },
      ],
      repeats: [{ file: 'page.js', ms: 1 }],
      heapKB: [300],
    },
    bytes: { 'page.js': 20_000, 'marks.js': 60_000 },
  };
}

describe('choices', () => {
  test('nothing asked: the whole bench, as a table, of a fresh build', () => {
    expect(readBenchChoices([])).toEqual({
      json: false,
      quick: false,
      open: false,
      memory: false,
      against: null,
      build: true,
    });
  });

  test('an unknown switch is named', () => {
    expect(() => readBenchChoices(['--fast'])).toThrow('--fast');
  });

  test('at least seven repeats, fewer only when in a hurry', () => {
    const { small, huge, feeds, launches } = effortFor({ quick: false });
    expect(Math.min(small, huge, feeds, launches)).toBeGreaterThanOrEqual(7);
    expect(effortFor({ quick: true }).small).toBeLessThan(small);
  });
});

test('a peer’s expression looks for the longest name first and takes every name literally', () => {
  const expression = new RegExp(alternation(['360', 'A+ 贷', '360借条']), 'g');
  expect('360借条和A+ 贷'.match(expression)).toEqual(['360借条', 'A+ 贷']);
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('timings keep microseconds', () => {
  expect(timingOf([1.23456, 2, 3])).toEqual({ medianMs: 2, minMs: 1.235, maxMs: 3 });
});

describe('results', () => {
  test('have exactly the shape that is promised', () => {
    const results = resultsOf(measures());
    expect(Object.keys(results)).toEqual([
      'pages',
      'feed',
      'card',
      'table',
      'longestSliceMs',
      'contentScriptBytes',
      'injection',
      'heapKBPerFrame',
    ]);
    expect(Object.keys(results.pages)).toEqual([...pageNames]);
    expect(results.pages['zh-3k'].ours).toEqual({ medianMs: 10, minMs: 5, maxMs: 15, ratioToFloor: 0.5 });
    expect(results.feed).toEqual({
      ours: { msPer1000Items: 3 },
      rescan: { msPer1000Items: 60 },
      noop: { msPer1000Items: 0.4 },
    });
    expect(results.injection).toEqual({ firstMs: 4, repeatMs: 1 });
    expect(results).toMatchObject({ longestSliceMs: 1.6, contentScriptBytes: 20_000, heapKBPerFrame: 300 });
  });

  test('meet the bars, or say which not', () => {
    const unmet = (change: (measures: Measures) => void) => {
      const changed = measures();
      change(changed);
      return barsOf(resultsOf(changed)).flatMap(({ met, what }) => (met ? [] : [what]));
    };
    expect(unmet(() => undefined)).toEqual([]);
    expect(unmet(({ bytes }) => Object.assign(bytes, { 'page.js': 24_001 }))).toEqual(['script on every page']);
    const slowOurs = { ours: [measured(15)] };
    expect(unmet(({ pages }) => Object.assign(pages['en-100k'], slowOurs))).toEqual([
      'en-100k, one shot, against the floor',
      'en-100k, faster than the best one-expression peer',
    ]);
  });

  test('the table names every page, every method and every bar', () => {
    const given = measures();
    const table = resultsTable(resultsOf(given), given, effortFor({ quick: true }));
    for (const page of pageNames) expect(table).toContain(page);
    expect(table).toContain('mark.js, default');
    expect(table.match(/^ {2}met /gm)).toHaveLength(barsOf(resultsOf(given)).length);
  });
});
