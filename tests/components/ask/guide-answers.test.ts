import { expect, test } from 'vitest';
import guide from '@/assets/data/guide.json';
import { guideAnswers } from '@/components/ask/guide-answers';
import type { GuideSection } from '@/lib/core/lenders/knowledge';

const sections = guide as GuideSection[];
const titles = (question: string, locale: 'zh-CN' | 'en' = 'zh-CN') =>
  guideAnswers(sections, question, locale).map(({ sectionId }) => sectionId);

test.each([
  ['怎么查有没有牌照', 'check-a-licence'],
  ['有人催收怎么办', 'when-someone-collects'],
  ['可以找谁投诉', 'where-to-turn'],
  ['征信记录会留多久', 'credit-record'],
])('%s is answered by %s', (question, sectionId) => {
  expect(titles(question)).toContain(sectionId);
});

test('English questions find English chapters', () => {
  expect(titles('how do I check a licence', 'en')).toContain('check-a-licence');
});

test.each(['今天天气', 'zzz', '。', ''])('“%s” is answered by nothing', (question) => {
  expect(titles(question)).toEqual([]);
});
