/** The letters of Traditional Chinese that the recogniser was never taught, each with words of the trade that it stands in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { root } from './open-networks';

const converters = (['tw', 'hk', 't'] as const).map((to) => Converter({ from: 'cn', to }));

/** What offers say beside names, in both scripts' words. */
const tradeWords =
  '贷款 借钱 额度 授信额度 小额贷款 信用贷款 总额 金额 余额 应还金额 每月还款额 账单 账户 对账单 责任 有限责任公司 担保 担保费 融资担保 帳戶 帳管費 帳單 审核 审批 审查 最終審批 領取 圆 借款人民币 人民币 新台币 港币 债务 放债人 週年利率 实际年利率 总费用年百分率 贷款年利率 提前还款 逾期罚息 保险费 违约金 法律责任 储蓄 银行储蓄 众安 手续费 凭证 有钱花 来领钱 存钱 省钱 赚钱 花钱 钱包 微众银行';

interface AliasEntry {
  aliases: { text: string }[];
}

function names(): string[] {
  const entries = JSON.parse(readFileSync(join(root, 'assets/data/aliases.json'), 'utf8')) as AliasEntry[];
  const lenders = readFileSync(join(root, 'assets/data/lenders.json'), 'utf8');
  return [
    ...entries.flatMap(({ aliases }) => aliases.map(({ text }) => text)),
    ...[...lenders.matchAll(/"hans":\s*"([^"]+)"/g)].flatMap(([, name]) => name ?? []),
  ];
}

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Simplified Chinese writes it otherwise. */
export const isTraditional = (letter: string): boolean => toSimplified(letter) !== letter;

export function lackingLetters(alphabet: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const word of new Set([...names(), ...tradeWords.split(' ')]))
    for (const convert of converters) {
      const written = convert(word);
      for (const letter of written)
        if (/\p{Script=Han}/u.test(letter) && !alphabet.has(letter))
          found.set(letter, (found.get(letter) ?? new Set()).add(written));
    }
  return new Map([...found].map(([letter, words]) => [letter, [...words].sort((a, b) => a.length - b.length)]));
}
