import { expect, test } from 'vitest';
import {
  dismissName,
  readSpelling,
  undoDismissal,
  withDismissal,
  withoutSpelling,
  withSpelling,
} from '@/lib/core/names/own-corrections';

const none = { ownAliases: [], dismissed: [] };
const one = { ownAliases: [{ lenderId: 'lixin', text: '利信贷' }], dismissed: [] };

test('a spelling is trimmed; too short, too long and known ones are not kept', () => {
  expect(readSpelling(none, 'lixin', '  利信  贷 ')).toEqual({ spelling: '利信 贷' });
  expect(readSpelling(none, 'lixin', '利')).toEqual({ problem: 'too_short' });
  expect(readSpelling(none, 'lixin', '利'.repeat(61))).toEqual({ problem: 'too_long' });
  expect(readSpelling(one, 'lixin', '利信贷')).toEqual({ problem: 'known' });
  expect(readSpelling(one, 'other', '利信贷')).toEqual({ spelling: '利信贷' });
});

test.each(['ローン', 'カード', 'кредит', 'A+', 'A+贷', 'U.S.', '好😀贷', '1 2'])(
  'a spelling that no page could be searched for is refused: %s',
  (typed) => {
    expect(readSpelling(none, 'lixin', typed)).toEqual({ problem: 'unreadable' });
  },
);

test.each(['好 贷', '好贷+', 'e贷', '9F', '張三貸', 'mi-pay', 'ＭＹ贷', 'loan king 好贷'])(
  'a spelling that can be found is kept: %s',
  (typed) => {
    expect(readSpelling(none, 'lixin', typed)).toEqual({ spelling: typed });
  },
);

test('a pronunciation is no part of a spelling, be it typed or dismissed, and so none is too long to be kept', () => {
  expect(readSpelling(none, 'lixin', '利(lì)信(xìn)贷')).toEqual({ spelling: '利信贷' });
  const surface = '重(chong)庆(qing)利(li)信(xin)小(xiao)额(e)贷(dai)款(kuan)有(you)限(xian)公(gong)司(si)';
  expect(withDismissal(none, 'lixin', surface).dismissed).toEqual([
    { lenderId: 'lixin', text: '重庆利信小额贷款有限公司' },
  ]);
  expect(withDismissal(none, 'lixin', '利'.repeat(80)).dismissed[0]?.text).toHaveLength(60);
});

test('a spelling is never both added and dismissed', () => {
  const dismissed = withDismissal(one, 'lixin', '利信贷');
  expect(dismissed).toEqual({ ownAliases: [], dismissed: [{ lenderId: 'lixin', text: '利信贷' }] });
  expect(withSpelling(dismissed, 'lixin', '利信贷')).toEqual(one);
});

test('removing takes it away from both', () => {
  expect(withoutSpelling(one, 'lixin', '利信贷')).toEqual(none);
});

test('a name dismissed on a page comes back as it was, with the spelling the reader had added', () => {
  const before = {
    ownAliases: [{ lenderId: 'lixin', text: '利信贷' }],
    dismissed: [{ lenderId: 'ppdai', text: '拍拍' }],
  };
  const { names, dismissal } = dismissName(before, { lenderId: 'lixin', surface: '利 信 贷', alias: '利信贷' });
  expect(names).toEqual({
    ownAliases: [],
    dismissed: [
      { lenderId: 'ppdai', text: '拍拍' },
      { lenderId: 'lixin', text: '利 信 贷' },
    ],
  });
  expect(undoDismissal(names, dismissal)).toEqual(before);
});

test('taking a dismissal back leaves alone what was said since', () => {
  const { names, dismissal } = dismissName(one, { lenderId: 'lixin', surface: '利信贷', alias: '利信贷' });
  const since = withSpelling(names, 'lixin', '利信贷');
  expect(undoDismissal(since, dismissal)).toEqual(one);
});
