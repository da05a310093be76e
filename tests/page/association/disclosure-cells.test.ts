import { describe, expect, test } from 'vitest';
import { readCostDisclosure } from '@/lib/core/disclosure/cost-disclosure';
import { disclosureCells } from '@/lib/page/association/disclosure-cells';
import { show } from '@/tests/support/page-markup';

const cells = `
  <tr><td>贷款本金</td><td>10,000元</td></tr>
  <tr><td>贷款期限</td><td>12个月</td></tr>
  <tr><th>息费项目</th><th>收取主体</th><th>收取标准</th><th>收取方式</th></tr>
  <tr><td>贷款利息</td><td>甲消费金融公司</td><td>年利率12%</td><td>随每期还款收取</td></tr>
  <tr><td>年化综合融资成本</td><td>12%</td></tr>`;

test('a table comes with its title before it and the line after it', () => {
  show(`<main><h2>综合融资成本明示表</h2><table>${cells}</table><p>除上述费用外，不再收取其他费用</p></main>`);
  const [only] = disclosureCells([]).seen;
  expect(only?.isDialog).toBe(false);
  expect(only?.rows[0]).toEqual(['综合融资成本明示表']);
  expect(only?.rows[4]).toEqual(['贷款利息', '甲消费金融公司', '年利率12%', '随每期还款收取']);
  expect(only?.rows.at(-1)).toEqual(['除上述费用外，不再收取其他费用']);
  expect(readCostDisclosure(only?.rows ?? [])?.statedAnnualPercent).toBe(12);
});

test('in an open dialog the whole dialog is one table', () => {
  show(
    `<p>正文</p><div role="dialog"><h3>综合融资成本明示表</h3><table>${cells}</table><p>除上述费用外，不再收取其他费用</p><button>我已阅读</button></div>`,
  );
  const { seen, holds } = disclosureCells([]);
  expect(seen).toHaveLength(1);
  expect(seen[0]?.isDialog).toBe(true);
  expect(['p', 'td'].map((tag) => holds(document.querySelector(tag) ?? document))).toEqual([false, true]);
  expect(seen[0]?.rows).toContainEqual(['年化综合融资成本', '12%']);
});

test('a list of terms', () => {
  show('<dl><dt>综合融资成本（年化）</dt><dd>23.9%</dd><dt>贷款本金</dt><dd>1万元</dd></dl>');
  expect(disclosureCells([]).seen[0]?.rows).toEqual([
    ['综合融资成本（年化）', '23.9%'],
    ['贷款本金', '1万元'],
  ]);
});

describe('boxes instead of a table', () => {
  test('beside each other they are a row, found by the price among them', () => {
    show(`<section><h3>贷款综合融资成本明示</h3>
      <div><span>贷款本金</span><span>10,000元</span></div>
      <div><div>综合融资成本</div><div id="here">年化23.9%</div></div>
      <div>还款方式：等额本息</div></section>`);
    const node = document.getElementById('here')?.firstChild;
    expect(disclosureCells(node ? [node] : []).seen[0]?.rows).toEqual([
      ['贷款综合融资成本明示'],
      ['贷款本金', '10,000元'],
      ['综合融资成本', '年化23.9%'],
      ['还款方式：等额本息'],
    ]);
  });
});

test.each([
  ['another table', '<table><tr><td>名字</td><td>页面上的价</td></tr></table>'],
  ['an article about it', `<div role="dialog">综合融资成本${'很长的文章'.repeat(1500)}</div>`],
  ['a closed dialog', `<dialog><table>${cells}</table></dialog>`],
])('%s is none', (_, html) => {
  show(html);
  document.querySelectorAll('dialog:not([open])').forEach((dialog) => {
    dialog.checkVisibility = () => false;
    dialog.querySelectorAll('*').forEach((inside) => {
      inside.checkVisibility = () => false;
    });
  });
  expect(disclosureCells([]).seen).toEqual([]);
});

test('what a report can hold is never passed', () => {
  show(
    `<table><tr><td>综合融资成本</td><td>${'字'.repeat(300)}</td></tr>${'<tr><td>担保费</td><td>1</td></tr>'.repeat(80)}</table>`,
  );
  const [only] = disclosureCells([]).seen;
  expect(only?.rows).toHaveLength(60);
  expect(only?.rows[0]?.[1]).toHaveLength(200);
});

describe('cells over several rows or columns', () => {
  test('stand in each row, and keep the columns apart', () => {
    show(`<table><caption>综合融资成本明示表</caption>
      <tr><td>贷款本金</td><td colspan="4">10,000元</td></tr>
      <tr><th colspan="2">项目</th><th>收取主体</th><th>收取标准</th><th>收取方式</th></tr>
      <tr><td colspan="2">利息</td><td rowspan="2">甲公司</td><td>年利率12%</td><td rowspan="3">随每期还款收取</td></tr>
      <tr><td rowspan="2">费用</td><td>担保费</td><td>每月1%</td></tr>
      <tr><td>服务费</td><td></td><td>无</td></tr></table>`);
    expect(disclosureCells([]).seen[0]?.rows).toEqual([
      ['综合融资成本明示表'],
      ['贷款本金', '10,000元', '', '', ''],
      ['项目', '', '收取主体', '收取标准', '收取方式'],
      ['利息', '', '甲公司', '年利率12%', '随每期还款收取'],
      ['费用', '担保费', '甲公司', '每月1%', '随每期还款收取'],
      ['费用', '服务费', '', '无', '随每期还款收取'],
    ]);
  });

  test('a table that only lays out the page gives way to the one inside it', () => {
    show(`<table><tr><td>菜单</td><td><table>${cells}</table></td></tr></table>`);
    expect(disclosureCells([]).seen.map(({ rows }) => rows[0])).toEqual([['贷款本金', '10,000元']]);
  });
});
