import { expect, test } from 'vitest';
import { companyBehind, isCompanyName, lenderOnContract } from '@/lib/core/lenders/company-name';
import type { Lender } from '@/lib/core/lenders/lender';
import { aLender, sampleEvidence } from '@/tests/support/sample-lenders';

test.each([
  ['招联消费金融股份有限公司', true],
  ['福州市某某网络小额贷款有限公司（原名甲）', true],
  ['招商银行股份有限公司信用卡中心', true],
  ['某某農村商業銀行', true],
  ['Sample Consumer Finance Co., Ltd.', true],
  ['招联金融 · 好期贷', false],
  ['360借条', false],
  ['合作银行、消费金融公司等', false],
  ['合作银行', false],
  ['', false],
])('%s', (name, is) => expect(isCompanyName(name)).toBe(is));

const lentBy = (...names: string[]): Lender =>
  aLender({
    chain: names.map((hans) => ({
      level: 'lender',
      name: { hans, hant: hans, en: hans },
      state: 'current',
      ...sampleEvidence,
    })),
  });

test.each([
  ['one company is behind it', lentBy('甲有限公司'), '某借', '甲有限公司'],
  ['several are', lentBy('甲有限公司', '乙有限公司'), '某借', '某借'],
  ['only “partner banks” are known', lentBy('合作银行、消费金融公司等'), '某借', '某借'],
  ['the page names a company already', lentBy('甲有限公司'), '丙有限公司', '丙有限公司'],
  ['there is no record', null, '某借', '某借'],
])('as the contract may write it: %s', (_case, lender, written, expected) => {
  expect(lenderOnContract(lender, written)).toBe(expected);
});

test('a list of kinds of lenders is no company', () => {
  expect(companyBehind(lentBy('合作银行、消费金融公司等'))).toBeNull();
});
