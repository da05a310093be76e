import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, type PlainData } from '@/lib/core/evidence/canonical-json';

const { plain } = fc.letrec<{ plain: PlainData }>((tie) => ({
  plain: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    // A half of a pair, as a page may hold it.
    fc.constantFrom('\ud800', 'a\udfff', '"', '\\', '\u2028'),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('plain'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('plain'), { maxKeys: 4 }),
  ),
}));

/** The same data, the keys of every object the other way round. */
function turned(data: PlainData): PlainData {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(turned);
  return Object.fromEntries(
    Object.entries(data)
      .reverse()
      .map(([key, value]) => [key, turned(value)]),
  );
}

test('what was written is read back, whatever it holds', () => {
  fc.assert(
    fc.property(plain, (data) => {
      // -0 and 0 are one number in JSON.
      expect(canonicalJson(JSON.parse(canonicalJson(data)))).toBe(canonicalJson(data));
      expect(JSON.parse(canonicalJson(data))).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});

test('the order of keys makes no difference', () => {
  fc.assert(fc.property(plain, (data) => canonicalJson(turned(data)) === canonicalJson(data)));
});

test('what is written alike is alike', () => {
  const few = fc.oneof(
    plain,
    fc.constantFrom<PlainData>('1', 1, [1], ['1'], { 1: 1 }, { 1: '1' }, '[1]', '{"1":1}', null, 'null'),
  );
  const asData = (data: PlainData) => JSON.parse(JSON.stringify(data)) as PlainData;
  fc.assert(
    fc.property(few, few, (a, b) => {
      if (canonicalJson(a) === canonicalJson(b)) expect(asData(a)).toEqual(asData(b));
    }),
    { numRuns: 500 },
  );
});

test('as it stands in RFC 8785', () => {
  expect(canonicalJson({ '\u20ac': 'Euro', '\r': 'CR', 1: 'One', '\ud83d\ude00': 'Smiley', ö: [1, null, true] })).toBe(
    '{"\\r":"CR","1":"One","ö":[1,null,true],"€":"Euro","😀":"Smiley"}',
  );
});

test('a number that can be written in two ways is refused', () => {
  expect(() => canonicalJson({ sum: 0.1 })).toThrow('whole');
});
