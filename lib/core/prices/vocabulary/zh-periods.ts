/** The words that say for how long a figure is charged, in normalized Chinese text. */
import { combined, type Word, words } from './word';

const digits = '0 1 2 3 4 5 6 7 8 9';
const numerals = '一 二 三 四 五 六 七 八 九 十';

/** In front of a figure, by period. Each is tried in turn at one place. */
export const periodWordsBefore: Readonly<Record<'year' | 'month' | 'week' | 'day' | 'period', readonly Word[]>> = {
  year: [words(`年化 ${combined('年', '利 息 费 综 均 平 贷 借 名 实 百')} 每年 按年 折年 一年 /年 APR`)],
  month: [
    { words: ['monthly flat', 'Monthly flat', 'Monthly Flat'] },
    words(combined('月', '利 息 费 综 均 平 贷 手 服 管 担 保 客'), { unlessAfter: `${digits} ${numerals} 两 个` }),
    words('月付', { after: '息' }),
    words('每个月 每月 单月 /月 按月 一个月'),
  ],
  week: [words('周利 周息 每周 一周')],
  day: [
    words(combined('日', '利 息 费 综 均 平 预 罚 保 手 服 按 万 千 加'), { unlessAfter: `${digits} 十` }),
    words('天利 天息 天万 天千', { unlessAfter: `${digits} ${numerals}` }),
    words(
      '每日 每天 每逾期一日 每逾期一天 每逾期1日 每逾期1天 每逾一日 每逾一天 每逾1日 每逾1天 每延迟一日 每延迟一天 每迟延一日 每超一天 每超过一天 每拖欠一天',
    ),
    words('一天 1天', { unlessAfter: digits }),
    words('/日 /天 按日 按天'),
  ],
  period: [words('每一期 每期 单期 分期的')],
};
