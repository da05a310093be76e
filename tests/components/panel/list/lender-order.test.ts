import { expect, test } from 'vitest';
import { countByStatus, everyLender, filterLenders, sortLenders } from '@/components/panel/list/lender-order';
import type { LenderListEntry } from '@/lib/services/records/knowledge';

function row(
  id: string,
  pinyin: string,
  kind: LenderListEntry['kind'],
  status: LenderListEntry['status'],
): LenderListEntry {
  return { id, name: { hans: id, hant: id, en: id }, pinyin, kind, status, isNameOnly: false, matched: null };
}

const rows = [
  row('小米', 'xiao mi', 'brand', 'front'),
  row('安逸', 'an yi', 'brand', 'front'),
  row('马上', 'ma shang', 'consumer_finance_company', 'licensed'),
  row('利信', 'li xin', 'unidentified_name', 'unidentified'),
];
const ids = (found: LenderListEntry[]) => found.map(({ id }) => id);

test('by name is by pinyin', () => expect(ids(sortLenders(rows, 'name'))).toEqual(['安逸', '利信', '马上', '小米']));
test('by status, then by pinyin', () =>
  expect(ids(sortLenders(rows, 'status'))).toEqual(['马上', '安逸', '小米', '利信']));
test('what the reader added comes first', () => {
  const own = { ...row('张三贷', '', 'unidentified_name', 'unidentified'), status: 'own' } as const;
  expect(ids(sortLenders([...rows, own], 'status'))[0]).toBe('张三贷');
});
test('by kind, then by pinyin', () => expect(ids(sortLenders(rows, 'kind'))).toEqual(['马上', '安逸', '小米', '利信']));
test('sorting leaves the given list alone', () => {
  sortLenders(rows, 'name');
  expect(rows[0]?.id).toBe('小米');
});

test('filters of status and kind both hold', () => {
  expect(filterLenders(rows, everyLender)).toHaveLength(4);
  expect(ids(filterLenders(rows, { status: 'front', kind: 'all' }))).toEqual(['小米', '安逸']);
  expect(filterLenders(rows, { status: 'licensed', kind: 'brand' })).toEqual([]);
});

test('each status is counted', () => {
  expect(countByStatus(rows)).toEqual({
    all: 4,
    own: 0,
    licensed: 1,
    front: 2,
    closed: 0,
    unidentified: 1,
    outside: 0,
  });
});
