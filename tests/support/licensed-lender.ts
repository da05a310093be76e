/** A licensed lender of which little is known, for tests of what is said and what is left open. Nothing here is a fact about anyone. */
import type { Lender } from '@/lib/core/lenders/lender';
import { aLender, sampleEvidence, text } from './sample-lenders';

export function aName(hans: string, hant = hans, en = 'Some Lender'): Lender['name'] {
  return { hans, hant, en };
}

const company = aName('样例消费金融有限公司', '樣例消費金融有限公司', 'Sample Consumer Finance');

export function aLicensedLender(part: Partial<Lender> = {}): Lender {
  return aLender({
    kind: 'consumer_finance_company',
    status: { value: 'licensed', text: text('自己持牌。', 'Licensed itself.'), ...sampleEvidence },
    whoLends: { text: text('它自己放款。', 'It lends itself.'), ...sampleEvidence },
    licences: [
      {
        type: 'consumer_finance',
        holder: company,
        code: 'X0000H000000001',
        text: text('在名录里。', 'In the list.'),
        ...sampleEvidence,
        asOf: '2025-06-30',
      },
    ],
    chain: [
      { level: 'seen_name', name: aName('样例消费金融'), state: 'current', ...sampleEvidence },
      { level: 'lender', name: company, state: 'current', ...sampleEvidence },
    ],
    prices: [],
    late: {
      upliftPercent: null,
      graceDays: null,
      facts: [{ text: text('看合同。', 'See the contract.'), ...sampleEvidence }],
    },
    creditReporting: { value: 'by_rule', text: text('按规定报送。', 'Reports by rule.'), ...sampleEvidence },
    ...part,
  });
}

export function aPrice(
  lowPercent: number | null,
  highPercent: number | null,
  part: Partial<Lender['prices'][number]> = {},
): Lender['prices'][number] {
  return {
    lowPercent,
    highPercent,
    basis: 'court_file',
    text: text('某年的价格。', 'Prices of some year.'),
    ...sampleEvidence,
    ...part,
  };
}

export function aLicence(type: Lender['licences'][number]['type']): Lender['licences'][number] {
  return { type, holder: null, code: null, text: text('名录里没有写。', 'The list does not say.'), ...sampleEvidence };
}
