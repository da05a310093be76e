import { expect, test } from 'vitest';
import type { PageReport } from '@/lib/core/report/page-report';
import {
  clickedOrigins,
  forgetReports,
  keepClick,
  keepReport,
  readReports,
  type SessionArea,
  tabOfKey,
} from '@/lib/storage/page-reports';

function sessionArea(): SessionArea & { values: Record<string, unknown> } {
  const values: Record<string, unknown> = {};
  return {
    values,
    get: async () => ({ ...values }),
    set: async (more) => void Object.assign(values, more),
    remove: async (keys) => {
      for (const key of [keys].flat()) delete values[key];
    },
  };
}

const report: PageReport = {
  url: 'https://a.example/',
  title: '',
  lang: '',
  lenders: [],
  prices: [],
  rejections: [],
  stoppedAfter: null,
  revision: 1,
};

test('frames of one tab reporting at once keep each other’s report', async () => {
  const session = sessionArea();
  await Promise.all([
    keepReport(session, 1, 3, report),
    keepReport(session, 1, 0, report),
    keepReport(session, 12, 0, report),
  ]);
  expect((await readReports(session, 1)).map(({ frameId }) => frameId)).toEqual([0, 3]);
});

test('a report that does not hold is left out', async () => {
  const session = sessionArea();
  session.values['report:1:0'] = { url: 1 };
  expect(await readReports(session, 1)).toEqual([]);
});

test('closing a tab forgets its reports and no others', async () => {
  const session = sessionArea();
  await keepReport(session, 1, 0, report);
  await keepReport(session, 11, 0, report);
  await forgetReports(session, 1);
  expect(Object.keys(session.values)).toEqual(['report:11:0']);
});

test('a click is remembered by tab', async () => {
  const session = sessionArea();
  await keepClick(session, 4, 'https://a.example');
  expect(await clickedOrigins(session)).toEqual(new Map([[4, 'https://a.example']]));
});

test.each([
  ['report:12:3', 12],
  ['clicked:12', null],
  ['panelRequest', null],
])('%s belongs to tab %s', (key, tabId) => {
  expect(tabOfKey(key)).toBe(tabId);
});
