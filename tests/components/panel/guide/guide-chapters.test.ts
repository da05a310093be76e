import { expect, test } from 'vitest';
import { chaptersOf, runsOfEvidence } from '@/components/panel/guide/guide-chapters';
import type { GuideParagraph } from '@/lib/core/lenders/knowledge';
import { sampleChannels, sampleGuide, sampleRule, sampleTips } from '@/tests/support/sample-knowledge';
import { sampleEvidence, text } from '@/tests/support/sample-lenders';

test('situations come first, in the order of time, then the sections, then the rules; empty ones are left out', () => {
  const chapters = chaptersOf({
    sections: sampleGuide,
    tips: sampleTips,
    rules: [sampleRule],
    channels: sampleChannels,
  });
  expect(chapters.map(({ id }) => id)).toEqual([
    'before-borrowing',
    'before-due',
    'days-1-30',
    'what-overdue-is',
    'check-a-licence',
    'where-to-turn',
    'rules',
  ]);
  expect(chaptersOf({ sections: [], tips: [], rules: [], channels: sampleChannels })).toEqual([]);
});

test('whom to turn to opens with the channels, each with its number', () => {
  const chapters = chaptersOf({ sections: sampleGuide, tips: [], rules: [], channels: sampleChannels });
  const turnTo = chapters.find(({ id }) => id === 'where-to-turn');
  expect(turnTo?.paragraphs.map(({ phone, text: said }) => [phone, said.zh])).toEqual([
    [undefined, '先找放款方。'],
    ['12378', '打 12378 的情形。'],
    ['110', '打 110 的情形。'],
    [undefined, '还可以问社区。'],
  ]);
});

function aParagraph(part: Partial<GuideParagraph> = {}): GuideParagraph {
  return { kind: 'point', text: text('一句。', 'One.'), ruleId: null, ...sampleEvidence, ...part };
}

test('neighbours on the same evidence stand in one run, and nothing else does', () => {
  const paragraphs = [
    aParagraph(),
    aParagraph(),
    aParagraph({ asOf: '2024' }),
    aParagraph({ asOf: '2024', ruleId: 'sample-rule' }),
    aParagraph(),
    aParagraph({ kind: 'case' }),
    aParagraph({ phone: '110' }),
    aParagraph({ phone: '12378' }),
  ];
  const runs = runsOfEvidence(paragraphs);
  expect(runs.map(({ from, paragraphs: held }) => [from, held.length])).toEqual([
    [0, 2],
    [2, 1],
    [3, 1],
    [4, 1],
    [5, 1],
    [6, 2],
  ]);
});
