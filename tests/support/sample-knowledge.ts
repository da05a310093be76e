/** Stages, tips, rules, guide and claims for tests of screens. Nothing here is a fact about anyone. */
import type { Channel } from '@/lib/core/lenders/channels';
import type { Claim, GuideSection, Rule, Stage, Tip } from '@/lib/core/lenders/knowledge';
import { sampleEvidence, text } from './sample-lenders';

const point = { text: text('放款方会提醒。', 'The lender reminds you.'), ruleId: null, ...sampleEvidence };

function aStage(id: Stage['id'], fromDay: number | null, toDay: number | null, zh: string, en: string): Stage {
  return {
    id,
    fromDay,
    toDay,
    title: text(zh, en),
    summary: text(`${zh}的概要。`, `Summary of ${en}.`),
    steps: ['ask-bill', 'banks-only', 'read-contract'],
    points: [point],
  };
}

export const sampleStages: Stage[] = [
  aStage('before-due', null, 0, '到期之前', 'before due'),
  aStage('day-1', 1, 1, '逾期第 1 天', 'day 1'),
  aStage('days-1-30', 1, 30, '逾期 1–30 天', '1–30 days'),
  aStage('days-31-90', 31, 90, '逾期 31–90 天', '31–90 days'),
  aStage('over-360', 361, null, '逾期 360 天以后', 'over 360 days'),
  aStage('after-payoff', null, null, '还清以后', 'after payoff'),
];

export const sampleRule: Rule = {
  id: 'sample-rule',
  issuer: text('样例部门', 'Sample Office'),
  title: text('《样例规定》', 'Sample Rule'),
  number: '样令第1号',
  article: '第二条',
  inForceSince: '2020-01-01',
  endedOn: null,
  state: 'in_force',
  asFarAsSeen: text('2026 年仍有效。', 'Still in force in 2026.'),
  meaning: text('先说清楚再收钱。', 'Say it first, charge it then.'),
  appliesTo: text('所有放款方', 'all lenders'),
  ...sampleEvidence,
};

function aTip(id: string, situation: Tip['situation'], zh: string, part: Partial<Tip> = {}): Tip {
  return { id, situation, text: text(zh, id), ruleId: null, ...sampleEvidence, ...part };
}

export const sampleTips: Tip[] = [
  aTip('ask-bill', 'days-1-30', '要一份账单。', { ruleId: 'sample-rule' }),
  aTip('read-contract', 'before-borrowing', '读合同。'),
  aTip('banks-only', 'before-borrowing', '只对银行。', { lenderKinds: ['bank'] }),
  aTip('call-early', 'before-due', '早点打电话。'),
];

export const sampleGuide: GuideSection[] = [
  {
    id: 'what-overdue-is',
    title: text('什么是逾期', 'What being overdue is'),
    answer: text('从哪天起算。', 'From which day it counts.'),
    paragraphs: [
      {
        kind: 'text',
        text: text('过了还款日没有还够，就是逾期。', 'Not paid in full by the day is overdue.'),
        ruleId: 'sample-rule',
        ...sampleEvidence,
      },
      {
        kind: 'case',
        text: text('一个逾期三十天的例子。', 'A case of thirty days overdue.'),
        ruleId: null,
        ...sampleEvidence,
      },
    ],
  },
  {
    id: 'check-a-licence',
    title: text('怎么查牌照', 'How to check a licence'),
    answer: text('去哪里查全称。', 'Where to look.'),
    paragraphs: [
      {
        kind: 'point',
        text: text('到许可证查询系统里找全称。', 'Look for the full name.'),
        ruleId: null,
        ...sampleEvidence,
      },
    ],
  },
  {
    id: 'where-to-turn',
    title: text('可以找谁', 'Where to turn'),
    answer: text('投诉和报警的电话。', 'Numbers for complaints and the police.'),
    paragraphs: [
      {
        kind: 'point',
        text: text('还可以问社区。', 'You may ask in the community too.'),
        ruleId: null,
        ...sampleEvidence,
      },
    ],
  },
];

function aChannel(id: string, phone: Channel['phone'], lenderKinds: Channel['lenderKinds']): Channel {
  return {
    id,
    title: text(`找${id}`, `To ${id}`),
    phone,
    text: phone ? text(`打 ${phone} 的情形。`, `When to call ${phone}.`) : text('先找放款方。', 'The lender first.'),
    lenderKinds,
    ruleId: null,
    ...sampleEvidence,
  };
}

export const sampleChannels: Channel[] = [
  aChannel('lender', null, ['bank', 'consumer_finance_company', 'platform', 'brand']),
  aChannel('bank', '12378', ['bank', 'consumer_finance_company']),
  aChannel('police', '110', []),
];

export const sampleClaim: Claim = {
  id: 'doubled',
  lenderIds: ['xiaomi-finance'],
  claim: text('逾期率是同行两倍', 'twice the overdue rate of others'),
  result: 'not_confirmed',
  check: text('没有找到出处。', 'No source was found.'),
  arithmetic: text('1 × 2 = 2', '1 × 2 = 2'),
  ...sampleEvidence,
};

export const sampleRecords = {
  stages: async () => sampleStages,
  tips: async () => sampleTips,
  guide: async () => sampleGuide,
  channels: async () => sampleChannels,
  rules: async () => new Map([[sampleRule.id, sampleRule]]),
  claimsAbout: async (lenderId: string) => (sampleClaim.lenderIds.includes(lenderId) ? [sampleClaim] : []),
};
