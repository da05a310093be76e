/** The words by which a figure without a word of price is a loan's rate all the same, in normalized Chinese text. */
import { combined, type Word, words } from './word';

/** In front of a figure: a lender granted it, or someone was quoted it. */
export const grantWords: readonly Word[] = [
  words(combined('批 核 申请 谈 拿 做 贷 借 核贷 批贷 申贷 办', '到过 到 下来 了')),
  words(
    `${combined('批 给 报 开 核', '我 你 他 她 出')} 给到 得返 批咗 报咗 俾到 核给 核准 报价 报的 给的 批的 喊到 开价`,
  ),
  words('报', { unlessAfter: '汇 申 举 上 预 通 年 季 月 日 海 电 警 回 快 速 公 财 资 简 画' }),
  words('给', { unlessAfter: '返 送 发 交 赠 退 付 分' }),
  words('主打 号称 打出 喊出 标榜 广告写'),
];

/** Loans that a figure right behind is the rate of. */
export const loanNames: readonly Word[] = [
  words(`${combined('房 车 信 信用 经营 消费 抵押 装修 学 青创 税 机车', '贷')} 按揭 商贷 信用卡贷`),
  words(combined('汽车 机车 信用 个人 抵押 商业 经营 消费 助学 装修 私人 房屋 公积金', '贷款')),
  words('循环', { after: '卡 用 现有 目前 原本' }),
  words('首套 二套 首套房 二套房 二胎 增贷 转贷 融资'),
  // The borrowers that an offer is for.
  words('军公教 上班族 薪转户 优质客群 优质客户 百大企业 百大员工 一般客户 公务员 首贷族 新户'),
];

/** What ends the words between a rate that is spoken of and one more figure of it. */
export const topicEnders: readonly Word[] = [
  words('为 是 仅 只有 只要 才 达 至 落在 介于 区间 低至 最低 最高 高达 可能到 不到 到 现为 约 在 执行 合计 合共 实际'),
];
