/** The words that take a figure, in normalized Chinese text: the nearest one says what the figure is. */
import { anyOf, combined, type Word, words } from './word';

/** What a percent is said of that is no price of a loan. */
export const otherHeads: readonly Word[] = [
  words(combined('毛 净 盈 红 获 专 权', '利率')),
  words('上浮利率 下浮利率'),
  words('股息 派息 红息 息差 利差 首付 殖利率'),
  words('提升 增加 奖励 回赠 回馈 增长 增幅 增速 同比 环比 占 涨 跌 返 回报 佣 分红 提成 概率 定金 押金 保证金'),
  words('税', { unlessBefore: '贷 季贷' }),
  // 守信客户执行5.8‰: who is granted the rate.
  words('用户 客户', { unlessBefore: '经理 的可 的执 的享 的优惠 可 执 享 优惠 为 仅 只 最低 低至 年 月 日 利' }),
  words('收益', { unlessAfter: '内部' }),
  words('按月升 按年升 按季升 升幅 跌幅 降幅 政府补贴 含补贴 贴息比例 贴息费率 贴息率 贴息费'),
  words('比例', { unlessAfter: '金 费 息 率' }),
  words('折', { unlessBefore: '合 算 后', unlessAfter: '打完' }),
  words('市值 销'),
  words(`${combined('上 下', '调 浮 降 升')} ${combined('降 提', '低 高')} 减免 减`, { unlessBefore: '到 至 为 少' }),
  words('降了 减了 完成'),
  words('最低应缴 应缴金额 应缴总额 最低还款额', { unlessBefore: '未 不 中 的', unlessAfter: '以 按 就 照 依' }),
  words(
    '转让手续费 转让费 过户费 海外签账手续费 外币签账手续费 境外签账手续费 外币签账费 国外交易服务费 国外交易手续费 境外交易手续费 境外交易服务费 外币交易手续费 海外交易手续费 货币转换费 货币兑换费',
  ),
  words('股', { unlessBefore: '份' }),
  words('优惠', { unlessBefore: '券 后 到 至 价 利 年 月 日 期' }),
  { words: ['率'], unlessAfter: ['利', '费', '息'], takesOneBefore: true },
];

export const rateHeads: readonly Word[] = [
  words('年化 年百分率'),
  words('年利率 年利 月利率 月利 日利率 日利 利率 费率 息率', { unlessAfter: '殖' }),
  words(combined('利 日 月 年 天 周 贷', '息')),
  words('计息', { unlessAfter: '机动 固定 浮动' }),
  words('按息 机动计息 固定计息'),
  words('成本 IRR APR EIR'),
  words('定息', { unlessAfter: '固', unlessBefore: '一 两 二 三 五 十 年 期 计划 按揭' }),
  words('定价', { before: '集中在 区间 多在 普遍在 一般在 为 在 约' }),
  // Hong Kong writes these in English.
  { words: ['interest', 'Interest', 'flat rate', 'Flat rate', 'Flat Rate', 'FLAT RATE'] },
];

/** Charges that an offer names by what they are for. */
export const chargeNames =
  '手续 服务 管理 担保 保险 保 咨询 居间 中介 审核 评估 融担 信息 开办 账管 账户管理 托管 平台 撮合 风控 渠道 贷后 代办 行政 顾问 公证 透支 栈租 仓栈 设定 代书';

export const feeHeads: readonly Word[] = [
  words(combined(chargeNames, '费')),
  words('综合费', { unlessBefore: '率 用', unlessAfter: '包括 包含 含 其中 包括了' }),
  words('平息 砍头 费用 服务包 保障包 权益费 违约金 滞纳金 延滞金 延滞息 承诺费 罚 补偿金 补偿'),
];

const serviceNames = '服务 担保 保险 保费 咨询 居间 中介 审核 评估 融担 信息';
const namedForService = anyOf([words(serviceNames)]);

/** The charge is named for something else than the loan: a guarantee, an insurance, a service. */
export function isNamedForService(name: string): boolean {
  return namedForService.test(name);
}
