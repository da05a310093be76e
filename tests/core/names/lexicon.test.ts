import { describe, expect, it } from 'vitest';
import { openLexicon } from '@/lib/core/names/lexicon';
import { listOf, packLists } from '@/tests/support/lexicon';

const packed = packLists([listOf('one', [{ text: '甲乙贷' }, { text: '甲乙', strength: 'never_alone' }])]);

describe('openLexicon', () => {
  it('orders the aliases by what is compared', () => {
    const { beginningWith, aliases } = openLexicon(packed);
    const sorted = beginningWith('甲'.charCodeAt(0))?.map((index) => aliases[index]?.folded ?? '');
    expect(sorted).toEqual(['甲乙', '甲乙贷']);
    expect(beginningWith('乙'.charCodeAt(0))).toBeNull();
  });

  it('adds own names as they are read, not as they were typed', () => {
    const own = openLexicon(packed, [
      { lenderId: 'two', text: ' 丙·丁\u200bＰａｙ ' },
      { lenderId: 'two', text: '丁' },
    ]).aliases.filter(({ strength }) => strength === 'own');
    expect(own.map(({ text, folded }) => [text, folded])).toEqual([[' 丙·丁\u200bＰａｙ ', '丙丁pay']]);
  });
});
