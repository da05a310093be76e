/** The words that leave one end of a price open, in normalized Chinese text. */
import { combined, type Word, words } from './word';

/** In front of a figure: it may be more. */
export const floorWords: readonly Word[] = [
  words('低至'),
  words('最低 最少', { unlessBefore: '还 额' }),
  words('至少 不低于 不少于 起步 大于 突破 冲破 下限'),
  // 超过部分按20%: what lasts longer, and no more than that.
  words('超过 超', {
    unlessBefore: '部分 过部分 的部分 过的部分 六个月 过六个月 6个月 过6个月 期 时 限 额 支 出免 出宽 过免 过宽 低',
  }),
];

/** In front of a figure: it may be less. */
export const capWords: readonly Word[] = [
  words('高达 可达 封顶'),
  words('最高 最多', { unlessBefore: '额 可 借 贷' }),
  words(
    combined(
      '不 不有 不得 不能 不应 不可 不会 未 未有 未得 未能 未应 未可 未会 没 没有 没得 没能 没应 没可 没会',
      '超过 超 高于 大于',
    ),
  ),
  words('低于 不到 不足 少于 小于 至多 上限 控制在'),
];
