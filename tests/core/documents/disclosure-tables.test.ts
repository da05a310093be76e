import { expect, test } from 'vitest';
import { disclosureTables } from '@/lib/core/documents/disclosure-tables';
import type { PageLine } from '@/lib/core/documents/page-lines';

const line = (cells: string[], table: number | null = null): PageLine => ({
  ...{ cells, table, isContinued: false },
  box: { left: 0, right: 10, top: 0, bottom: 10 },
});

test('the table below its title is taken with the lines around it', () => {
  const lines = [
    line(['一份合同']),
    line(['综合融资成本明示表']),
    line(['息费项目', '收取主体'], 0),
    line(['利息', '某某公司'], 0),
    line(['除以上外不再收取']),
    line(['第二条']),
    line(['第三条']),
  ];
  expect(disclosureTables([{ number: 2, lines }])).toEqual([
    {
      page: 2,
      isDialog: false,
      rows: [['综合融资成本明示表'], ['息费项目', '收取主体'], ['利息', '某某公司'], ['除以上外不再收取'], ['第二条']],
    },
  ]);
});

test('a table of who charges what is taken without a title; other tables are not', () => {
  const charged = [line(['收费项目', '收取主体'], 0), line(['利息', '某某公司'], 0)];
  expect(disclosureTables([{ number: 1, lines: charged }])).toHaveLength(1);
  expect(disclosureTables([{ number: 1, lines: [line(['期数', '金额'], 0), line(['1', '2'], 0)] }])).toEqual([]);
});
