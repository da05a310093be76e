import { describe, expect, it } from 'vitest';
import { createFinder } from '@/lib/core/find-mentions';
import { shippedLexicon } from '@/tests/support/lexicon';

const finder = createFinder(shippedLexicon);
const unlisted = (text: string) => finder.find(text).mentions.filter(({ lenderId }) => lenderId === null);

describe('findUnlisted', () => {
  it.each([
    ['合同上写的是重庆市海星小额贷款有限公司', '重庆市海星小额贷款有限公司'],
    ['由广东省深圳市蓝鲸互联网小额贷款股份有限公司放款', '广东省深圳市蓝鲸互联网小额贷款股份有限公司'],
    ['放款方：海星消费金融有限公司', '海星消费金融有限公司'],
    ['【海星普惠】您的账单已出', '海星普惠'],
    ['平台名称：海星金服，逾期', '海星金服'],
    ['出借人為上海藍鯨小額貸款有限公司', '上海藍鯨小額貸款有限公司'],
    ['南(nan)京海星小(xiao)额贷款有限公司', '南(nan)京海星小(xiao)额贷款有限公司'],
  ])('in %s reports %s', (text, name) => {
    expect(unlisted(text).map(({ start, end }) => text.slice(start, end))).toEqual([name]);
  });

  it.each([
    '某小额贷款有限公司',
    '当地一家小额贷款有限公司',
    '网络小额贷款有限公司的监管办法',
    '持牌消费金融有限公司共有三十一家',
    '与其合作的小额贷款有限公司',
    '发展普惠金融，降低成本',
    '【数字普惠】论坛',
    '现金服务和资金服务',
    '奖金服从分配',
    '我们的消费金融有限公司客户',
    '金服',
  ])('leaves %s alone', (text) => {
    expect(unlisted(text)).toEqual([]);
  });

  it('leaves listed lenders and what looks like them alone', () => {
    expect(unlisted('重庆市小米小额贷款有限公司、微银金服、【平安普惠】')).toEqual([]);
  });

  it('explains itself by the form, and writes the name as it stands', () => {
    expect(unlisted('出借人為上海藍(lan)鯨小額貸款有限公司')).toMatchObject([
      { aliasText: '上海藍鯨小額貸款有限公司', why: { alias: '…小额贷款有限公司', rule: 'unlisted_form', folds: ['annotation', 'script'], evidence: null } },
    ]);
  });
});
