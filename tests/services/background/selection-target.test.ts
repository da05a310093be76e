import { readLists } from 'virtual:lists';
import { expect, test } from 'vitest';
import { findPrices } from '@/lib/core/prices/find-prices';
import { targetOfSelection } from '@/lib/services/background/selection-target';

const target = (text: string) =>
  targetOfSelection(text, async (selected) => findPrices(selected, { mode: 'selection' }));

test.each(['日息万五', '小米金融 年化7.2%起', '一分利', '借1万 每月还900 分12期', ` ${'字'.repeat(100)}月息0.8% `])(
  '%s is translated',
  async (text) => {
    expect(await target(text)).toEqual({ view: 'translate', phrase: text.trim() });
  },
);

test.each(['小米金融', '', '今天天气很好'])('“%s” is looked up', async (text) => {
  expect(await target(text)).toEqual({ view: 'lookup', query: text });
});

test('no listed name is taken for a price', async () => {
  const names = readLists().lenders.flatMap(({ name, formerNames }) =>
    [name, ...formerNames.map((former) => former.name)].flatMap(({ hans, hant, en }) => [hans, hant, en]),
  );
  const targets = await Promise.all(names.map(target));
  expect(names.filter((_, at) => targets[at]?.view !== 'lookup')).toEqual([]);
});

test('what is longer than a message may be is cut', async () => {
  expect(await target(`日息万五${'字'.repeat(900)}`)).toEqual({
    view: 'translate',
    phrase: `日息万五${'字'.repeat(496)}`,
  });
  expect(await target('名'.repeat(900))).toEqual({ view: 'lookup', query: '名'.repeat(200) });
});

test('where no price can be read, it is looked up', async () => {
  expect(await targetOfSelection('日息万五', async () => [])).toEqual({ view: 'lookup', query: '日息万五' });
});
