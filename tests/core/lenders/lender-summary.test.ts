import { describe, expect, test } from 'vitest';
import raw from '@/assets/strings/lender-summary.json';
import type { Lender } from '@/lib/core/lenders/lender';
import { lenderSummary, lenderSummaryWordIds, priceSpan } from '@/lib/core/lenders/lender-summary';
import { withTraditional } from '@/scripts/data/traditional';
import { aLicence, aLicensedLender, aName, aPrice } from '@/tests/support/licensed-lender';
import { sampleEvidence } from '@/tests/support/sample-lenders';

const words = withTraditional(raw);
const linesOf = (part: Partial<Lender>) => lenderSummary(aLicensedLender(part), words);
const behind = aName('重庆小米消费金融有限公司', '重慶小米消費金融有限公司', 'Chongqing Xiaomi Consumer Finance');
const front: Partial<Lender> = {
  kind: 'brand',
  licences: [
    aLicence('not_a_lender'),
    { ...aLicence('online_micro_loan'), holder: aName('旧小贷') },
    { ...aLicence('consumer_finance'), holder: behind, code: 'X0026H250000001' },
  ],
  status: { value: 'front', text: { zh: '品牌。', en: 'A brand.' }, ...sampleEvidence },
  chain: [
    { level: 'seen_name', name: aName('小米金融'), state: 'current', ...sampleEvidence },
    {
      level: 'lender',
      name: aName('重庆小米消费金融有限公司', '重慶小米消費金融有限公司', 'Chongqing Xiaomi Consumer Finance'),
      state: 'current',
      ...sampleEvidence,
    },
    { level: 'lender', name: aName('合作银行', '合作銀行', 'a partner bank'), state: 'current', ...sampleEvidence },
    { level: 'lender', name: aName('旧小贷'), state: 'former', ...sampleEvidence },
  ],
};
const unidentified: Partial<Lender> = {
  kind: 'unidentified_name',
  status: { value: 'unidentified', text: { zh: '没有找到。', en: 'Not found.' }, ...sampleEvidence },
  licences: [aLicence('none_found')],
  chain: [{ level: 'lender', name: aName('未找到放款机构'), state: 'unverified', ...sampleEvidence }],
};

test('no word is missing and none left over', () => {
  expect(Object.keys(raw).sort()).toEqual([...lenderSummaryWordIds].sort());
});

test('every record answers all five, in the same order', () => {
  expect(Object.keys(linesOf({}))).toEqual(['who', 'licence', 'aYear', 'ifLate', 'whatNow']);
});

describe('who lends', () => {
  test('names the lenders of today, in the script of each language', () => {
    const { who } = linesOf(front);
    expect(who.main).toEqual({
      zh: '重庆小米消费金融有限公司、合作银行',
      en: 'Chongqing Xiaomi Consumer Finance, a partner bank',
      tw: '重慶小米消費金融有限公司、合作銀行',
    });
    expect(who.sub?.zh).toBe('以你合同上写的名字为准');
  });

  test('a description behind a name begins small, and with a capital where it stands first', () => {
    const lender = (en: string) =>
      ({ level: 'lender', name: aName('某', '某', en), state: 'current', ...sampleEvidence }) as const;
    const mainOf = (...names: string[]) => linesOf({ ...front, chain: names.map(lender) }).who.main.en;
    expect(mainOf('Chongqing Xiaomi', 'Partner banks and others')).toBe('Chongqing Xiaomi, partner banks and others');
    expect(mainOf('Partner banks and others', 'Partner Capital')).toBe('Partner banks and others, Partner Capital');
  });

  test('says not found where nothing was found, with what was looked for below', () => {
    expect(linesOf(unidentified).who).toMatchObject({
      main: { zh: '没有查到', en: 'Not found', tw: '沒有查到' },
      sub: { zh: '它自己放款。' },
      known: false,
    });
  });
});

describe('licence', () => {
  test('its own, with number and date of the list', () => {
    expect(linesOf({}).licence).toMatchObject({
      main: { zh: '有：消费金融公司' },
      sub: { zh: '编号 X0000H000000001，名录截至 2025-06-30' },
      known: true,
    });
  });

  test('of the lender behind a brand, with whose it is unless that one was just named', () => {
    const main = { zh: '放款方持牌：消费金融公司' };
    expect(linesOf(front).licence).toMatchObject({ main, sub: { zh: '编号 X0026H250000001，名录截至 2026-11-21' } });
    const second = [...(front.chain ?? [])];
    second.splice(1, 0, { level: 'lender', name: aName('合作银行'), state: 'current', ...sampleEvidence });
    expect(linesOf({ ...front, chain: second }).licence).toMatchObject({
      main,
      sub: { zh: '重庆小米消费金融有限公司，编号 X0026H250000001' },
    });
  });

  test('a licence of a former lender answers for nothing', () => {
    expect(
      linesOf({ ...front, licences: [{ ...aLicence('online_micro_loan'), holder: aName('旧小贷') }] }).licence,
    ).toMatchObject({
      main: { zh: '没有查到' },
      known: false,
    });
  });

  test.each([
    ['none_found', '没有查到', false],
    ['unknown', '没有查到', false],
    ['not_a_lender', '自己不是放款方', true],
  ] as const)('%s is told as such', (type, main, known) => {
    expect(linesOf({ ...front, licences: [aLicence(type)] }).licence).toMatchObject({ main: { zh: main }, known });
  });
});

describe('a year', () => {
  test.each([
    ['a range', [aPrice(15, 23.98)], '15%–23.98%', { lowPercent: 15, highPercent: 23.98 }],
    [
      'two of one kind as one span',
      [aPrice(15, 20), aPrice(23.94, 23.98)],
      '15%–23.98%',
      { lowPercent: 15, highPercent: 23.98 },
    ],
    [
      'historic prices of another kind left out',
      [aPrice(15, 20), aPrice(10, 36.14, { basis: 'press' })],
      '15%–20%',
      { lowPercent: 15, highPercent: 20 },
    ],
    ['one figure', [aPrice(18.25, 18.25)], '18.25%', { lowPercent: 18.25, highPercent: 18.25 }],
    ['a floor', [aPrice(7.2, null)], '7.2% 起，最高没有查到', { lowPercent: 7.2, highPercent: null }],
    ['a top', [aPrice(null, 24)], '最高 24%', { lowPercent: null, highPercent: 24 }],
    [
      'an open top beside a known one stays open',
      [aPrice(7.2, null), aPrice(10, 24)],
      '7.2% 起，最高没有查到',
      { lowPercent: 7.2, highPercent: null },
    ],
  ])('%s', (_, prices, main, span) => {
    const { aYear } = linesOf({ prices });
    expect(aYear.main.zh).toBe(main);
    expect(aYear.span).toEqual(span);
    expect(aYear.sub?.zh).toBe('裁判文书所见（2026-11-21）');
  });

  test('nothing found stays unknown', () => {
    expect(linesOf({ prices: [] }).aYear).toMatchObject({
      main: { en: 'Not found' },
      known: false,
      span: null,
      evidence: null,
    });
    expect(priceSpan([aPrice(null, null)])).toBeNull();
  });
});

describe('if late', () => {
  const late = (upliftPercent: number | null, graceDays: number | null = null) => ({
    ...aLicensedLender().late,
    upliftPercent,
    graceDays,
  });

  test('the highest price with the uplift, and what can be asked for above 24%', () => {
    const line = linesOf({ prices: [aPrice(15, 23.98)], late: late(50) }).ifLate;
    expect(line).toMatchObject({
      main: { zh: '合同利率加收 50%：23.98% → 35.97%' },
      sub: { zh: '高于 24% 的部分，可以请求法院调减' },
    });
    expect(line.overduePercent).toBeCloseTo(35.97);
  });

  test('below 24% nothing needs asking', () => {
    expect(linesOf({ prices: [aPrice(7.2, 12)], late: late(50) }).ifLate).toMatchObject({
      main: { zh: '合同利率加收 50%：12% → 18%' },
      sub: null,
    });
  });

  test('without a price only the uplift, with the grace its terms give', () => {
    expect(linesOf({ late: late(30, 1) }).ifLate).toMatchObject({
      main: { zh: '合同利率加收 30%' },
      sub: { en: 'Its terms give 1 day of grace' },
    });
  });

  test('terms that were only retold are told, and that no contract was read', () => {
    const fact = { text: { zh: '每天 0.05%。', en: '0.05% a day.' }, ...sampleEvidence, isTerms: true as const };
    expect(linesOf({ late: { ...late(null), facts: [...late(null).facts, fact] } }).ifLate).toMatchObject({
      main: { zh: '见过说法，没有在合同里核对' },
      sub: fact.text,
      known: true,
    });
  });

  test('unknown stays unknown; the usual uplift is told only of those under its rule', () => {
    expect(linesOf({}).ifLate).toMatchObject({
      main: { zh: '没有查到' },
      sub: { zh: '银行、消费金融公司一般加收合同利率的 30% 到 50%，别的看合同' },
      known: false,
    });
    expect(linesOf(unidentified).ifLate.sub?.zh).toBe('看真正的放款合同');
  });
});

test.each([
  ['licensed', {}, '看合同和综合融资成本明示表'],
  ['front', front, '看合同里放款方的全称'],
  ['closed', { status: { ...aLicensedLender().status, value: 'closed' } }, '先问清现在的债权人是谁'],
  ['unidentified', unidentified, '请对方写出放款公司全称和合同编号'],
  ['outside the mainland', { kind: 'outside_mainland' }, '按当地的规定办'],
] as const)('what now, for %s', (_, part, main) => {
  expect(linesOf(part as Partial<Lender>).whatNow).toMatchObject({ main: { zh: main }, evidence: null });
});
