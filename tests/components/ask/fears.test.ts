import { expect, test } from 'vitest';
import guide from '@/assets/data/guide.json';
import { chaptersFeared, isTroubled } from '@/components/ask/fears';
import { situations } from '@/lib/core/lenders/knowledge';

test.each([
  '想死',
  '我不想活了',
  '活不下去了',
  '欠太多，想自杀',
  '不想活，寫好遺書',
  '真的撑不住了',
  'suicide',
  'I want to die',
  'kill myself',
  "I can't go on",
])('“%s” is answered by a person to talk to', (typed) => {
  expect(isTroubled(typed)).toBe(true);
});

test.each([
  '小米金融',
  '借死人的钱要还吗',
  '死期存款',
  '日息万五',
  '这价格太高了',
  'deadline',
  'die cut',
  '怎么查牌照',
  '轻生活分期',
  '跳楼价借款',
  'APP崩溃了',
])('“%s” is no cry for help', (typed) => {
  expect(isTroubled(typed)).toBe(false);
});

test.each([
  ['会不会坐牢', 'criminal-line'],
  ['網貸逾期會坐牢嗎', 'criminal-line'],
  ['will I go to prison', 'criminal-line'],
  ['还不起了', 'hardship-plan'],
  ['没钱还', 'hardship-plan'],
  ['I cannot pay', 'hardship-plan'],
  ['征信', 'credit-record'],
  ['上征信了怎么办', 'credit-record'],
  ['限高', 'lists-and-limits'],
  ['人死了债怎么办，要继承吗', 'family-and-debt'],
  ['逾期', 'what-you-can-do'],
  ['already late', 'what-you-can-do'],
])('%s is answered by %s first', (typed, chapterId) => {
  expect(chaptersFeared(typed)[0]).toBe(chapterId);
});

test.each(['小米金融', '利信', '重庆小米消费金融', '360借条', '日息万五，会员费299元', 'late fee 5%', '7.2% a year'])(
  '“%s” is no fear',
  (typed) => {
    expect(chaptersFeared(typed)).toEqual([]);
  },
);

test('every chapter that answers a fear is there', () => {
  const known = new Set<string>([...guide.map(({ id }) => id), ...situations]);
  for (const typed of ['坐牢', '还不起', '征信', '限高', '破产', '继承', '催收', '逾期'])
    for (const chapterId of chaptersFeared(typed)) expect(known).toContain(chapterId);
});
