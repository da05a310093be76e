import { describe, expect, it } from 'vitest';
import { judgeCandidates } from '@/lib/core/names/judge';
import { openLexicon } from '@/lib/core/names/lexicon';
import { listOf, packLists } from '@/tests/support/lexicon';
import { findCandidatesSlowly } from '@/tests/support/reference-scanner';

const lexicon = openLexicon(
  packLists([
    listOf('firm', [{ text: '甲信', strength: 'context', notBefore: ['息'] }, { text: '甲信金融' }]),
    listOf('words', [{ text: '开心花', strength: 'context', asName: true, notAfter: ['不'] }], ['开心花园']),
    listOf('stem', [{ text: '乙宝', strength: 'never_alone' }, { text: '乙宝借钱' }]),
    listOf('slang', [{ text: '丙呗', contextAfter: ['就'] }]),
    listOf('fine', [
      {
        text: '丁信',
        strength: 'context',
        notAfter: ['家'],
        unlessAfter: ['大家'],
        notBefore: ['合'],
        unlessBefore: ['合同'],
      },
    ]),
  ]),
);

/** Every character a word, unless a test says otherwise. */
const everyCharacter = (text: string) => new Set(Array.from({ length: text.length + 1 }, (_, at) => at));
const judge = (text: string, wordEnds = everyCharacter, pageEvidence: [string, string][] = []) =>
  judgeCandidates(text, findCandidatesSlowly(text, lexicon), {
    lexicon,
    pageEvidence: new Map(pageEvidence),
    isDismissed: () => false,
    wordEnds,
  });
const names = (text: string) =>
  judge(text).mentions.map(({ lenderId, why }) => `${lenderId} ${why.rule} ${why.evidence}`);
const rejections = (text: string) => judge(text).rejections.map(({ because, detail }) => `${because} ${detail}`);

describe('an ambiguous name', () => {
  it('needs a word about borrowing outside itself', () => {
    expect(names('在甲信逾期了')).toEqual(['firm context 逾期']);
    expect(rejections('在甲信上班')).toEqual(['no_loan_word 甲信']);
  });

  it('or another lender nearby, but not far away', () => {
    expect(names('乙宝借钱和甲信')).toEqual(['stem strong null', 'firm context 借']);
    expect(names(`我用丙呗${'，天气很好'.repeat(4)}甲信`)).toEqual(['slang strong null', 'firm context 丙呗']);
    expect(names(`我用丙呗${'，天气很好'.repeat(40)}甲信`)).toEqual(['slang strong null']);
  });

  it('or its own lender named beyond doubt, here or elsewhere on the page', () => {
    expect(names('甲信金融。甲信上班')).toEqual(['firm strong null', 'firm page_evidence 甲信金融']);
    expect(judge('甲信上班', everyCharacter, [['firm', '甲信金融']]).mentions).toHaveLength(1);
  });

  it('must not cut a word', () => {
    const text = '去甲信逾期';
    expect(judge(text, (window) => new Set([0, window.indexOf('信'), window.length])).rejections).toMatchObject([
      { because: 'inside_word' },
    ]);
  });

  it('must be spaced evenly or not at all', () => {
    expect(names('开心 花逾期')).toEqual([]);
    expect(names('开 心 花 逾期')).toEqual(['words context 逾期']);
  });
});

it('a listed edge or false friend refuses a name whatever else is said', () => {
  expect(rejections('甲信息，贷款')).toEqual(['edge 甲信息']);
  expect(rejections('开心花园，贷款')).toEqual(['false_friend 开心花园']);
  expect(rejections('不开心花逾期')).toEqual(['edge 不开心花']);
});

it('a longer listed word takes a shorter edge back', () => {
  expect(rejections('张家丁信逾期')).toEqual(['edge 家丁信']);
  expect(names('大家丁信逾期')).toEqual(['fine context 逾期']);
  expect(rejections('丁信合作，逾期')).toEqual(['edge 丁信合']);
  expect(names('丁信合同，逾期')).toEqual(['fine context 逾期']);
});

it('a longer listed word says where a name ends, whatever the dictionary makes of it', () => {
  const oneWord = (window: string) => new Set([0, window.length]);
  expect(judge('在丁信合同，逾期', oneWord).mentions).toEqual([]);
  expect(judge('大家丁信合同，逾期', oneWord).mentions).toHaveLength(1);
});

it('what the page is about makes no name of everyday words, nor of a part of a word', () => {
  expect(judge('孩子们开心花钱包', everyCharacter, [['words', '开心花']]).mentions).toEqual([]);
  expect(judge('我用开心花的感受', everyCharacter, [['words', '开心花']]).mentions).toHaveLength(1);
  expect(judge('一朵开心花逾期', everyCharacter, [['words', '开心花']]).mentions).toHaveLength(1);
  expect(
    judge('去甲信上班', (window) => new Set([0, window.indexOf('信'), window.length]), [['firm', '甲信金融']]).mentions,
  ).toEqual([]);
});

it('page evidence lifts no doubt', () => {
  expect(judge('就丙呗，贷款再说', everyCharacter, [['slang', '丙呗']]).mentions).toEqual([]);
  expect(judge('就丙呗逾期', everyCharacter, [['slang', '丙呗']]).mentions).toHaveLength(1);
});

it('everyday words must stand where a name stands, and not be a slogan', () => {
  expect(names('我用开心花还款')).toEqual(['words context 还款']);
  expect(rejections('大家都开心花贷款')).toEqual(['inside_word 家都开心花贷款']);
  expect(names('利率低，开心花！')).toEqual([]);
});

it('doubt about a strong name is lifted by the word right after it', () => {
  expect(names('就丙呗，贷款再说')).toEqual([]);
  expect(names('就丙呗逾期了')).toEqual(['slang context 逾期']);
  expect(names('丙呗，贷款再说')).toEqual(['slang strong null']);
});

it('a stem counts only on its lender’s page and beside a word about borrowing', () => {
  expect(names('乙宝贷款')).toEqual([]);
  expect(names('乙宝借钱的页面，乙宝贷款')).toEqual(['stem strong null', 'stem page_evidence 乙宝借钱']);
  expect(names(`乙宝借钱${'。天气很好'.repeat(9)}乙宝`)).toEqual(['stem strong null']);
});

it('two ambiguous names that are joined vouch for each other', () => {
  expect(names('甲信和开心花')).toEqual(['firm context 开心花', 'words context 甲信']);
  expect(names('甲信在这里，开心花')).toEqual([]);
});

it('does not repeat as rejected what was taken as part of a longer name', () => {
  expect(judge('甲信金融').rejections).toEqual([]);
});
