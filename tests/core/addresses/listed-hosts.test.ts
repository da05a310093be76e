import { expect, test } from 'vitest';
import { isListedHost } from '@/lib/core/addresses/listed-hosts';
import { addressRecords, hostLists } from '@/tests/support/address-records';

test('a site and whatever stands under it', () => {
  for (const host of ['163.com', 'm.163.com', 'wap.zhengguannews.cn', 'zhuanlan.zhihu.com', 'www.google.com.hk'])
    expect(isListedHost(host, hostLists), host).toBe(true);
  for (const host of ['x163.com', '163.com.cn', 'zhihu.com.example'])
    expect(isListedHost(host, hostLists), host).toBe(false);
});

test('no address on a record is among them, and none stands twice', () => {
  const recorded = addressRecords.flatMap(({ domains }) => domains.map(({ domain }) => domain));
  expect(recorded.filter((domain) => isListedHost(domain, hostLists))).toEqual([]);
  const all = hostLists.flatMap(({ domains }) => domains);
  expect(all.filter((domain, index) => all.indexOf(domain) !== index)).toEqual([]);
});
