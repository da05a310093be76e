import { expect, test } from 'vitest';
import { readContract } from '@/lib/core/contracts/read-contract';
import { findPrices } from '@/lib/core/prices/find-prices';

const contract = `个人消费贷款合同
贷款人（甲方）：重庆小米消费金融有限公司
担保人：某某融资担保有限公司
第二条 贷款利率
本合同项下贷款年利率为18%（单利），按日计息。
担保方按每月0.5%收取担保费，担保费由乙方承担。甲方不收取服务费。
第四条 逾期责任
借款人未按期足额还款的，自逾期之日起按合同利率上浮50%计收罚息，并可计收复利。甲方有权宣布全部贷款提前到期。
第五条 提前还款
借款人可提前还款，贷款人不收取违约金。
第六条 争议解决
因本合同发生的争议，提交广州仲裁委员会按其规则仲裁。
第七条 强制执行公证
本合同经公证后具有强制执行效力，乙方自愿接受强制执行。
乙方授权甲方向金融信用信息基础数据库查询其信用报告并报送信贷信息。
乙方同意甲方将其个人信息提供给合作机构使用。`;

const read = (text: string) => readContract(text, findPrices(text));
const kindsIn = (text: string) => read(text).clauses.map(({ kind }) => kind);

test('each clause is found once, with the sentence that says it', () => {
  const said = read(contract).clauses.map(
    ({ kind, start, end, name, price }) => `${kind}: ${name ?? price?.surface ?? contract.slice(start, end)}`,
  );
  expect(said).toEqual([
    'lender: 重庆小米消费金融有限公司',
    'guarantor: 某某融资担保有限公司',
    'guarantee: 担保方按每月0.5%收取担保费，担保费由乙方承担。',
    'rate: 贷款年利率为18%',
    'fee: 0.5%收取担保费',
    'fee: 甲方不收取服务费。',
    'penalty: 上浮50%',
    'compound: 借款人未按期足额还款的，自逾期之日起按合同利率上浮50%计收罚息，并可计收复利。',
    'acceleration: 甲方有权宣布全部贷款提前到期。',
    'prepayment_free: 借款人可提前还款，贷款人不收取违约金。',
    'arbitration: 因本合同发生的争议，提交广州仲裁委员会按其规则仲裁。',
    'notarised: 本合同经公证后具有强制执行效力，乙方自愿接受强制执行。',
    'credit_report: 乙方授权甲方向金融信用信息基础数据库查询其信用报告并报送信贷信息。',
    'personal_data: 乙方同意甲方将其个人信息提供给合作机构使用。',
  ]);
  expect(read(contract)).toMatchObject({ missing: [], isContract: true });
});

test('a rate that hangs on another is quoted once, with no figure', () => {
  const { clauses, missing } = read('借款合同\n浮动利率，按放款日前一日一年期LPR加12.5个百分点确定。');
  expect(clauses).toMatchObject([{ kind: 'rate' }]);
  expect(clauses[0]?.price).toBeUndefined();
  expect(missing).not.toContain('rate');
  expect(kindsIn('借款合同\n逾期的，罚息利率按LPR加10个百分点确定。')).not.toContain('rate');
});

test.each(['借款契約', '消費者借款契約', '信用貸款約定書', '借款合约'])('%s is a contract', (title) => {
  const paper = `${title}\n貸款人：某某商業銀行股份有限公司\n按年利率9.5%固定計息。`;
  expect(read(paper)).toMatchObject({ isContract: true, missing: ['fees', 'late', 'prepayment', 'dispute'] });
});

test.each([
  '房屋租赁合同\n出租方（甲方）：赵某\n乙方逾期支付租金的，每逾期一日按月租金的0.5%支付违约金。\n争议由房屋所在地人民法院管辖。',
  '房屋租赁合同\n甲方：某某房地产有限公司\n乙方逾期支付租金的，支付违约金。\n争议由人民法院管辖。',
  '房屋买卖合同\n买方以贷款方式付款，贷款由买方办理。\n逾期付款的，每日按万分之五支付违约金。\n争议由仲裁委员会仲裁。',
  '服务合同\n甲方不得向第三方提供个人信息，乙方同意的除外。\n争议由人民法院管辖。',
  'Residential Lease Agreement\nTenant pays a late fee of $50.\nAny dispute is settled by arbitration.',
])('a paper that lends nothing is not looked through for a loan: %s', (text) => {
  const { isContract, missing, clauses } = read(text);
  expect({ isContract, missing }).toEqual({ isContract: false, missing: [] });
  expect(clauses.map(({ kind }) => kind)).not.toContain('lender');
});

test.each([
  '融资租赁合同\n出租人向承租人出租车辆，年利率为12%。\n逾期的，按日0.05%支付违约金。',
  '个人住房按揭贷款合同\n贷款人：某某银行\n争议由人民法院管辖。',
  '合同书\n出借人：王某某\n借款人向出借人借款10000元。\n争议由人民法院管辖。',
  'Promissory Note Agreement\nBorrower promises to repay the loan.\nLate fee: $30.\nAny dispute is settled by arbitration.',
])('a paper that lends is: %s', (text) => {
  expect(read(text).isContract).toBe(true);
});

test('a fee that is not charged says so', () => {
  expect(read(contract).clauses.filter(({ isFree }) => isFree)).toHaveLength(1);
});

test('what a contract leaves out is told; of another paper nothing is said', () => {
  const bare = '借款合同\n贷款人：重庆小米消费金融有限公司\n本合同项下贷款年利率为18%。';
  expect(read(bare)).toMatchObject({ isContract: true, missing: ['fees', 'late', 'prepayment', 'dispute'] });
  expect(read('某消费金融公司的贷款年利率为18%起。')).toMatchObject({ isContract: false, missing: [] });
  expect(read('')).toEqual({ clauses: [], missing: [], isContract: false });
});

test.each([
  ['乙方提前还款的，应按提前归还本金的3%支付违约金。', 'prepayment_charged'],
  ['乙方可以提前还款，但应提前五日向甲方提出申请。', 'prepayment'],
  ['乙方可随时提前结清，不另行收取任何费用。', 'prepayment_free'],
  ['协商不成的，由甲方住所地人民法院管辖。', 'court'],
  ['協商不成的，提交甲方所在地有管轄權的人民法院訴訟解決。', 'court'],
  ['因本合同引起的争议，应提交上海国际仲裁中心仲裁解决。', 'arbitration'],
  ['乙方连续三期未按期还款的，甲方有权宣布贷款立即到期。', 'acceleration'],
  ['对乙方未按时支付的利息，按罚息利率计收复利。', 'compound'],
  ['逾期后甲方可以委托第三方机构催收，律师费由乙方承担。', 'late_other'],
  ['保证人对乙方的全部债务承担连带责任保证。', 'guarantee'],
  ['甲方可将乙方的逾期信息报送征信机构，乙方对此同意。', 'credit_report'],
  ['利率：浮动利率，按放款日前一日一年期LPR加12.5个百分点确定。', 'rate'],
  ['The loan bears interest at the prime rate plus a margin set by Lender.', 'rate'],
  ['甲方應於撥款時支付開辦費新臺幣9,000元。', 'fee'],
  ['雙方同意以臺灣臺北地方法院為第一審管轄法院。', 'court'],
  ['未依約還款者，應加計遲延利息。', 'penalty'],
  ['A late charge of USD 39 applies to each instalment unpaid for ten days.', 'penalty'],
  ['John Doe unconditionally guarantees payment.', 'guarantee'],
  ['Guarantor: John Doe, 12 Elm Street', 'guarantor'],
  ['You agree that Lender may share your information with affiliates and credit bureaus.', 'personal_data'],
  ['You agree that Lender may report your payments to credit bureaus.', 'credit_report'],
  ['The lender may share your personal information with its partners, to which you consent.', 'personal_data'],
] as const)('%s → %s', (sentence, kind) => {
  expect(kindsIn(`借款合同\n${sentence}`)).toContain(kind);
});

test.each([
  ['乙方可申请提前还清全部借款，并按剩余本金的3%支付提前还款违约金。', 'prepayment_charged'],
  ['甲方於借款後12個月內提前清償者，應按清償本金之3%支付提前清償違約金。', 'prepayment_charged'],
  ['乙方提前结清的，须支付剩余本金5%的违约金。', 'prepayment_charged'],
  ['逾期的，每日按逾期金额的0.05%支付违约金，提前还款的，按剩余本金的3%支付违约金。', 'penalty prepayment_charged'],
  ['乙方逾期超过三期的，甲方有权要求其提前清偿全部借款，并按剩余本金的5%支付违约金。', 'penalty'],
  ['提前还款的，不影响逾期罚息按合同利率上浮50%计收。', 'penalty'],
  ['逾期还款的，每日按逾期金额的千分之一支付违约金。', 'penalty'],
])('what paying early costs is not charged once late: %s', (sentence, kinds) => {
  const priced = read(`借款合同\n${sentence}`).clauses.filter(({ price }) => price);
  expect(priced.map(({ kind }) => kind).join(' ')).toBe(kinds);
});

test('nor is its sentence shown again as one of what is charged once late', () => {
  expect(kindsIn('借款合同\n乙方提前结清的，须支付剩余本金5%的违约金。')).toEqual(['prepayment_charged']);
});

test.each(['第五条 提前还款', '第四条 逾期责任', '第七条 强制执行公证', '目录：争议解决与仲裁'])(
  'a heading is no clause: %s',
  (heading) => {
    expect(kindsIn(`借款合同\n${heading}\n`)).toEqual([]);
  },
);

test('a long text is read in time, and its sentences said again are shown once', () => {
  const { clauses } = read(`${contract}\n`.repeat(40));
  expect(clauses.length).toBe(read(contract).clauses.length);
});
