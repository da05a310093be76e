import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confirmedAddresses } from '@/lib/core/addresses/lender-addresses';
import { type AddressedPage, pageAddress } from '@/lib/core/addresses/page-address';
import { addressRecords, hostLists, lenderOnRecord } from '@/tests/support/address-records';

/** A page that speaks as the lender: its name is the title, and it asks for a loan. */
function offerOf(lenderId: string, host: string, part: Partial<AddressedPage> = {}): AddressedPage {
  const name = lenderOnRecord(lenderId).name.hans;
  return {
    url: `https://${host}/`,
    title: `${name} - 官方借款入口`,
    lenders: [{ lenderId, surfaces: [name] }],
    traits: { isArticle: false, asks: 'loan' },
    ...part,
  };
}

const findingOf = (page: AddressedPage) => pageAddress(page, addressRecords, hostLists);

function saidOf(page: AddressedPage): string {
  const found = findingOf(page);
  if (found === null) return 'nothing';
  return found.kind === 'alike' ? `alike ${found.likeness.kind}` : found.kind;
}

const xiaomi = 'xiaomi-finance';
const mashang = 'mashang-consumer-finance';
const zhaolian = 'zhaolian-consumer-finance';
const mengshang = 'mengshang-consumer-finance';
const duxiaoman = 'duxiaoman';

/** Each as an offer of that lender, the worst case for a page that is none. */
const hosts: Record<string, [host: string, lenderId: string, said: string][]> = {
  'on the record': [
    ['airstar.com', xiaomi, 'on_record'],
    ['www.airstar.com', xiaomi, 'on_record'],
    ['m.mipay.com', xiaomi, 'on_record'],
    ['msxf.com', mashang, 'on_record'],
    ['hqd.mucfc.com', zhaolian, 'on_record'],
    ['www.mengshangxiaofei.com', mengshang, 'on_record'],
    ['jdcfc.cn', 'jd-consumer-finance', 'on_record'],
    ['www.jccfc.com', 'jincheng-consumer-finance', 'on_record'],
    ['bobcfc.com', 'beiyin-consumer-finance', 'on_record'],
    ['jdcfc.cn', 'jd-baitiao', 'on_record'],
  ],
  'noted but not confirmed': [
    ['boccfc.cn', 'boc-consumer-finance', 'nothing'],
    ['www.haiercash.com', 'haier-consumer-finance', 'nothing'],
  ],
  'like one on the record': [
    ['aristar.com', xiaomi, 'alike letters'],
    ['airstarr.com', xiaomi, 'alike letters'],
    ['airstar.cn', xiaomi, 'alike ending'],
    ['www.airstar.com.cn', xiaomi, 'alike ending'],
    ['a1rstar.com', xiaomi, 'alike letters'],
    ['rnipay.com', xiaomi, 'alike resembles'],
    ['xn--irstar-2nf.com', xiaomi, 'alike resembles'],
    ['xn--msf-mfd.com', mashang, 'alike resembles'],
    ['xn--mpay-vpa.com', xiaomi, 'alike resembles'],
    ['msfx.com', mashang, 'alike letters'],
    ['mucfcc.com', zhaolian, 'alike letters'],
    ['mengshangxiaofie.com', mengshang, 'alike letters'],
    ['airstar.com.jiekuan-shenqing.cn', xiaomi, 'alike inside'],
    ['airstar-com.vip', xiaomi, 'alike inside'],
  ],
  'the name inside another': [
    ['xiaomi-loan.com', xiaomi, 'name_inside'],
    ['xiaomidaikuan.cn', xiaomi, 'name_inside'],
    ['xiaomijinrong.top', xiaomi, 'name_inside'],
    ['mipay-app.cn', xiaomi, 'name_inside'],
    ['msxf-kefu.com', mashang, 'name_inside'],
    ['mashangxiaofei.vip', mashang, 'name_inside'],
    ['zhaolian-jinrong.com', zhaolian, 'name_inside'],
    ['xn--yets76evthlkk.com', xiaomi, 'name_inside'],
  ],
  'not on the record': [
    ['mi-finance.cn', xiaomi, 'not_on_record'],
    ['jiekuan888.com', xiaomi, 'not_on_record'],
    ['dk.shenqing-x.top', mashang, 'not_on_record'],
    ['8.8.8.8', zhaolian, 'not_on_record'],
  ],
  'a record without an address': [
    ['duxiaoman.com', duxiaoman, 'none_recorded'],
    ['dxm-loan.cn', duxiaoman, 'none_recorded'],
    ['fenqi-le.com', 'lexin-fenqile', 'none_recorded'],
    ['boccfc-loan.com', 'boc-consumer-finance', 'none_recorded'],
  ],
  'news, search, forums, stores, public bodies, this machine': [
    ['www.163.com', xiaomi, 'nothing'],
    ['finance.sina.com.cn', xiaomi, 'nothing'],
    ['www.thepaper.cn', mashang, 'nothing'],
    ['www.jiemian.com', zhaolian, 'nothing'],
    ['wap.zhengguannews.cn', xiaomi, 'nothing'],
    ['www.baidu.com', xiaomi, 'nothing'],
    ['www.google.com.hk', xiaomi, 'nothing'],
    ['cn.bing.com', duxiaoman, 'nothing'],
    ['tieba.baidu.com', xiaomi, 'nothing'],
    ['www.zhihu.com', mashang, 'nothing'],
    ['baike.baidu.com', xiaomi, 'nothing'],
    ['zh.wikipedia.org', zhaolian, 'nothing'],
    ['tousu.sina.com.cn', mashang, 'nothing'],
    ['apps.apple.com', xiaomi, 'nothing'],
    ['www.wandoujia.com', xiaomi, 'nothing'],
    ['mp.weixin.qq.com', zhaolian, 'nothing'],
    ['www.qcc.com', mashang, 'nothing'],
    ['www.nfra.gov.cn', mashang, 'nothing'],
    ['jr.cq.gov.cn', 'xiaomi-consumer-finance', 'nothing'],
    ['lib.pku.edu.cn', xiaomi, 'nothing'],
    ['localhost:8080', xiaomi, 'nothing'],
    ['192.168.1.8', xiaomi, 'nothing'],
  ],
};

describe.each(Object.entries(hosts))('%s', (_, rows) => {
  test.each(rows)('%s of %s: %s', (host, lenderId, said) => {
    expect(saidOf(offerOf(lenderId, host))).toBe(said);
  });
});

describe('a page that is about a lender, on a host unlike any', () => {
  const about: [string, Partial<AddressedPage>][] = [
    ['an article by its markup', { traits: { isArticle: true, asks: 'loan' } }],
    ['nothing asked', { traits: { isArticle: false, asks: null } }],
    ['not looked at', { traits: undefined }],
    ['a question', { title: '小米金融怎么样' }],
    ['a report', { title: '小米金融新闻' }],
    ['an address of an article', { url: 'https://blog.example.com/2026/11/xiaomi.html' }],
    ['a result of a search', { url: 'https://find.example.com/?q=小米金融' }],
    ['a shop that takes it as payment: another title', { title: '某某商城 结算' }],
    ['a file', { url: 'file:///home/a.html' }],
    ['the browser’s own', { url: 'chrome://newtab/' }],
    [
      'many lenders compared',
      {
        lenders: [xiaomi, mashang, zhaolian, duxiaoman].map((lenderId) => ({ lenderId, surfaces: [] })),
      },
    ],
    ['a name without a record', { lenders: [{ lenderId: null, surfaces: ['小米金融'] }] }],
    ['a lender of the user’s own', { lenders: [{ lenderId: 'own-1', surfaces: ['小米金融'] }] }],
    ['a body of Hong Kong', { lenders: [{ lenderId: 'airstar-hk', surfaces: ['小米金融'] }] }],
  ];
  test.each(about)('%s: nothing is said', (_, part) => {
    expect(saidOf(offerOf(xiaomi, 'www.example.com', part))).toBe('nothing');
    expect(saidOf(offerOf(xiaomi, 'xiaomi-loan.com', { url: 'https://xiaomi-loan.com/', ...part }))).toBe('nothing');
  });
});

test('“apply” alone is enough where the title names the lender', () => {
  expect(saidOf(offerOf(xiaomi, 'a.com', { traits: { isArticle: false, asks: 'step' } }))).toBe('not_on_record');
});

test('what is drawn like an address on record is said even where nothing is asked', () => {
  const idle = { title: '欢迎', traits: { isArticle: false, asks: null } } as const;
  expect(saidOf(offerOf(xiaomi, 'rnipay.com', idle))).toBe('alike resembles');
  expect(saidOf(offerOf(xiaomi, 'mipay.com.a-b.cn', idle))).toBe('alike inside');
  expect(saidOf(offerOf(xiaomi, 'aristar.com', idle))).toBe('nothing');
});

test('of two names in the title the one whose record has an address is spoken of', () => {
  const page = offerOf(xiaomi, 'a.com', {
    title: '度小满 小米金融 借款',
    lenders: [
      { lenderId: duxiaoman, surfaces: ['度小满'] },
      { lenderId: xiaomi, surfaces: ['小米金融'] },
    ],
  });
  expect(findingOf(page)).toMatchObject({ kind: 'not_on_record', lender: { id: xiaomi } });
});

/** What would be held against a page. */
const isAgainst = (page: AddressedPage) => !['nothing', 'on_record'].includes(saidOf(page));

test('nothing is ever held against an address on a record, or what stands under it, whichever lender is named', () => {
  const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z0-9]$/);
  const recorded = addressRecords.flatMap(({ domains }) => domains.map(({ domain }) => domain));
  fc.assert(
    fc.property(
      fc.constantFrom(...recorded),
      fc.array(label, { maxLength: 3 }),
      fc.constantFrom(...addressRecords),
      (domain, labels, { id }) => {
        expect(isAgainst(offerOf(id, [...labels, domain].join('.')))).toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});

test('each confirmed address is recognised as its lender’s', () => {
  for (const lender of addressRecords)
    for (const { domain } of confirmedAddresses(lender))
      expect(findingOf(offerOf(lender.id, domain)), domain).toMatchObject({ kind: 'on_record', address: { domain } });
});

test('nothing is ever held against a listed site, whatever its page is like', () => {
  const sites = hostLists.flatMap(({ domains }) => domains);
  fc.assert(
    fc.property(
      fc.constantFrom(...sites),
      fc.constantFrom('', 'www.', 'm.', 'airstar.', 'xiaomi-loan.'),
      fc.constantFrom(...addressRecords),
      (site, before, { id }) => {
        expect(isAgainst(offerOf(id, before + site))).toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});

test('nothing is ever held against a page of a chance host that asks for nothing', () => {
  fc.assert(
    fc.property(fc.domain(), fc.constantFrom(...addressRecords), (host, { id }) => {
      expect(isAgainst(offerOf(id, host, { traits: { isArticle: false, asks: null } }))).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('a host that only looks like a listed site is none', () => {
  expect(saidOf(offerOf(xiaomi, 'www.zhihu.com.jiekuan.cn'))).toBe('not_on_record');
  expect(saidOf(offerOf(xiaomi, 'pbc.gov.cn.jiekuan.cn'))).toBe('not_on_record');
});
