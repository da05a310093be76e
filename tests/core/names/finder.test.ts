import { describe, expect, it } from 'vitest';
import { createFinder } from '@/lib/core/names/finder';
import { listOf, packLists, shippedLexicon } from '@/tests/support/lexicon';

const shipped = createFinder(shippedLexicon);
const found = (text: string) =>
  shipped.find(text).mentions.map(({ start, end, lenderId }) => `${text.slice(start, end)}=${lenderId}`);

describe('writing', () => {
  it.each([
    ['Simplified', '她在小米金融借过钱', '小米金融'],
    ['Traditional', '他說螞蟻花唄的帳單出了', '螞蟻花唄'],
    ['half converted', '平臺后来把微銀金服下架了', '微銀金服'],
    ['Hong Kong and Taiwan forms', '網商貸和微粒貸', '網商貸'],
    ['spaces between the characters', '小 米 金 融 的短信', '小 米 金 融'],
    ['a middle dot', '花·呗的额度', '花·呗'],
    ['pinyin with tones', '利(lì)信(xìn)金融的短信', '利(lì)信(xìn)金融'],
    ['pinyin without tones, in wide brackets', '天（tian）星（xing）金融', '天（tian）星（xing）金融'],
    ['pinyin with spaces inside the brackets', '利( lì )信（ xin）金融的短信', '利( lì )信（ xin）金融'],
    ['pinyin after the last character', '小米金融(rong)', '小米金融(rong)'],
    ['zero-width characters', '度\u200b小\u200b满\ufeff金融', '度\u200b小\u200b满\ufeff金融'],
    ['private-use characters', '度小\ue4c6满', '度小\ue4c6满'],
    ['variation selectors beyond the first plane', '度小\u{e0101}满', '度小\u{e0101}满'],
    ['look-alikes', '滴沝貸上线', '滴沝貸'],
    ['a look-alike that is a character of another script as well', '蚂蚁借狽的账单', '蚂蚁借狽'],
    ['two look-alikes', '蚂蚁婲狽的账单', '蚂蚁婲狽'],
    ['look-alikes beside Traditional characters', '亰崬白條的帳單', '亰崬白條'],
    ['a radical in place of a character', '利信釒融的短信', '利信釒融'],
    ['full-width letters', 'ＭＹｂａｎｋ 的贷款', 'ＭＹｂａｎｋ'],
    ['compatibility ideographs', '京\u6771⾦条逾期', '京\u6771⾦条'],
    ['another case', '旧名叫 xiaomi finance', 'xiaomi finance'],
  ])('reads %s', (_, text, surface) => {
    expect(found(text).map((one) => one.split('=')[0])).toContain(surface);
  });

  it.each([
    '金融小米',
    '小米\n金融',
    '小米，金融',
    '小米    金融',
    '花（花园）呗',
    'my bank account',
    'ourmybank',
    'MYbanking',
    '小米(this is no pinyin)金融',
  ])('does not read a name into %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('says how a surface differs from the name', () => {
    const folds = (text: string) => shipped.find(text).mentions[0]?.why.folds;
    expect(folds('小米金融')).toEqual([]);
    expect(folds('螞蟻花唄')).toEqual(['script']);
    expect(folds('小 米 金 融')).toEqual(['gap']);
    expect(folds('小(xiao)米金融')).toEqual(['annotation']);
    expect(folds('ＭＹｂａｎｋ')).toEqual(['width']);
    expect(folds('xiaomi finance')).toEqual(['case']);
    expect(folds('滴沝贷')).toEqual(['look_alike']);
  });

  it('takes the longest name, and both of two that stand together', () => {
    expect(found('重庆小米消费金融有限公司')).toEqual(['重庆小米消费金融有限公司=xiaomi-consumer-finance']);
    expect(found('苏宁任性付和京东白条')).toEqual(['苏宁任性付=renxingfu', '京东白条=jd-baitiao']);
    expect(found('度小满的有钱花额度')).toEqual(['度小满=duxiaoman', '有钱花=duxiaoman']);
  });
});

describe('context', () => {
  it.each([
    ['在捷信借的三千块还没还清', '捷信'],
    ['用白条的人记得还款', '白条'],
    ['来分期逾期了怎么办', '来分期'],
    ['放心借的利率是多少', '放心借'],
    ['招联逾期一天会上征信吗', '招联'],
    ['招( zhāo )联逾期一天会上征信吗', '招( zhāo )联'],
    ['借呗、还呗、省呗都有额度', '还呗'],
    ['还呗和省呗是两家公司', '省呗'],
  ])('%s names %s', (text, surface) => {
    expect(found(text).map((one) => one.split('=')[0])).toContain(surface);
  });

  it.each([
    '查询专利信息就能贷款',
    '便利信贷服务进社区',
    '快捷信用贷款，当天到账',
    '便宜信用卡分期',
    '失信也会影响贷款',
    '音乐信用分期付款',
    '积极融资，扩大贷款',
    '兴业银行信用卡逾期',
    '冷冻白条鸡，贷款养殖',
    '给他打了白条，借款没还',
    '金条回收，当天放款',
    '门店招联合创始人，可贷款',
    '没有钱花就去借款',
    '钱拿去花掉，不用还款',
    '大家可以放心借款',
    '手续简单，利率低，放心借！',
    '买手机用信用卡来分期付款',
    '马上还款，马上分期',
    '想花就花呗，大不了再贷款',
    '就借呗，利息也不高',
    '人人贷着款过日子',
    '诚信赢得客户，贷款放心',
    '小米手机可以分期付款',
    '十二期免息分期乐享生活',
    '放心 借 款',
  ])('%s names nobody', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('lets a page vouch for a name that is ambiguous alone', () => {
    const text = '白条记得按时付';
    expect(shipped.find(text).mentions).toEqual([]);
    expect(shipped.find(text).rejections).toMatchObject([{ lenderId: 'jd-baitiao', because: 'no_loan_word' }]);
    expect(shipped.find(text, new Map([['jd-baitiao', '京东金融白条']])).mentions).toMatchObject([
      { lenderId: 'jd-baitiao', why: { rule: 'page_evidence', evidence: '京东金融白条' } },
    ]);
    expect(shipped.find(`京东白条。${text}`).mentions).toHaveLength(2);
  });

  it('explains what it turned down', () => {
    const because = (text: string) => shipped.find(text).rejections.map((rejection) => rejection.because);
    expect(because('打白条欠款')).toContain('false_friend');
    expect(because('专利信息贷款')).toContain('edge');
    expect(because('白条')).toEqual(['no_loan_word']);
  });
});

describe('the reader’s own lists', () => {
  const lists = [listOf('one', [{ text: '甲乙贷' }])];
  const packed = packLists(lists);

  it('takes own names into account, also those of characters and scripts it never saw', () => {
    const finder = createFinder(packed, {
      ownAliases: [
        { lenderId: 'two', text: '龙腾 e 贷' },
        { lenderId: 'three', text: 'Zorro Pay' },
      ],
    });
    expect(
      finder.find('在龙腾e贷、ＺＯＲＲＯ pay 和甲乙貸').mentions.map(({ lenderId, why }) => [lenderId, why.rule]),
    ).toEqual([
      ['two', 'own_alias'],
      ['three', 'own_alias'],
      ['one', 'strong'],
    ]);
    expect(finder.mayHold('Zorro pay')).toBe(true);
  });

  it.each([
    ['张三贷', '张三贷、張三貸、張三贷'],
    ['張三貸', '张三贷、張三貸、張三贷'],
    ['龙腾速贷', '龙腾速贷、龍騰速貸'],
    ['龍 騰', '龙腾、龍騰'],
    ['好 贷', '好贷、好貸、好 貸'],
    ['后藤金服', '后藤金服'],
  ])('finds %s in either script, whatever the listed names are written with', (text, written) => {
    const finder = createFinder(packed, { ownAliases: [{ lenderId: 'two', text }] });
    for (const one of written.split('、')) {
      expect(finder.find(`在${one}上`).mentions.map(({ start, end }) => [start, end])).toEqual([[1, 1 + one.length]]);
      expect(finder.mayHold(`在${one}上`)).toBe(true);
    }
  });

  it('finds a name of which two characters begin listed names that must go on otherwise', () => {
    const finder = createFinder(shippedLexicon, {
      ownAliases: [
        { lenderId: 'two', text: '小米好' },
        { lenderId: 'two', text: '分期好' },
      ],
    });
    expect(finder.find('小米好、分期好').mentions.map(({ lenderId }) => lenderId)).toEqual(['two', 'two']);
  });

  it('passes over what is too short or has no letters', () => {
    const finder = createFinder(packed, {
      ownAliases: [
        { lenderId: 'two', text: '贷' },
        { lenderId: 'two', text: '+-' },
      ],
    });
    expect(finder.find('贷 +- 甲乙贷').mentions).toHaveLength(1);
  });

  it('leaves alone a spelling the reader dismissed', () => {
    const finder = createFinder(packed, { dismissed: [{ lenderId: 'one', text: '甲乙贷' }] });
    expect(finder.find('甲乙贷')).toMatchObject({
      mentions: [],
      rejections: [{ because: 'dismissed', start: 0, end: 3 }],
    });
  });

  it.each(['分期乐', '分期樂', '分·期·乐', '分 期 乐', '分(fen)期乐', '分\u200b期樂'])(
    'and leaves it alone in every disguise: %s',
    (text) => {
      const finder = createFinder(shippedLexicon, { dismissed: [{ lenderId: 'lexin-fenqile', text }] });
      for (const written of ['分期乐', '分期樂', '分·期·乐', '分（fēn）期乐']) {
        expect(finder.find(`在${written}借款`)).toMatchObject({
          mentions: [],
          rejections: [{ because: 'dismissed', detail: '分期乐' }],
        });
      }
      expect(finder.find('在小米金融借款').mentions).toHaveLength(1);
    },
  );

  it.each([
    ['zhaolian', '招联金融'],
    ['xiaomi-finance', '小米贷款'],
  ])('does not mark %s by a part of the spelling %s that was dismissed', (_, text) => {
    const [before] = shipped.find(`我在${text}借款逾期`).mentions;
    const lenderId = before?.lenderId ?? '';
    const finder = createFinder(shippedLexicon, { dismissed: [{ lenderId, text }] });
    expect(finder.find(`我在${text}借款逾期`)).toMatchObject({
      mentions: [],
      rejections: [{ because: 'dismissed', start: 2, end: 2 + text.length }],
    });
  });

  it('but marks a name of the reader’s own in it', () => {
    const own = { ownAliases: [{ lenderId: 'one', text: '甲乙' }], dismissed: [{ lenderId: 'one', text: '甲乙贷' }] };
    expect(
      createFinder(packed, own)
        .find('甲乙贷')
        .mentions.map(({ end }) => end),
    ).toEqual([2]);
  });
});

describe('the first filter', () => {
  it('passes over ordinary text, and stops at every name', () => {
    expect(shipped.mayHold('今天天气很好，适合出门走走。A plain sentence in English.')).toBe(false);
    expect(shipped.mayHold('小(xiao)米\u200b(mi)金融')).toBe(true);
  });
});

describe('long texts', () => {
  it('finds every name of thousands', () => {
    const text = '花呗逾期，招联和利信金融。'.repeat(1000);
    expect(shipped.find(text).mentions).toHaveLength(3000);
  });

  it('is not held up by what could go on for ever', () => {
    const text = `小${'\u200b'.repeat(50_000)}米${'('.repeat(50_000)}金${' '.repeat(50_000)}融${'x'.repeat(50_000)}${'人人'.repeat(50_000)}`;
    expect(shipped.find(text).mentions).toEqual([]);
  });
});

it('finds a name of the reader’s own that begins like the end of an unlisted one', () => {
  const own = createFinder(shippedLexicon, { ownAliases: [{ lenderId: 'jiufu', text: '金服务社' }] });
  expect(own.find('今天在金服务社办的').mentions.map(({ lenderId }) => lenderId)).toEqual(['jiufu']);
});
