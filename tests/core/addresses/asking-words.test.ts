import { expect, test } from 'vitest';
import { askingOf, isFieldOfBorrower } from '@/lib/core/addresses/asking-words';

test.each([
  ['立即借款', 'loan'],
  ['我要借钱', 'loan'],
  [' 立即 提现 > ', 'loan'],
  ['查看我的额度', null],
  ['立即查看我的额度', 'loan'],
  ['立即领取额度', 'loan'],
  ['申请贷款', 'loan'],
  ['贷款申请', 'loan'],
  ['立即申請貸款', 'loan'],
  ['Apply for a loan', 'loan'],
  ['立即申请', 'step'],
  ['在线申请', 'step'],
  ['Apply now', 'step'],
  ['申请', null],
  ['贷款', null],
  ['登录', null],
  ['立即下载', null],
  ['借款须知', null],
  ['小米金融怎么申请贷款', null],
  ['', null],
] as const)('“%s” asks for %s', (label, asking) => {
  expect(askingOf(label)).toBe(asking);
});

test.each(['idCardNo', 'bank_card', '请输入身份证号', '請輸入銀行卡號', 'card-number'])(
  '%s is for a borrower',
  (words) => {
    expect(isFieldOfBorrower(words)).toBe(true);
  },
);

test.each(['q', 'phone', '搜索', 'email', 'discard', 'cardinal'])('%s is not', (words) => {
  expect(isFieldOfBorrower(words)).toBe(false);
});
