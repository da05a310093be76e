import { describe, expect, it } from 'vitest';
import {
  afterAnnotation,
  afterIgnorable,
  beforeAnnotation,
  beforeIgnorable,
  gapAt,
  readableAfter,
  readableBefore,
} from '@/lib/core/text/disguise';
import { foldTable } from '@/lib/core/text/fold-table';

const table = foldTable('贷貸 钱錢');

describe('ignorable runs', () => {
  it('are passed in both directions, whole surrogate pairs at a time', () => {
    const text = '金\u200b\u{e0101}\ufeff融';
    expect(text.charAt(afterIgnorable(text, 1))).toBe('融');
    expect(beforeIgnorable(text, text.length - 1)).toBe(0);
  });

  it('end at what is seen, at half a pair, and at the ends of the text', () => {
    expect(afterIgnorable('a', 0)).toBe(0);
    expect(afterIgnorable('\udb40a', 0)).toBe(1);
    expect(beforeIgnorable('\u200ba', 1)).toBe(-1);
    expect(beforeIgnorable('😀a', 2)).toBe(1);
  });
});

describe('pronunciations', () => {
  it.each(['(lian)', '（LIÁN）', '(ㄌㄧㄢˊ)', '(lian2)', '(l\u200bian)', '( lian)', '(lian  )', '（ lian ）'])(
    '%s is one',
    (text) => {
      expect(afterAnnotation(text, 0)).toBe(text.length);
      expect(beforeAnnotation(`聯${text}`, text.length + 1)).toBe(1);
    },
  );

  it.each(['()', '( )', '(lian', '(two words)', '(联)', '(abcdefghi)', 'lian)', '(a-b)'])('%s is none', (text) => {
    expect(afterAnnotation(text, 0)).toBe(-1);
    expect(beforeAnnotation(text, text.length)).toBe(-1);
  });
});

describe('gapAt', () => {
  const gap = (between: string, mayBeAnnotated = true) => gapAt(`小${between}米`, 1, mayBeAnnotated);
  const passes = (between: string, mayBeAnnotated = true) => gap(between, mayBeAnnotated).end === between.length + 1;

  it.each(['', '\u200b', ' ', '   ', '·', ' · ', '(xiao)', ' (xiao) ', '(xiao)\u3000\u200b'])(
    'passes %j',
    (between) => {
      expect(passes(between)).toBe(true);
    },
  );

  it.each(['    ', '··', '\n', '-', '(xiao)(xiao)'])('stops in %j', (between) => {
    expect(passes(between)).toBe(false);
  });

  it('says whether spaces were passed, and passes no pronunciation after a Latin letter', () => {
    expect(gap('\u200b').isSpaced).toBe(false);
    expect(gap('(xiao) ').isSpaced).toBe(true);
    expect(passes('(xiao)', false)).toBe(false);
  });
});

describe('what reads beside a place', () => {
  const text = '我 的(de)  錢\u200b　貸(dài)款\n了';

  it('is folded, undisguised and bounded', () => {
    expect(readableAfter(text, 0, 20, table)).toBe('我 的 钱 贷款\n了');
    expect(readableAfter(text, 0, 4, table)).toBe('我 的 ');
    expect(readableAfter(text, 0, 20, table, 3)).toBe('我 的');
    expect(readableBefore(text, text.length, 20, table)).toBe('我 的 钱 贷款\n了');
    expect(readableBefore(text, text.length, 3, table)).toBe('款\n了');
  });
});
