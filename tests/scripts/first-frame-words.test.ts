import { expect, test } from 'vitest';
import { withFirstFrameWords } from '@/scripts/data/first-frame-words';

test('a place of the first frame gets its words in three languages', () => {
  expect(withFirstFrameWords('<b data-words="panel.tab_lenders"></b>')).toBe(
    '<b data-words="panel.tab_lenders" data-zh-cn="贷款方" data-zh-tw="貸款方" data-en="Lenders"></b>',
  );
});

test('a place without words ends the build', () => {
  expect(() => withFirstFrameWords('<b data-words="panel.no_such_word"></b>')).toThrow('panel.no_such_word');
});
