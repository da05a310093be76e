import { expect, test } from 'vitest';
import { disclosureRows, rowsFromText } from '@/lib/core/disclosure/disclosure-rows';

test('text is cut into cells at tabs, bars, colons and wide gaps', () => {
  expect(rowsFromText('本金：1万元\n\n利息\t12%｜每月  随还款')).toEqual([
    ['本金', '1万元'],
    ['利息', '12%', '每月', '随还款'],
  ]);
});

test('one word of a header with its value is a row like any other', () => {
  expect(disclosureRows([['收取主体', '甲公司']])).toMatchObject([
    { name: '收取主体', values: ['甲公司'], collector: null },
  ]);
});

test('a sum is not taken for the head of a column', () => {
  expect(
    disclosureRows([
      ['贷款金额', '10000元'],
      ['收取主体', '甲公司'],
      ['收取方式', '按月'],
    ])[0],
  ).toMatchObject({ name: '贷款金额', values: ['10000元'] });
});
