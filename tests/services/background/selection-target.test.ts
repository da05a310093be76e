import { readLists } from 'virtual:lists';
import { expect, test } from 'vitest';
import { targetOfSelection } from '@/lib/services/background/selection-target';

test.each(['日息万五', '小米金融 年化7.2%起', '一分利', '借1万 每月还900 分12期', ` ${'字'.repeat(100)}月息0.8% `])(
  '%s is translated',
  (text) => {
    expect(targetOfSelection(text)).toEqual({ view: 'translate', phrase: text.trim() });
  },
);

test.each(['小米金融', '', '今天天气很好'])('“%s” is looked up', (text) => {
  expect(targetOfSelection(text)).toEqual({ view: 'lookup', query: text });
});

test('no listed name is taken for a price', () => {
  const names = readLists().lenders.flatMap(({ name, formerNames }) =>
    [name, ...formerNames.map((former) => former.name)].flatMap(({ hans, hant, en }) => [hans, hant, en]),
  );
  expect(names.filter((name) => targetOfSelection(name).view !== 'lookup')).toEqual([]);
});

test('what is longer than a message may be is cut', () => {
  expect(targetOfSelection(`日息万五${'字'.repeat(900)}`)).toEqual({
    view: 'translate',
    phrase: `日息万五${'字'.repeat(496)}`,
  });
  expect(targetOfSelection('名'.repeat(900))).toEqual({ view: 'lookup', query: '名'.repeat(200) });
});
