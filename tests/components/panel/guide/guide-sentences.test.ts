import { expect, test } from 'vitest';
import { chaptersOf } from '@/components/panel/guide/guide-chapters';
import { inOtherScript, sentencesOf } from '@/components/panel/guide/guide-sentences';
import { sampleChannels, sampleGuide, sampleRule, sampleTips } from '@/tests/support/sample-knowledge';

const chapters = chaptersOf({ sections: sampleGuide, tips: sampleTips, rules: [sampleRule], channels: sampleChannels });

test('titles, sentences, numbers to call and rules can all be found', () => {
  const said = (chapterId: string) =>
    sentencesOf(chapters, 'zh-CN').filter((sentence) => sentence.chapterId === chapterId);
  expect(said('check-a-licence').map(({ paragraph, text }) => [paragraph, text])).toEqual([
    [null, '怎么查牌照 · 去哪里查全称。'],
    [0, '到许可证查询系统里找全称。'],
  ]);
  expect(said('where-to-turn').map(({ text }) => text)).toContain('110 打 110 的情形。');
  expect(said('days-1-30').map(({ text }) => text)).toContain('要一份账单。');
  expect(said('rules').at(-1)?.text).toBe('《样例规定》 · 样令第1号 · 第二条 · 先说清楚再收钱。');
});

test('the other script is there for Chinese readers only', () => {
  const both = { zh: '罚息', en: 'penalty', tw: '罰息' };
  expect(inOtherScript(both, 'zh-CN')).toBe('罰息');
  expect(inOtherScript(both, 'zh-TW')).toBe('罚息');
  expect(inOtherScript(both, 'en')).toBeUndefined();
});
