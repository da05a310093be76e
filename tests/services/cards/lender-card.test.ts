import { readLists } from 'virtual:lists';
import { describe, expect, test } from 'vitest';
import { priceOfOwn } from '@/lib/core/lenders/own-lender-record';
import type { MentionReason } from '@/lib/core/names/mention';
import { lenderCardIn, ownCardIn, unlistedCardIn } from '@/lib/services/cards/lender-card';
import { anOwnLender } from '@/tests/support/own-lenders';

const lenders = new Map(readLists().lenders.map((lender) => [lender.id, lender]));
const lender = (id: string) => lenders.get(id) ?? expect.unreachable(`no ${id}`);
const why: MentionReason = { alias: '小米金融', rule: 'strong', folds: [], evidence: null };

describe('the card of a name', () => {
  test('answers who lends, licence, a year and lateness, in each language', () => {
    const [zh, tw, en] = (['zh-CN', 'zh-TW', 'en'] as const).map((locale) =>
      lenderCardIn(lender('xiaomi-finance'), why, locale),
    );
    expect(zh?.lines.map(({ label }) => label)).toEqual(['谁放款', '牌照', '一年多少', '若逾期']);
    expect(zh?.lines[0]?.main).toContain('重庆小米消费金融');
    expect(tw?.lines[0]?.main).toContain('重慶小米消費金融');
    expect(en?.lines[0]?.main).toContain('Chongqing Xiaomi Consumer Finance');
    expect(en?.latinName).toBe('Xiaomi Finance');
    expect(zh?.lines[3]?.main).toContain('35.97%');
  });

  test('says why it was marked, with what stood near and what was restored', () => {
    const card = lenderCardIn(
      lender('lixin'),
      { alias: '利信', rule: 'context', folds: ['annotation', 'script'], evidence: '还款' },
      'zh-CN',
    );
    expect(card.status).toBe('unidentified');
    expect(card.footnotes[0]).toBe('为何标记：“利信”旁边有“还款”');
    expect(card.footnotes[1]).toContain('注音、繁简');
    expect(card.footnotes.at(-1)).toMatch(/^最早的出处 \d{4}/);
  });

  test('the date is that of the oldest source, not of the data', () => {
    const card = lenderCardIn(lender('xiaomi-finance'), why, 'en');
    expect(card.footnotes.at(-1)).toBe('Oldest source 2022-02-25 · confidence: press');
  });

  test('of a lender the reader added: their price in a year, their note, and that nothing was checked', () => {
    const card = ownCardIn(
      anOwnLender(),
      priceOfOwn(anOwnLender()),
      { ...why, rule: 'own_alias', alias: '张三贷' },
      'zh-CN',
    );
    expect([card.name, card.status, card.statusWord]).toEqual(['张三贷', 'own', '我添加的']);
    expect(card.lines.map(({ label, main }) => `${label} ${main}`)).toEqual(['一年多少 18%', '我的备注 邻居介绍的']);
    expect(card.footnotes).toEqual(['为何标记：“张三贷”是你添加的写法', '你自己写的，我们没有核对']);
    expect(ownCardIn(anOwnLender({ price: '', note: '' }), null, why, 'zh-CN').lines).toEqual([]);
  });

  test('of an unlisted name says what no record means and what to ask for', () => {
    const card = unlistedCardIn(
      '云岭星河消费金融有限公司',
      { ...why, rule: 'unlisted_form', alias: '…消费金融有限公司' },
      'zh-CN',
    );
    expect(card.status).toBe('no_record');
    expect(card.lines.map(({ sub }) => sub)).toContain('没有记录，不说明安全，也不说明不安全');
  });
});
