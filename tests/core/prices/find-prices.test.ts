import fc from 'fast-check';
import * as OpenCC from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { findPrices } from '@/lib/core/prices/find-prices';

type Ends = readonly [number | null, number | null];

/** [text, yearly ends of each price in order]; null = that end is open or nothing yearly can be said. */
const readings: readonly (readonly [string, readonly Ends[]])[] = [
  // yearly
  ['年利率约18%', [[18, 18]]],
  ['年利率为 7.2 %', [[7.2, 7.2]]],
  ['年化利率（单利）：10.8%－24%', [[10.8, 24]]],
  ['年化利率(单利,365天)7.2%起', [[7.2, null]]],
  ['年化7.2%24%', [[7.2, 24]]],
  ['年化百分之十二至百分之二十四', [[12, 24]]],
  ['年化利率\n7.2%起\n额度\n最高20万元', [[7.2, null]]],
  ['综合年化利率区间3.6%-24%', [[3.6, 24]]],
  ['年化综合资金成本8.6%-24%', [[8.6, 24]]],
  ['年综合利率21.6%', [[21.6, 21.6]]],
  ['借款担保费2%/年', [[2, 2]]],
  ['贷款6.5%/年', [[6.5, 6.5]]],
  ['利率百分之六的贷款', [[6, 6]]],
  ['房贷利率4.9%', [[4.9, 4.9]]],
  [
    '贷款年利率8.4%和9.6%',
    [
      [8.4, 8.4],
      [9.6, 9.6],
    ],
  ],
  ['年息１２％', [[12, 12]]],
  ['年息八厘', [[8, 8]]],
  // floors and caps
  ['贷款利率最低4.35%起', [[4.35, null]]],
  ['日利率最低0.02%', [[7.3, null]]],
  ['年化20多%的网贷', [[20, null]]],
  ['现金贷年化利率超过1000%', [[1000, null]]],
  ['利率在年化15%以上的贷款', [[15, null]]],
  ['借款年利率最高36%', [[null, 36]]],
  ['年利率不高于15.4%', [[null, 15.4]]],
  ['借款年化24%以下', [[null, 24]]],
  ['综合资金成本不超过24%的贷款', [[null, 24]]],
  ['贷款的实际年化利率（IRR）高达23.99%', [[null, 23.99]]],
  ['借款利率在24%-36%之间', [[24, 36]]],
  // daily
  ['日利率0.02%～0.05%', [[7.3, 18.25]]],
  ['日利率千分之一,随借随还', [[36.5, 36.5]]],
  ['借款日息万分之三点五', [[12.775, 12.775]]],
  ['每天万分之五的利息', [[18.25, 18.25]]],
  ['最低日息万2,最高额度20万', [[7.3, null]]],
  ['日息万二到万五', [[7.3, 18.25]]],
  ['借钱一天0.05%的利息', [[18.25, 18.25]]],
  ['利率：0.03%/日 额度：1-5万', [[10.95, 10.95]]],
  ['网贷0.05%/天', [[18.25, 18.25]]],
  ['日息三厘', [[10.95, 10.95]]],
  ['日费率0.05%', [[18.25, 18.25]]],
  // monthly, by 分 and 厘, by the week and for some days
  ['贷款每月1.5%的利息', [[18, 18]]],
  ['月利率：0.9%-1.5% 借款期限：3-12个月', [[10.8, 18]]],
  [
    '贷款月利率分别为1%、1.5%、2%',
    [
      [12, 12],
      [18, 18],
      [24, 24],
    ],
  ],
  ['月息九厘', [[10.8, 10.8]]],
  ['月息2分半', [[30, 30]]],
  ['月利率1分2厘', [[14.4, 14.4]]],
  ['月利两分', [[24, 24]]],
  ['月利率百分之二点四', [[28.8, 28.8]]],
  ['周息5%的网贷', [[260, 260]]],
  ['7天利息30%的口子', [[1564.285714, 1564.285714]]],
  // fees each time and for a whole term
  ['信用卡账单分期月手续费率0.5%', [[6, 6]]],
  ['每期费率0.75%', [[9, 9]]],
  ['分12期,每期费率0.66%', [[7.92, 7.92]]],
  ['分24期每期收取0.7%手续费', [[8.4, 8.4]]],
  [
    '花呗分3期手续费2.5%,6期4.5%,12期8.8%',
    [
      [10, 10],
      [9, 9],
      [8.8, 8.8],
    ],
  ],
  [
    '手续费:分3期0.9%/期,分6期0.6%/期',
    [
      [10.8, 10.8],
      [7.2, 7.2],
    ],
  ],
  ['分12期总手续费率9.6%', [[9.6, 9.6]]],
  ['贷款保险费每月0.5%', [[6, 6]]],
  // once: a price without a yearly rate
  ['放款时一次性收取3%的服务费', [[null, null]]],
  ['贷款砍头息20%', [[null, null]]],
  ['贷款中介费5个点', [[null, null]]],
  ['提前结清手续费2%-5%', [[null, null]]],
  ['借5000到手3500', [[null, null]]],
  // penalties
  ['罚息万分之六/天', [[21.9, 21.9]]],
  ['借款逾期滞纳金每天0.1%', [[36.5, 36.5]]],
  ['逾期日息千三', [[109.5, 109.5]]],
  [
    '年利率24%，逾期罚息年利率36%',
    [
      [24, 24],
      [36, 36],
    ],
  ],
  ['逾期按年化18%计收复利', [[18, 18]]],
  // yuan on a sum
  ['借一万一天三块五', [[12.775, 12.775]]],
  ['一万块用一天三块利息', [[10.95, 10.95]]],
  ['每百元每天0.05元利息', [[18.25, 18.25]]],
  ['万元日息5元', [[18.25, 18.25]]],
  ['日息低至2.5元/万元', [[9.125, null]]],
  ['日息0.2元/1000元', [[7.3, 7.3]]],
  ['借1000块一天利息5毛', [[18.25, 18.25]]],
  ['借1万元用30天利息150元', [[18.25, 18.25]]],
  [
    '日息万分之五,一年就是18.25%的贷款',
    [
      [18.25, 18.25],
      [18.25, 18.25],
    ],
  ],
  [
    '年利率最低3.85%,最高不超过18%',
    [
      [3.85, null],
      [null, 18],
    ],
  ],
  ['总费用年百分率2.5%~12%', [[2.5, 12]]],
  ['逾期利率18%的借款', [[18, 18]]],
  ['立减30%年化利率18%的贷款', [[18, 18]]],
  ['前30%客户年化利率18%', [[18, 18]]],
  // a figure beside its conversion is two prices
  [
    '日利率0.05%（年化18.25%）',
    [
      [18.25, 18.25],
      [18.25, 18.25],
    ],
  ],
  [
    '月息1.5%,折合18%一年的贷款',
    [
      [18, 18],
      [18, 18],
    ],
  ],
];

/** Figures that no borrower pays. */
const notPrices: readonly string[] = [
  '基金近一年年化收益率12%',
  '存款年利率2.75%',
  '理财产品预期年化4.2%',
  '国债票面利率3.4%',
  '出借人年化利率10%',
  '余额宝七日年化2.1%',
  '股息率5%',
  '可转债转股溢价率20%',
  '贷款逾期率为2.3%',
  '不良贷款率1.5%',
  '坏账率百分之三',
  '首付20%起',
  '全场8折,满减10%',
  '增值税率13%',
  '毛利率达到36%',
  '通过率高达98%',
  '贷款余额同比增长12%',
  '年利率超过36%的部分无效,法律不予保护',
  '民间借贷利率司法保护上限为24%',
  '超过24%的部分法院不予保护',
  '央行下调贷款基准利率0.25个百分点至4.35%',
  '1年期LPR为3.0%',
  '贷款利率上浮30%',
  '贷款利率降低0.5%',
  '利息减免50%的借款活动',
  '完善信息95%的借款客户',
  '消息称20%借款人已还清',
  '股票交易手续费万三',
  '证券开户佣金万1.5',
  '提现手续费0.1%',
  '供方逾期交货按日万分之五支付违约金',
  '物业费逾期每天加收千分之三滞纳金',
  '图书逾期每天罚0.1元',
  '我万一逾期了怎么办,利息会很高',
  '贷款只要十分钟,三分钟到账',
  '质押挖矿年化80%,锁仓三十天',
  '工程款逾期支付的,按日万分之四计算违约金',
  '保险产品的预定利率从3.5%降到3.0%',
  '公司债票面年利率5.6%',
  '三分之一的借款人',
  '长2厘米,重3分,借来的尺',
  '借款金额1万元,一天之内到账',
  '一天利息就要300元',
  '每月还款1000元',
  '月收入3000元,每月利息支出占20%',
];

const yearly = (text: string): Ends[] =>
  findPrices(text).map((price) => [price.annualPercentLow, price.annualPercentHigh]);

test.each(readings)('%s', (text, ends) => {
  expect(yearly(text)).toEqual(ends);
});

test.each(notPrices)('no price: %s', (text) => {
  expect(findPrices(text)).toEqual([]);
});

describe('the same in every script', () => {
  const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
  const toTaiwan = OpenCC.Converter({ from: 'cn', to: 'tw' });

  test.each([...readings.map(([text]) => text), ...notPrices])('%s', (text) => {
    expect(yearly(toTraditional(text))).toEqual(yearly(text));
    expect(yearly(toTaiwan(text))).toEqual(yearly(text));
  });

  test.each(readings)('with pinyin after characters and zero-width characters: %s', (text, ends) => {
    expect(yearly(text.replace(/[息率费万利]/gu, '$&(fèi)'))).toEqual(ends);
    expect(yearly(text.replace(/[息率费万利]/gu, '$&\u200b'))).toEqual(ends);
  });

  test.each(readings.filter(([text]) => !text.includes('~')))('full-width digits and signs: %s', (text, ends) => {
    expect(
      yearly(text.replace(/[\d.%]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))),
    ).toEqual(ends);
  });
});

describe('offsets', () => {
  test('are those of the original text, the governing words included', () => {
    const text = '页面写着：費(fèi)用透明，最低日息萬(wàn)二起，年化７．２％～２４％。';
    expect(findPrices(`${text}借款`).map((price) => price.surface)).toEqual([
      '最低日息萬(wàn)二起',
      '年化７．２％～２４％',
    ]);
  });

  test('stay in order, apart and true to the text on any input', () => {
    const piece = fc.constantFrom(
      ...'年化 月息 日利率 手续费 借 贷款 逾期 每天 每期 分12期 0.05 7.2 % ％ ‰ 万五 三 分 厘 元 到账 还 起 - ~ ， 。 ( ） 一万 萬(wàn) \n'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, isSelection) => {
        const text = pieces.join('');
        let end = 0;
        for (const price of findPrices(text, { mode: isSelection ? 'selection' : 'page' })) {
          expect(price.start).toBeGreaterThanOrEqual(end);
          expect(price.end).toBeGreaterThan(price.start);
          expect(text.slice(price.start, price.end)).toBe(price.surface);
          for (const value of [price.low, price.high, price.annualPercentLow, price.annualPercentHigh])
            expect(Number.isNaN(value)).toBe(false);
          end = price.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('lone surrogates and broken text do no harm', () => {
    expect(() => findPrices('\ud83d利率\udc00%年化\ud83d12%\udfff')).not.toThrow();
  });
});

describe('a text that a reader chose', () => {
  test.each([
    ['万五', 18.25],
    ['0.05%/天', 18.25],
    ['7.2%至35.98%', 35.98],
  ])('%s', (text, high) => {
    expect(findPrices(text, { mode: 'selection' })[0]?.annualPercentHigh).toBe(high);
  });

  test('千二 says neither day nor month: both readings, no yearly figure', () => {
    const [price] = findPrices('千二', { mode: 'selection' });
    expect(price).toMatchObject({ annualPercentLow: null, annualPercentHigh: null, assumptions: ['unit_unclear'] });
    expect(price?.readings?.map((reading) => [reading.assumption, reading.annualPercentHigh])).toEqual([
      ['per_day', 73],
      ['per_month', 2.4],
    ]);
  });

  test('一天2块 and 每月还893元 lack what they are a price of', () => {
    expect(findPrices('一天2块', { mode: 'selection' })[0]).toMatchObject({
      annualPercentHigh: null,
      paymentYuan: 2,
      assumptions: ['days_365', 'principal_missing'],
    });
    expect(findPrices('每月还893元', { mode: 'selection' })[0]).toMatchObject({
      annualPercentHigh: null,
      paymentYuan: 893,
      assumptions: ['principal_missing', 'period_missing'],
    });
    expect(findPrices('一天2块')).toEqual([]);
  });
});
