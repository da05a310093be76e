import { describe, expect, it } from 'vitest';
import { compileLexicon } from '@/lib/core/lexicon-build/pack-lexicon';
import { createFinder } from '@/lib/core/names/finder';
import { openLexicon } from '@/lib/core/names/lexicon';
import { unlistedForms } from '@/lib/core/names/words/unlisted-forms';
import { foldVariants } from '@/scripts/data/fold-variants';
import { listOf, packLists, shippedLexicon, shippedLists } from '@/tests/support/lexicon';

const byteLength = (text: string) => new TextEncoder().encode(text).length;

describe('compileLexicon', () => {
  it('loses nothing of what the finder needs', () => {
    const list = listOf(
      'one',
      [
        {
          text: '白条',
          strength: 'context',
          asName: true,
          notAfter: ['空', '苏宁'],
          notBefore: ['鸡'],
          contextAfter: ['先'],
          contextBefore: ['再'],
        },
        { text: 'Mi Pay' },
      ],
      ['打白条'],
    );
    const { aliases } = openLexicon(packLists([list]));
    const seen = aliases.slice(unlistedForms.length).map((alias) => ({ ...alias, edges: alias.edges }));
    expect(seen).toEqual([
      {
        lenderId: 'one',
        text: '白条',
        folded: '白条',
        strength: 'context',
        asName: true,
        isBracketed: false,
        notBefore: '',
        edges: [
          { left: '打', right: '', kind: 'friend' },
          { left: '空', right: '', kind: 'edge' },
          { left: '苏宁', right: '', kind: 'edge' },
          { left: '', right: '鸡', kind: 'edge' },
          { left: '先', right: '', kind: 'doubt' },
          { left: '', right: '再', kind: 'doubt' },
        ],
      },
      {
        lenderId: 'one',
        text: 'Mi Pay',
        folded: 'mi pay',
        strength: 'strong',
        asName: false,
        isBracketed: false,
        notBefore: '',
        edges: [],
      },
    ]);
  });

  it('gives back the shipped list, alias by alias', () => {
    const { aliases } = openLexicon(shippedLexicon);
    const listed = shippedLists.flatMap(({ lenderId, aliases: rows }) =>
      rows.map(({ text, strength }) => `${lenderId} ${text} ${strength}`),
    );
    expect(
      aliases.slice(unlistedForms.length).map(({ lenderId, text, strength }) => `${lenderId} ${text} ${strength}`),
    ).toEqual(listed);
  });

  it('keeps the state of each lender', () => {
    const packed = compileLexicon(
      [listOf('one', [{ text: '甲贷' }]), listOf('two', [{ text: '乙贷' }])],
      foldVariants(),
      new Map([
        ['one', 'closed'],
        ['two', 'licensed'],
      ]),
    );
    expect([...openLexicon(packed).statuses]).toEqual([
      ['one', 'c'],
      ['two', 'l'],
    ]);
  });

  it('keeps a list that many names share, and what takes back a shorter edge', () => {
    const list = listOf('one', [
      { text: '乐信', notAfter: ['@firm', '音'], notBefore: ['合'], unlessBefore: ['合同', ' of'] },
      { text: '利信', contextAfter: ['@firm'] },
    ]);
    const { aliases } = openLexicon(
      packLists([list], [{ id: 'firm', reason: 'test', edges: ['家', '恒大'], unless: ['大家'] }]),
    );
    const edges = aliases
      .slice(unlistedForms.length)
      .map((alias) => alias.edges.map(({ left, right, kind }) => `${kind} ${left}_${right}`));
    expect(edges).toEqual([
      ['edge 音_', 'edge 家_', 'edge 恒大_', 'exception 大家_', 'edge _合', 'exception _合同', 'exception _ of'],
      ['doubt 家_', 'doubt 恒大_', 'exception 大家_'],
    ]);
  });

  it('compares an edge as the text beside it: 欠 stays 欠, which is another character only in Japanese', () => {
    expect(openLexicon(packLists([listOf('one', [{ text: '白条', notAfter: ['欠'] }])])).aliases.at(-1)?.edges).toEqual(
      [{ left: '欠', right: '', kind: 'edge' }],
    );
  });

  it('refuses a lender without a state and an alias with a sign of its own', () => {
    expect(() => compileLexicon([listOf('one', [{ text: '甲贷' }])], foldVariants(), new Map())).toThrow('one');
    expect(() => packLists([listOf('one', [{ text: '甲/贷' }])])).toThrow('甲/贷');
    expect(() => packLists([listOf('one', [{ text: '甲贷', notAfter: ['a,b'] }])])).toThrow('a,b');
    expect(() => packLists([listOf('one', [{ text: '甲贷', notAfter: ['@none'] }])])).toThrow('@none');
  });

  it('stays small: the shipped lexicon is read on every page', () => {
    const { first, rest, script } = shippedLexicon;
    const names = shippedLists.reduce((sum, { aliases }) => sum + aliases.length, 0);
    // Measured in docs/decisions/016: what a name may cost, and where all of them together cost a page too much.
    expect(byteLength(first + rest) / names).toBeLessThan(24);
    expect(byteLength(first + rest)).toBeLessThan(25_000);
    expect(byteLength(first)).toBeLessThan(5700);
    // Not unpacked before a name that is in no list, or one of the reader's own, needs it.
    expect(byteLength(script)).toBeLessThan(12_000);
  });
});

it('folds names as the finder folds text', () => {
  const packed = packLists([listOf('ua', [{ text: 'UA亚洲联合财务（香港）' }])]);
  expect(openLexicon(packed).aliases.at(-1)?.folded).toBe('ua亚洲联合财务(香港)');
  const written = 'ｕａ亞洲聯合財務(香港)';
  expect(createFinder(packed).find(written).mentions).toMatchObject([{ start: 0, end: written.length }]);
});

it('refuses a name that is not Simplified', () => {
  expect(() => packLists([listOf('ua', [{ text: 'UA亞洲聯合財務' }])])).toThrow(/not Simplified/);
});
