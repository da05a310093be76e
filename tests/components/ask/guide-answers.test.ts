import { expect, test } from 'vitest';
import channels from '@/assets/data/channels.json';
import guide from '@/assets/data/guide.json';
import tips from '@/assets/data/tips.json';
import { guideAnswers } from '@/components/ask/guide-answers';
import { chaptersOf } from '@/components/panel/guide/guide-chapters';
import type { Channel } from '@/lib/core/lenders/channels';
import type { GuideSection, Tip } from '@/lib/core/lenders/knowledge';

const chapters = chaptersOf({
  sections: guide as GuideSection[],
  tips: tips as Tip[],
  rules: [],
  channels: channels as Channel[],
});
const titles = (question: string, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  guideAnswers(chapters, question, locale).map(({ chapterId }) => chapterId);

test.each([
  ['怎么查有没有牌照', 'check-a-licence'],
  ['有人催收怎么办', 'when-someone-collects'],
  ['可以找谁投诉', 'where-to-turn'],
  ['征信记录会留多久', 'credit-record'],
  ['收到法院的信怎么办', 'over-90'],
  ['起诉了怎么办', 'over-90'],
])('%s is answered by %s', (question, chapterId) => {
  expect(titles(question)).toContain(chapterId);
});

test('English questions find English chapters', () => {
  expect(titles('how do I check a licence', 'en')).toContain('check-a-licence');
});

test.each(['今天天气', 'zzz', '。', ''])('“%s” is answered by nothing', (question) => {
  expect(titles(question)).toEqual([]);
});
