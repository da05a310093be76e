/** Wordings of news, courts, quizzes, checkouts and guides: what each states of a loan's price, and what in them is none. */
import { expect, test } from 'vitest';
import { findPrices } from '@/lib/core/prices/find-prices';
import type { Price } from '@/lib/core/prices/price';

/** Kind, yearly ends (null = open, or nothing yearly can be said), what a flat fee really comes to, and the page's own figure where it differs. */
type Stated = readonly [
  Price['kind'],
  number | null,
  number | null,
  { really?: number; page?: number; periods?: number; sum?: number }?,
];

const wordings: readonly (readonly [string, readonly Stated[]])[] = [
  // A figure that something is worked out from is not what is asked.
  ['借款5万元，利息 = 50000 × 9% × 1 = 4500元', []],
  ['某公司向银行借款，实际利率=6%/(1-10%)×100%=6.67%', []],
  ['贷款实际利率=300×4.8%/270', []],
  ['每月还款额 = 20000 × (1 + 18%) / 12，贷款按此计算', []],
  ['贷款计算：月利率0.005（6%年利率除以12）', [['rate', 6, 6]]],
  ['分期成本：0.5%×12期，看起来是6%', []],
  ['日利率0.04%/365天的说法不对，借款按日计息', [['rate', 14.6, 14.6]]],
  // A share of another rate.
  ['借款逾期后，罚息为日利率的50%', []],
  ['逾期按日利率0.04%的1.5倍计收罚息，贷款到期前不收', []],
  ['贷款罚息按合同利率的150%收取', [['penalty', null, null]]],
  // What is paid less, or was paid, or comes back in all, is neither payment nor sum.
  ['房贷100万元，月供将减少58元，30年共少还2.1万元', []],
  ['贷款改后每个月降低至4500元，30年本息合计还162万元', []],
  ['借款人按月息3分付了3个月的利息27000元，后又支付了1万元', [['rate', 36, 36]]],
  ['借款50万元，月利率为20‰，3个月结息一次，后清偿利息90000元', [['rate', 24, 24]]],
  ['合计126500。贷款36个月，月供5200元', []],
  ['每月应还5120元，贷款利率4.6%', [['rate', 4.6, 4.6]]],
  // A number ends where a comma parts no thousands, and a sign of its own is no sum.
  ['借3000到手2100，7天后还3000', [['rate', 2234.69, 2234.69, { sum: 2100 }]]],
  ['贷款7万元，月供2180，36期', [['instalment', 7.58, 7.58, { periods: 36, sum: 70000 }]]],
  ['手机256G款5999元分12期，每期手续费30元', [['instalment', 10.9, 10.9, { periods: 12, sum: 5999 }]]],
  ['12个月 | 1380元 | 借款10000元', []],
  ['借5万一天利息10元-25元', [['rate', 7.3, 18.25]]],
  // Payments with their fee in them; two side by side are two offers.
  [
    '花呗 ¥340.33×3期（含手续费¥7.00/期） ¥173.67×6期（含手续费¥7.00/期）',
    [
      ['instalment', 12.56, 12.56, { periods: 3, sum: 999.99 }],
      ['instalment', 14.26, 14.26, { periods: 6, sum: 1000.02 }],
    ],
  ],
  ['白条 ¥338.33起×3期 含服务费¥5.00×3期', [['instalment', 8.98, 8.98, { periods: 3, sum: 999.99 }]]],
  ['总价1000元 ¥340.33×3期（含手续费¥7.00/期）', [['instalment', 12.55, 12.55, { periods: 3, sum: 1000 }]]],
  // The period is of the line that names the fee.
  ['单期手续费率乘期数\n分12期7.2%的手续费', [['fee', 7.2, 7.2, { really: 13.03, periods: 12 }]]],
  [
    '3期、6期、12期的分期费率分别是1.8%、3.3%、6%',
    [
      ['one_off_fee', null, null],
      ['one_off_fee', null, null],
      ['one_off_fee', null, null],
    ],
  ],
  ['借款合同约定每三个月按月利率1%支付利息', [['rate', 12, 12, { really: 21.46 }]]],
  // Under one per cent a bare rate is no yearly one.
  ['装修贷的分期利率在0.25%左右', [['rate', null, null]]],
  // Interest and fees together, put on what is owed; a guarantee by the year is as well.
  ['综合息费率（IRR）18%-24%，借款前请看清', [['rate', 18, 24]]],
  ['贷款担保费年费率6%', [['fee', 6, 6]]],
  // Flat monthly rates of Hong Kong, and its yearly rate, which counts compounding in.
  ['私人貸款每月平息0.3%，還款期24個月', [['fee', 3.6, 3.6, { really: 6.77, periods: 24 }]]],
  ['低至0.1%的「月平息」貸款', [['fee', 1.2, null, { really: 2.21 }]]],
  ['實際年利率可低至1.4%，貸款額最高港幣200萬元', [['rate', 1.4, null]]],
  ['贷款金额人民币10万元，年利率6%', [['rate', 6, 6]]],
  [
    '月费率0.6%，12期，折合年化13.85%',
    [
      ['fee', 7.2, 7.2, { really: 13.03, periods: 12 }],
      ['rate', 13.85, 13.85],
    ],
  ],
  [
    '月费率0.6%，12期，折合年化10.20%',
    [
      ['fee', 7.2, 7.2, { really: 13.03, page: 10.2, periods: 12 }],
      ['rate', 10.2, 10.2],
    ],
  ],
  // Not a borrower's money.
  ['定期三年，年利率是4.25%，到期后用利息买手机，不用还贷', []],
  ['央行支小再贷款利率是1.75%', []],
  ['美联储把一级信贷利率升至4%', []],
  ['信用卡收单：单笔交易资金千元以内费率0.38%', []],
  ['花呗分期3期费率1.8%由商家承担', []],
  ['增值税逾期，滞纳金按每天万分之五收取；经税务机关责令仍不缴的处罚', []],
  ['电信用户欠费逾期的，每日加收3‰的违约金', []],
  ['购房人逾期付款，每日万分之二；卖方逾期交房同样处理', []],
  ['手续费收入增速转正为4.4%，贷款余额稳定', []],
  ['借款用户里，年利率在24%以下的占70%', []],
  ['民间借贷每借100元月利息2元是受法律保护的', []],
  ['依照《当铺业法》，当铺借款月利率上限2.5%', []],
  ['贷款上浮利率为20%', []],
  ['普通三年存款2.75%。再涨一半，也就是年利息4.125%。', []],
  ['到户贷款按年利率5%的标准给予贴息', []],
  ['手机合约提前解约，需付剩余费用的30%作为违约金', []],
  ['提前还款需付剩余本金的3%作为违约金', [['one_off_fee', null, null]]],
  ['每月还款日为5号\n0.05%日利率，借款随借随还', [['rate', 18.25, 18.25]]],
  ['逾期将影响征信\n年化利率\n7.2%起', [['rate', 7.2, null]]],
  ['逾期\n年利率\n24%', [['penalty', 24, 24]]],
  // What a rate was before is no price.
  ['消费贷年利率从2.6%上调至3.2%', [['rate', 3.2, 3.2]]],
  ['某银行“快借”利率由2.58%上调至3.4%，贷款额度不变', [['rate', 3.4, 3.4]]],
  ['年利率从7.2%到24%，借款前请看清', [['rate', 7.2, 24]]],
  // A word in brackets behind a figure is its own, unless another figure follows.
  ['贷款利率1.2%(月利率)', [['rate', 14.4, 14.4, { really: 25.6 }]]],
  [
    '贷款费率0.6%(年化约13%)',
    [
      ['one_off_fee', null, null],
      ['rate', 13, 13],
    ],
  ],
  // Only the first month is paid so much.
  ['等额本金，首月还款2500元，20年总计还45万元，其中还本金30万元', []],
  ['每月固定还款2000元，20年，贷款本金30万元', [['instalment', 5.12, 5.12, { periods: 240, sum: 300000 }]]],
  ['20000元（借款）× 利率 × 90天 / 365天（全年天数）= 345.21元', []],
  // Nothing, or all of it, is no price; and what a rate falls by is not what it is.
  ['最低还款额=10%本金+分期单期+100%费用（含手续费）', []],
  ['分期付款单期手续费率：0%', []],
  ['贷款额度高的，利息还能再降0.2%', []],
  ['留学缴费：电汇手续费低（约0.1%），到账快', []],
  ['全国贷款平均年化利率从2023年的28.7%攀升至2025年的41.2%', []],
  ['借贷平台叠加每日5%的逾期费', [['penalty', 1825, 1825]]],
  ['借款2000元，到账只有1800元（扣200元手续费）', [['one_off_fee', null, null, { sum: 2000 }]]],
  [
    '账单分期手续费：3期0.5%/期；3期以上0.6%/期',
    [
      ['fee', 6, 6, { really: 8.98, periods: 3 }],
      ['fee', 7.2, 7.2, { really: 13.03 }],
    ],
  ],
  // A number ends with its decimals, and interest by the year is not that of the whole term.
  ['3期 ￥1003.33/期 手续费0.00元/期，分期付款', []],
  [
    '每期应还 ¥ 916.67 共 12 期 总手续费 ¥ 1,000 分期金额 ¥10,000',
    [['instalment', 17.97, 17.97, { periods: 12, sum: 10000 }]],
  ],
  ['贷款10万元，年利息4350元，期限3年', []],
  ['前3期0息，第4期起月费率0.75%，分期付款', [['fee', 9, 9, { really: 16.22 }]]],
  // A page's figure is wrong only where it is said of this price.
  [
    '贷款利率4.4%，100万元30年，每月还款5007.6元；如果换成贷款利率4.6%，会多还一百多',
    [
      ['rate', 4.4, 4.4],
      ['instalment', 4.4, 4.4, { periods: 360, sum: 1000000 }],
      ['rate', 4.6, 4.6],
    ],
  ],
  [
    '装修贷月利率0.2%-0.3%，年化利率约4.55%',
    [
      ['rate', 2.4, 3.6],
      ['rate', 4.55, 4.55],
    ],
  ],
  [
    '贷款20万元，利率2.8%，还款期限5年，每月还款额约5545.53元',
    [
      ['rate', 2.8, 2.8],
      ['instalment', 22.19, 22.19, { periods: 60, page: 2.8 }],
    ],
  ],
  // What a line above says is of that line.
  ['广告说“每月仅还500元”\n- 退不了：70%的投诉说的是贷款', []],
  ['晚还按约定利率1.5倍算罚息\n30天可借，贷款年化利率为8.4%起', [['rate', 8.4, null]]],
  ['罚息\n日利率0.06%\n逾期起算', [['penalty', 21.9, 21.9]]],
  ['> 每日利息 = 借款金额 × 日利率（0.04%）', [['rate', 14.6, 14.6]]],
  ['取现最低收费10元\n贷款利率 日息万分之五', [['rate', 18.25, 18.25]]],
  ['典当贷款利息为4.7%（期中包括综合费4.2%）', [['rate', null, null]]],
  ['借1万元，日利率0.04%，那么一个月的利息是120元', [['rate', 14.6, 14.6]]],
];

const round = (value: number | null | undefined): number | null =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : null;

test.each(wordings)('%s', (text, stated) => {
  const found = findPrices(text);
  expect(
    found.map(({ kind, annualPercentLow, annualPercentHigh }) => [
      kind,
      round(annualPercentLow),
      round(annualPercentHigh),
    ]),
  ).toEqual(stated.map(([kind, low, high]) => [kind, low, high]));
  for (const [index, [, , , { really, page, periods, sum } = {}]] of stated.entries()) {
    const price = found[index];
    const flat = price?.readings?.find(({ assumption }) => assumption === 'on_first_principal');
    if (really !== undefined) expect(round(flat?.annualPercentHigh ?? flat?.annualPercentLow)).toBe(really);
    expect(price?.pageAnnualPercent ?? null).toBe(page ?? null);
    if (periods !== undefined) expect(price?.periods).toBe(periods);
    if (sum !== undefined) expect(price?.principalYuan).toBe(sum);
  }
});

test('a number cut in two where the reader stops looking is none', () => {
  for (let length = 0; length < 70; length += 1) {
    const filler = '，说明'.repeat(30).slice(0, length);
    expect([undefined, 112]).toContain(findPrices(`分112期${filler}，贷款年利率12%`)[0]?.periods);
    expect([undefined, 120000]).toContain(
      findPrices(`价格120000元${filler}，分36期，每月还3800元，可贷款`)[0]?.principalYuan,
    );
  }
});
