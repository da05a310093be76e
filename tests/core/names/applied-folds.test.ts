import { expect, it } from 'vitest';
import { foldsIn } from '@/lib/core/names/applied-folds';
import { foldTable } from '@/lib/core/text/fold-table';

const table = foldTable('呗唄 花~婲');

it.each([
  ['花呗', '花呗', []],
  ['花唄', '花呗', ['script']],
  ['婲 唄', '花呗', ['look_alike', 'gap', 'script']],
  ['花(huā)呗', '花呗', ['annotation']],
  ['花\u200b呗', '花呗', ['gap']],
  ['５8好借', '58好借', ['width']],
  ['MYBANK', 'MYbank', ['case']],
  ['Home Credit', 'Home Credit', []],
])('%s differs from %s in %j', (surface, alias, folds) => {
  expect(foldsIn(surface, alias, table)).toEqual(folds);
});
