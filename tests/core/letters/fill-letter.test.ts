import { describe, expect, test } from 'vitest';
import words from '@/assets/strings/panel-letters.json';
import type { Rule } from '@/lib/core/lenders/knowledge';
import { fillLetter, letterText, messageText, notesFor } from '@/lib/core/letters/fill-letter';
import { type LetterId, letterMatters } from '@/lib/core/letters/letter';
import { blanksIn } from '@/lib/core/letters/letter-blanks';
import { factsOfLoan, factsWithoutLoan, type LetterChoice, type LetterFacts } from '@/lib/core/letters/letter-facts';
import { fenFromYuan, toFen } from '@/lib/core/loans/money';
import type { Locale } from '@/lib/core/wording/fact';
import { loadLists } from '@/scripts/data/bundled-data';
import { aLicensedLender } from '@/tests/support/licensed-lender';
import { anOwnLoan } from '@/tests/support/own-loans';

const { letters, rules } = loadLists();
const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
const locales: readonly Locale[] = ['zh-CN', 'zh-TW', 'en'];

const today = '2026-11-29';
const rich = anOwnLoan({
  lender: '招联消费金融股份有限公司',
  upfrontFeeFen: fenFromYuan(500),
  monthlyFeeFen: fenFromYuan(20),
  paidOutOn: '2026-08-20',
  firstDueOn: '2026-10-20',
  payments: [{ on: '2026-10-21', amountFen: fenFromYuan(300) }],
});
const bare = anOwnLoan({
  plan: { by: 'list', dues: [{ dueOn: '2026-12-20', amountFen: fenFromYuan(10_100), principalFen: null }] },
  lateUpliftPercent: null,
});
const known: Record<string, LetterFacts> = {
  'a rich loan': factsOfLoan(rich, aLicensedLender(), today),
  'a bare loan': factsOfLoan(bare, null, today),
  'no loan': factsWithoutLoan(null, null, today),
  'no loan, and a licensed lender': factsWithoutLoan(aLicensedLender(), '2026-10-20', today),
  'a loan late for years': factsOfLoan(anOwnLoan({ paidOutOn: '2022-01-31', firstDueOn: '2022-02-28' }), null, today),
};

function letterOf(id: LetterId) {
  const letter = letters.find((one) => one.id === id);
  if (letter === undefined) throw new Error(`no letter ${id}`);
  return letter;
}

const noChoice: LetterChoice = { office: null, matter: null };

function filled(id: LetterId, facts: LetterFacts, choice: LetterChoice = noChoice) {
  return fillLetter(letterOf(id), facts, choice, byId, words);
}

const zh = (id: LetterId, facts: LetterFacts, choice = noChoice) => letterText(filled(id, facts, choice), 'zh-CN');

describe.each(Object.entries(known))('%s', (_, facts) => {
  describe.each(letters)('$id', (letter) => {
    const offices = letter.offices.length === 0 ? [null] : letter.offices;
    const choices = offices.flatMap((office) =>
      (letter.hasMatters ? letterMatters : [null]).map((matter) => ({ office, matter })),
    );

    test.each(locales)('is whole in %s, and what lacks is marked', (locale) => {
      for (const choice of choices) {
        const text = letterText(filled(letter.id, facts, choice), locale);
        expect(text).not.toMatch(/[{}]|undefined|null|NaN|【】|。。|，。/);
        expect(text.split('【').length).toBe(text.split('】').length);
        const blanks = blanksIn(text).map(({ name }) => name);
        expect(blanks).toContain({ 'zh-CN': '姓名', 'zh-TW': '姓名', en: 'your name' }[locale]);
      }
    });

    test('the three languages have the same paragraphs, and as many blanks', () => {
      for (const choice of choices) {
        const counts = locales.map((locale) => blanksIn(letterText(filled(letter.id, facts, choice), locale)).length);
        expect(new Set(counts).size).toBe(1);
      }
    });

    test('each ground is a rule with a source', () => {
      for (const choice of choices)
        for (const ruleId of filled(letter.id, facts, choice).ruleIds) expect(byId.get(ruleId)?.source).toBeTruthy();
    });
  });
});

test('nothing of the reader is filled in', () => {
  for (const { id } of letters) expect(zh(id, known['a rich loan'] as LetterFacts)).toContain('【姓名】');
});

test('the more is known, the fewer blanks', () => {
  const blanks = (facts: LetterFacts) => letters.reduce((sum, { id }) => sum + blanksIn(zh(id, facts)).length, 0);
  expect(blanks(known['a rich loan'] as LetterFacts)).toBeLessThan(blanks(known['no loan'] as LetterFacts));
});

describe('asking for a plan', () => {
  test('says the days, the sums and what they consist of', () => {
    const text = zh('plan', known['a rich loan'] as LetterFacts);
    expect(text).toContain('招联消费金融股份有限公司');
    expect(text).toContain('2026年8月20日');
    expect(text).toContain('10,000.00元（大写：壹万元整）');
    expect(text).toMatch(/应于2026年10月20日归还的款项，到今天已经逾期40天/);
    expect(text).toMatch(/其中本金[\d,.]+元、利息[\d,.]+元、费用[\d,.]+元、罚息[\d,.]+元/);
    expect(text).toContain('《中华人民共和国民法典》第五百四十三条');
  });

  test('an extension before the due day is asked for by article 678, and only then', () => {
    expect(filled('plan', known['a bare loan'] as LetterFacts).ruleIds).toContain('civil-678');
    expect(filled('plan', known['a rich loan'] as LetterFacts).ruleIds).not.toContain('civil-678');
    expect(filled('plan', known['no loan'] as LetterFacts).ruleIds).not.toContain('civil-678');
  });

  test('where the uplift is not known, the penalty is said to be the least', () => {
    const facts = factsOfLoan({ ...rich, lateUpliftPercent: null }, null, today);
    expect(zh('plan', facts)).toContain('罚息至少');
  });

  test('near the end of the time to sue it promises nothing and offers nothing', () => {
    const facts = known['a loan late for years'] as LetterFacts;
    for (const text of [zh('plan', facts), messageText(filled('plan', facts), 'zh-CN')]) {
      expect(text).toContain('不是承诺还款，也不是承认欠款');
      expect(text).not.toMatch(/每月能还|请贵公司同意|逾期\d+天/);
    }
    const notes = notesFor(letterOf('plan').before, facts, noChoice).map(({ sentence }) => sentence.text.zh);
    expect(notes.join()).toMatch(/时效/);
    expect(notes.join()).toMatch(/12348/);
  });

  test('the short message has no head, no name and no law', () => {
    const text = messageText(filled('plan', factsWithoutLoan(null, '2026-11-09', today)), 'zh-CN');
    expect(text).toMatch(
      /^本人与贵公司之间有一笔借款，合同编号【合同编号】。应于2026年11月9日归还的款项，到今天已经逾期20天。/,
    );
    expect(text).not.toMatch(/姓名|致：|《/);
  });
});

test('a dispute admits nothing, however much is known of the loan', () => {
  for (const facts of Object.values(known)) {
    expect(zh('disputed', facts)).toContain('不是对债务或者数额的承认');
    expect(zh('disputed', facts)).not.toMatch(/本人于.*借款人民币|逾期\d+天|\d,\d{3}/);
    expect(zh('statement', facts)).toContain('不是承诺还款');
  }
});

test('an objection to a payment order is about the debt itself', () => {
  const text = zh('payment-order', known['a rich loan'] as LetterFacts);
  expect(text).toContain('针对债务本身');
  expect(text).toContain('已经归还300.00元');
  expect(text).toContain('实际到账9,500.00元');
  const dear = { ...rich, monthlyFeeFen: fenFromYuan(300) };
  expect(zh('payment-order', factsOfLoan(dear, aLicensedLender(), today))).toContain('超过年利率 24%');
  // Of a lender whose kind is not known, the line of licensed lenders is not claimed.
  expect(zh('payment-order', factsOfLoan(dear, null, today))).not.toContain('24%');
});

test('a rule is cited only for loans paid out since it is in force', () => {
  const cited = (facts: LetterFacts) => filled('statement', facts).ruleIds.includes('disclose-2026');
  expect(cited(known['a rich loan'] as LetterFacts)).toBe(true);
  expect(cited(known['a bare loan'] as LetterFacts)).toBe(false);
  expect(cited(known['no loan'] as LetterFacts)).toBe(false);
});

test('a loan paid off says the day and the sum; one that is not is warned of', () => {
  const paid = factsOfLoan({ ...bare, payments: [{ on: '2026-11-20', amountFen: toFen(1_010_000) }] }, null, today);
  expect(zh('payoff', paid)).toContain('已经于2026年11月20日全部还清，一共归还10,100.00元');
  expect(notesFor(letterOf('payoff').before, paid, noChoice)).toHaveLength(1);
  expect(notesFor(letterOf('payoff').before, known['a bare loan'] as LetterFacts, noChoice)).toHaveLength(2);
  expect(zh('payoff', known['a bare loan'] as LetterFacts)).toContain('【还清的日期】');
});

test('a complaint names the office and the rules of its matter alone', () => {
  const facts = known['a rich loan'] as LetterFacts;
  const { offices } = letterOf('complaint');
  const at = (channelId: string) => offices.find((office) => office.channelId === channelId) ?? null;
  expect(zh('complaint', facts, { office: at('bank'), matter: 'fees' })).toMatch(/致：当地金融监管局（12378）/);
  expect(zh('complaint', facts, { office: at('lender'), matter: 'fees' })).not.toContain('受理编号');
  const collection = filled('complaint', facts, { office: at('bank'), matter: 'collection' }).ruleIds;
  expect(collection).toEqual(['civil-1032-1033', 'gb45251']);
  expect(filled('complaint', facts, { office: at('bank'), matter: 'no_answer' }).ruleIds).toEqual(['complaint-2020']);
});

test('no word is torn apart on the way to Traditional, and no character is left behind', () => {
  for (const facts of Object.values(known))
    for (const { id } of letters) {
      const text = letterText(filled(id, facts), 'zh-TW').replaceAll(facts.lender?.zh ?? ' ', '');
      expect(text).not.toMatch(/核心查|釦|[户贷还这说为据执签]/);
    }
});

test('Traditional is written as in Taiwan, names as the contract has them', () => {
  const text = letterText(filled('plan', known['a rich loan'] as LetterFacts), 'zh-TW');
  expect(text).toContain('合約編號【合約編號】');
  expect(text).toContain('大寫：壹萬元整');
  expect(text).toContain('第五百四十三條');
  expect(text).toContain('招联消费金融股份有限公司');
  expect(letterText(filled('credit-record', known['no loan'] as LetterFacts), 'zh-TW')).toContain('「存在異議」');
});
