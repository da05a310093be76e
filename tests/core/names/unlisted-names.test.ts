import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { createFinder } from '@/lib/core/names/finder';
import { shippedLexicon } from '@/tests/support/lexicon';

/** Made-up sentences: news, law, recruiting, banks, games without a lender's name; what was taken for one once; and ‹names› as they are really formed. */
const samples = (name: string) =>
  readFileSync(resolve(import.meta.dirname, `../../corpus/unlisted-names/${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
const toTraditional = Converter({ from: 'cn', to: 'tw' });
const finder = createFinder(shippedLexicon);
const unlisted = (text: string) => finder.find(text).mentions.filter(({ lenderId }) => lenderId === null);

describe('findUnlisted', () => {
  it.each([
    ['合同上写的是重庆市海星小额贷款有限公司', '重庆市海星小额贷款有限公司'],
    ['由广东省深圳市蓝鲸互联网小额贷款股份有限公司放款', '广东省深圳市蓝鲸互联网小额贷款股份有限公司'],
    ['放款方：海星消费金融有限公司', '海星消费金融有限公司'],
    ['【海星普惠】您的账单已出', '海星普惠'],
    ['平台名称：海星金服，逾期', '海星金服'],
    ['出借人為上海藍鯨小額貸款有限公司', '上海藍鯨小額貸款有限公司'],
    ['南(nan)京海星小(xiao)额贷款有限公司', '南(nan)京海星小(xiao)额贷款有限公司'],
  ])('in %s reports %s', (text, name) => {
    expect(unlisted(text).map(({ start, end }) => text.slice(start, end))).toEqual([name]);
  });

  it.each([
    '某小额贷款有限公司',
    '当地一家小额贷款有限公司',
    '网络小额贷款有限公司的监管办法',
    '持牌消费金融有限公司共有三十一家',
    '与其合作的小额贷款有限公司',
    '发展普惠金融，降低成本',
    '【数字普惠】论坛',
    '现金服务和资金服务',
    '奖金服从分配',
    '我们的消费金融有限公司客户',
    '金服',
  ])('leaves %s alone', (text) => {
    expect(unlisted(text)).toEqual([]);
  });

  it.each([...samples('former-mistakes'), ...samples('no-names')])('reports nothing in %s', (text) => {
    for (const written of [text, `据报道，${text}`, `${text}。`, toTraditional(text)])
      expect(unlisted(written)).toEqual([]);
  });

  it.each(samples('names'))('reports the name in %s', (line) => {
    for (const written of [line, toTraditional(line)]) {
      const [before = '', name = '', after = ''] = written.split(/[‹›]/);
      const text = before + name + after;
      expect(unlisted(text).map(({ start, end }) => text.slice(start, end))).toEqual([name]);
    }
  });

  it('leaves listed lenders and what looks like them alone', () => {
    expect(unlisted('重庆市小米小额贷款有限公司、微银金服、【平安普惠】')).toEqual([]);
  });

  it('knows the legal name of a listed lender in the words of Taiwan, and leaves it alone where it was dismissed', () => {
    const text = '福州奇富網路小額貸款有限公司';
    const alias = '福州奇富网络小额贷款有限公司';
    const mentions = finder.find(`由${text}放款`).mentions;
    expect(mentions).toMatchObject([
      { start: 1, end: 1 + text.length, aliasText: alias, why: { alias, rule: 'strong', folds: ['script'] } },
    ]);
    expect(mentions[0]?.lenderId).toBe(finder.find(alias).mentions[0]?.lenderId);
    const dismissed = [{ lenderId: mentions[0]?.lenderId ?? '', text: alias }];
    expect(createFinder(shippedLexicon, { dismissed }).find(text).mentions).toEqual([]);
  });

  it('explains itself by the form, and writes the name as it stands', () => {
    expect(unlisted('出借人為上海藍(lan)鯨小額貸款有限公司')).toMatchObject([
      {
        aliasText: '上海藍鯨小額貸款有限公司',
        why: { alias: '…小额贷款有限公司', rule: 'unlisted_form', folds: ['annotation', 'script'], evidence: null },
      },
    ]);
  });
});
