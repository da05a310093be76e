/** A lender's record for tests: the smallest that holds, with what a test cares about put over it. */
import type { Lender } from '@/lib/core/lender';

export const someEvidence = { source: 'own-reading', asOf: '2026-11-21', confidence: 'press' } as const;

export function aName(hans: string, hant = hans, en = 'Some Lender') {
  return { hans, hant, en };
}

export function aLender(part: Partial<Lender> = {}): Lender {
  const sentence = { zh: '一句话。', en: 'A sentence.', tw: '一句話。' };
  return {
    id: 'some-lender',
    name: aName('某消费金融', '某消費金融'),
    pinyin: 'mou xiao fei jin rong',
    kind: 'consumer_finance_company',
    status: { value: 'licensed', text: sentence, ...someEvidence },
    parent: null,
    formerNames: [],
    whoLends: { text: sentence, ...someEvidence },
    licences: [
      {
        type: 'consumer_finance',
        holder: aName('某消费金融有限公司', '某消費金融有限公司'),
        code: 'X0099H000000001',
        text: sentence,
        ...someEvidence,
        asOf: '2025-06-30',
      },
    ],
    chain: [
      { level: 'seen_name', name: aName('某消费金融', '某消費金融'), state: 'current', ...someEvidence },
      { level: 'lender', name: aName('某消费金融有限公司', '某消費金融有限公司'), state: 'current', ...someEvidence },
    ],
    prices: [],
    late: { upliftPercent: null, graceDays: null, facts: [{ text: sentence, ...someEvidence }] },
    creditReporting: { value: 'by_rule', text: sentence, ...someEvidence },
    domains: [],
    confusedWith: [],
    facts: [],
    ...part,
  };
}

export function aPrice(lowPercent: number | null, highPercent: number | null, part: Partial<Lender['prices'][number]> = {}): Lender['prices'][number] {
  return {
    lowPercent,
    highPercent,
    basis: 'court_file',
    text: { zh: '某年的价格。', en: 'Prices of some year.', tw: '某年的價格。' },
    ...someEvidence,
    ...part,
  };
}

export function noLicence(type: 'none_found' | 'not_a_lender' | 'unknown'): Lender['licences'][number] {
  return { type, holder: null, code: null, text: { zh: '名录里没有。', en: 'Not in the list.', tw: '名錄裡沒有。' }, ...someEvidence };
}
