import { expect, test } from 'vitest';
import { readHost } from '@/lib/core/addresses/host-name';
import { isNameInHost } from '@/lib/core/addresses/name-in-host';
import { lenderOnRecord } from '@/tests/support/address-records';

test.each([
  ['xiaomi-loan.com', 'xiaomi-finance', true],
  ['xiaomidai.cn', 'xiaomi-finance', true],
  ['www.xiaomijinrong.top', 'xiaomi-finance', true],
  ['xiaomi-finance.vip.cn', 'xiaomi-finance', true],
  ['mipay-app.cn', 'xiaomi-finance', true],
  ['airstarloan.com', 'xiaomi-finance', true],
  ['xn--yets76evthlkk.com', 'xiaomi-finance', true],
  ['mashang-xiaofei.cc', 'mashang-consumer-finance', true],
  ['msxf-kefu.cn', 'mashang-consumer-finance', true],
  ['zhaolianjinrong.net', 'zhaolian-consumer-finance', true],
  ['xiaomi.com', 'xiaomi-finance', false],
  ['www.xiaomiyoupin.com', 'xiaomi-finance', false],
  ['airstarbank.com', 'xiaomi-finance', false],
  ['mashang.com', 'mashang-consumer-finance', false],
  ['finance-app.com', 'xiaomi-finance', false],
  ['jinrong.com', 'zhaolian-consumer-finance', false],
])('%s and %s: %s', (host, id, isThere) => {
  expect(isNameInHost(readHost(host), lenderOnRecord(id))).toBe(isThere);
});
