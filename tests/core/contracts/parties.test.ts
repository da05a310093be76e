import { expect, test } from 'vitest';
import { sentencesOf } from '@/lib/core/contracts/contract-text';
import { partiesOf } from '@/lib/core/contracts/parties';
import { cellMark } from '@/lib/core/text/normalize';

const named = (text: string) => partiesOf(sentencesOf(text), text).map(({ role, name }) => `${role} ${name}`);

test.each([
  ['贷款人：重庆小米消费金融有限公司', 'lender 重庆小米消费金融有限公司'],
  ['出借人（甲方）：马上消费金融股份有限公司', 'lender 马上消费金融股份有限公司'],
  ['甲方为中邮消费金融有限公司，乙方为借款人。', 'lender 中邮消费金融有限公司'],
  [`贷款机构${cellMark}招联消费金融股份有限公司`, 'lender 招联消费金融股份有限公司'],
  ['贷款人：中国某某银行股份有限公司深圳分行（以下简称甲方）', 'lender 中国某某银行股份有限公司深圳分行'],
  ['出借人：王某某', 'lender 王某某'],
  ['貸款人：馬上消費金融股份有限公司', 'lender 馬上消費金融股份有限公司'],
  ['担保人：某某融资担保有限公司', 'guarantor 某某融资担保有限公司'],
  ['贷款人：招商银行股份有限公司', 'lender 招商银行股份有限公司'],
  ['贷款人：深圳前海微众银行股份有限公司，下称甲方', 'lender 深圳前海微众银行股份有限公司'],
  ['貸款人：中國信託商業銀行股份有限公司（以下簡稱乙方）', 'lender 中國信託商業銀行股份有限公司'],
  ['贷款人：渣打银行（中国）有限公司深圳分行', 'lender 渣打银行（中国）有限公司深圳分行'],
  ['贷款人：招商银行信用卡中心', 'lender 招商银行'],
  ['贷款人：中国 工商银行', 'lender 中国工商银行'],
  ['Lender: Northgate Credit LLC, 120 Main Street', 'lender Northgate Credit LLC'],
  ['Lender: Northgate Credit, LLC, 120 Main Street', 'lender Northgate Credit, LLC'],
  ['Creditor: First River Bank, N.A., Dayton', 'lender First River Bank, N.A.'],
  ['Guarantor: John Doe', 'guarantor John Doe'],
  ['丙方（担保人）：福建智云融资担保有限公司', 'guarantor 福建智云融资担保有限公司'],
  ['担保人（丙方）：福建智云融资担保有限公司', 'guarantor 福建智云融资担保有限公司'],
  [`丙方（保证人）${cellMark}杭州某某融资担保有限公司`, 'guarantor 杭州某某融资担保有限公司'],
  ['乙方（贷款人）：某某小额贷款有限公司', 'lender 某某小额贷款有限公司'],
  ['甲方（担保人）：某某融资担保有限公司', 'guarantor 某某融资担保有限公司'],
])('%s', (text, party) => {
  expect(named(text)).toEqual([party]);
});

test.each([
  '贷款人：________',
  '担保人：无',
  '甲方：张三',
  '贷款人有权宣布贷款提前到期。',
  '贷款人是依法设立的金融机构',
  '甲方（借款人）：某某贸易有限公司',
  '出租方（甲方）：某某房地产有限公司',
])('no name stands in: %s', (text) => {
  expect(named(text)).toEqual([]);
});

test('a name is given once, and leads to where it stands', () => {
  const text = '贷款人：某某银行\n贷款人：某某银行';
  const [first, ...others] = partiesOf(sentencesOf(text), text);
  expect(others).toEqual([]);
  expect(text.slice(first?.start, first?.end)).toBe('某某银行');
});
