import { expect, test } from 'vitest';
import { paperAsked } from '@/components/ask/paper-words';

test.each([
  ['收到支付令怎么办', 'payment-order'],
  ['I got a payment order', 'payment-order'],
  ['法院传票是真的吗', 'court-summons'],
  ['法院發來簡訊', 'court-summons'],
  ['I was sued', 'court-summons'],
  ['调解员打电话来', 'mediator-called'],
  ['诉前调解中心', 'mediator-called'],
  ['银行卡被冻结了', 'account-frozen'],
  ['my account is frozen', 'account-frozen'],
  ['公证处寄来执行证书', 'notary-paper'],
  ['收到仲裁通知', 'arbitration-notice'],
  ['债权转让通知', 'debt-sold'],
  ['催收打给我爸妈', 'family-called'],
  ['他们骚扰我的同事', 'family-called'],
  ['collectors call my mother', 'family-called'],
  ['放款前要交保证金', 'pay-before-payout'],
  ['要先交钱才放款', 'pay-before-payout'],
  ['they want a fee before they pay out', 'pay-before-payout'],
  ['给朋友做担保', 'signed-for-someone'],
  ['替弟弟签了字', 'signed-for-someone'],
  ['I am a guarantor', 'signed-for-someone'],
])('%s is answered by %s', (typed, paper) => {
  expect(paperAsked(typed)).toBe(paper);
});

test.each(['小米金融', '日息万五', '逾期40天', '公司利率多少', 'what do I say to them', '24%', '卡里没钱', '法定利率'])(
  '%s tells of nothing that came',
  (typed) => {
    expect(paperAsked(typed)).toBeNull();
  },
);
