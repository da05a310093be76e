import { expect, test } from 'vitest';
import { readHost } from '@/lib/core/addresses/host-name';
import { isCloseLikeness, likenessTo } from '@/lib/core/addresses/likeness';

const kindOf = (host: string, domain: string) => {
  const found = likenessTo(readHost(host), domain);
  return found?.kind === 'letters' ? `letters ${found.count}` : (found?.kind ?? null);
};

test.each([
  ['airstar.cn', 'airstar.com', 'ending'],
  ['www.airstar.com.cn', 'airstar.com', 'ending'],
  ['aristar.com', 'airstar.com', 'letters 1'],
  ['airstaar.com', 'airstar.com', 'letters 1'],
  ['airstaar.cn', 'airstar.com', 'resembles'],
  ['rnipay.com', 'mipay.com', 'resembles'],
  ['xn--irstar-2nf.com', 'airstar.com', 'resembles'],
  ['airstar.com.loan-help.cn', 'airstar.com', 'inside'],
  ['airstar-com.loan-help.cn', 'airstar.com', 'inside'],
  ['m.airstar.com-pay.cn', 'airstar.com', 'inside'],
  ['mengshangxiaofee.com', 'mengshangxiaofei.com', 'letters 1'],
  ['mengshanxiaofey.com', 'mengshangxiaofei.com', 'letters 2'],
  ['alipay.com', 'mipay.com', null],
  ['airport.com', 'airstar.com', null],
  ['myairstar.com', 'airstar.com', null],
  ['example.com', 'msxf.com', null],
])('%s beside %s: %s', (host, domain, kind) => {
  expect(kindOf(host, domain)).toBe(kind);
});

test('what is drawn alike, and an address inside another, are seen at once; a letter in a short name is not', () => {
  const isClose = (host: string, domain: string) => {
    const likeness = likenessTo(readHost(host), domain);
    return likeness !== null && isCloseLikeness(readHost(host), domain, likeness);
  };
  expect(isClose('rnipay.com', 'mipay.com')).toBe(true);
  expect(isClose('mipay.com.apply.cn', 'mipay.com')).toBe(true);
  expect(isClose('msxg.com', 'msxf.com')).toBe(false);
  expect(isClose('airstaar.cn', 'airstar.com')).toBe(false);
});
