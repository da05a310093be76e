import { describe, expect, test } from 'vitest';
import { hostOfUrl, isPrivateHost, isPublicBody, isUnder, readHost } from '@/lib/core/addresses/host-name';

test.each([
  ['airstar.com', 'airstar', 'com'],
  ['www.airstar.com', 'airstar', 'com'],
  ['loan.airstar.com.cn', 'airstar', 'com.cn'],
  ['airstar.bj.cn', 'airstar', 'bj.cn'],
  ['bj.cn', 'bj', 'cn'],
  ['com.cn', 'com', 'cn'],
  ['a.airstar.co.uk', 'airstar', 'co.uk'],
  ['airstar.com.hk', 'airstar', 'com.hk'],
  ['8.8.8.8', '8.8.8.8', ''],
])('%s is %s under %s', (host, name, ending) => {
  expect(readHost(host)).toMatchObject({ name, ending });
});

test('Punycode is readable, and the browser’s own writing is kept', () => {
  expect(readHost('www.xn--yets76evthlkk.com')).toEqual({
    ascii: 'www.xn--yets76evthlkk.com',
    readable: 'www.小米金融.com',
    labels: ['www', '小米金融'],
    name: '小米金融',
    ending: 'com',
  });
});

test.each([
  ['https://www.Airstar.com:8443/x?y#z', 'www.airstar.com'],
  ['http://user:pass@airstar.com.', 'airstar.com'],
  ['https://airstar.com@other.example/', 'other.example'],
  ['http://[::1]/', '[::1]'],
  ['file:///home/a.html', null],
  ['about:blank', null],
  ['chrome://settings/', null],
  ['', null],
])('the host of %s is %s', (url, host) => {
  expect(hostOfUrl(url)).toBe(host);
});

describe('hosts that are nobody’s', () => {
  test.each([
    'localhost',
    'app.localhost',
    '127.0.0.1',
    '10.0.0.8',
    '192.168.1.1',
    '172.20.0.1',
    '[::1]',
    'printer',
    'nas.local',
    'a.home.arpa',
  ])('%s is of this machine or network', (host) => {
    expect(isPrivateHost(host)).toBe(true);
  });
  test.each(['airstar.com', '8.8.8.8', '172.32.0.1', 'localhost.com'])('%s is not', (host) => {
    expect(isPrivateHost(host)).toBe(false);
  });
  test.each(['www.pbc.gov.cn', 'nfra.gov.cn', 'pku.edu.cn', 'www.hkma.gov.hk', 'mit.edu', 'cas.ac.cn'])(
    '%s is a public body',
    (host) => {
      expect(isPublicBody(host)).toBe(true);
    },
  );
  test.each(['gov.com', 'gov-cn.com', 'pbc.gov.cn.example.com', 'edu.airstar.com'])('%s is none', (host) => {
    expect(isPublicBody(host)).toBe(false);
  });
});

test('under means at a dot', () => {
  expect(isUnder('a.airstar.com', 'airstar.com')).toBe(true);
  expect(isUnder('xairstar.com', 'airstar.com')).toBe(false);
  expect(isUnder('airstar.com.example', 'airstar.com')).toBe(false);
});
