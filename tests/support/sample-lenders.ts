/** Builders of lenders for tests: each test shows only what matters to it. Nothing here is a fact about anyone. */

import type { Source } from '@/lib/core/lenders/knowledge';
import type { Lender } from '@/lib/core/lenders/lender';
import type { Text } from '@/lib/core/wording/fact';

export const sampleEvidence = { source: 'sample-notice', asOf: '2026-11-21', confidence: 'press' } as const;

export const sampleSource: Source = {
  id: 'sample-notice',
  title: text('样例公告', 'Sample notice'),
  publisher: text('样例报', 'Sample Daily'),
  date: '2026-11-21',
  kind: 'press',
  citation: '样字〔2026〕1号',
  url: 'https://press.example/notice',
};

export function text(zh: string, en: string): Text {
  return { zh, en };
}

export function aLender(part: Partial<Lender> = {}): Lender {
  return {
    id: 'sample-lender',
    name: { hans: '样例金融', hant: '樣例金融', en: 'Sample Finance' },
    pinyin: 'yang li jin rong',
    kind: 'brand',
    status: {
      value: 'front',
      text: text('品牌名，自己不放款。', 'A brand name; it does not lend itself.'),
      ...sampleEvidence,
    },
    parent: null,
    formerNames: [],
    whoLends: {
      text: text(
        '样例消费金融有限公司，或合作银行；以合同上的名字为准。',
        'Sample Consumer Finance, or a partner bank; the contract decides.',
      ),
      ...sampleEvidence,
    },
    licences: [
      {
        type: 'consumer_finance',
        holder: { hans: '样例消费金融有限公司', hant: '樣例消費金融有限公司', en: 'Sample Consumer Finance' },
        code: 'X0000H000000001',
        text: text('后面的放款方持消费金融公司牌照。', 'The lender behind it holds a consumer finance licence.'),
        ...sampleEvidence,
      },
    ],
    chain: [
      {
        level: 'seen_name',
        name: { hans: '样例金融', hant: '樣例金融', en: 'Sample Finance' },
        state: 'current',
        ...sampleEvidence,
      },
    ],
    prices: [
      {
        lowPercent: 15,
        highPercent: 23.98,
        basis: 'court_file',
        text: text('2024 年的贷款。', 'Loans of 2024.'),
        ...sampleEvidence,
      },
    ],
    late: {
      upliftPercent: 50,
      graceDays: null,
      facts: [{ text: text('逾期后利率加收一半。', 'Once late the rate rises by half.'), ...sampleEvidence }],
    },
    creditReporting: { value: 'yes', text: text('报送征信。', 'Reports to the credit registry.'), ...sampleEvidence },
    domains: [],
    confusedWith: [],
    facts: [],
    ...part,
  };
}

/** Three lenders in the three common situations. */
export const sampleLenders: Lender[] = [
  aLender({
    id: 'xiaomi-finance',
    name: { hans: '小米金融', hant: '小米金融', en: 'Xiaomi Finance' },
    pinyin: 'xiao mi jin rong',
  }),
  aLender({
    id: 'mashang',
    name: { hans: '马上消费金融', hant: '馬上消費金融', en: 'Mashang Consumer Finance' },
    pinyin: 'ma shang xiao fei jin rong',
    kind: 'consumer_finance_company',
    status: {
      value: 'licensed',
      text: text('持牌的消费金融公司，自己放款。', 'A licensed consumer finance company; lends itself.'),
      ...sampleEvidence,
    },
  }),
  aLender({
    id: 'lixin',
    name: { hans: '利信金融', hant: '利信金融', en: 'Lixin Jinrong' },
    pinyin: 'li xin jin rong',
    kind: 'unidentified_name',
    status: {
      value: 'unidentified',
      text: text('名单里没有同名机构。', 'No body of this name is listed.'),
      ...sampleEvidence,
    },
    licences: [
      {
        type: 'none_found',
        holder: null,
        code: null,
        text: text('没有查到牌照。', 'No licence was found.'),
        ...sampleEvidence,
      },
    ],
    prices: [],
  }),
];
