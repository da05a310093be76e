/** The words that say what a text is about, in normalized Chinese text: lending, lateness, other people's money, the law. */
import { combined, type Word, words } from './word';

/** Lending is spoken of near the figure. */
export const lendingWords: readonly Word[] = [
  words('贷 借 欠', { unlessAfter: '出', unlessBefore: '记 阅 书 鉴 助' }),
  words('分期 放款 下款 还款 授信 花呗 白条 信用卡 逾期 砍头 月还 月供'),
  words('期', { after: '0 1 2 3 4 5 6 7 8 9' }),
  words(
    '当金 当物 当品 绝当 续当 赎当 赎楼 先用后付 先享后付 未还 按息 H按 P按 一按 二按 定息 车会 学资 首购 首套 二套 单利 征信 到账 额度 免息 融资 合同 会员费 消金 消费金融 按揭 信用透支 循环利率 循环信用 拨款 核贷 动拨 开办费 账管费 联征 信评 军公教',
  ),
  words(
    '二胎 透支 预借现金 取现 套现 抵押 先息后本 等额本息 本息摊还 卡数 清数 财仔 财务公司 过桥 垫资 当铺 典当 展期 结清 清偿 封顶息 供款 资方 担保费 现金卡 动用 以房养老 下款 负债 代偿 宽限期 一段式 纾困 青安',
  ),
];

/** What one borrows, or owes a lender. */
export const borrowingWords: readonly Word[] = [
  words('贷 借', { unlessBefore: '记 阅 书 鉴 助' }),
  words(
    '当金 当物 当品 绝当 续当 赎当 赎楼 垫资 过桥 先用后付 先享后付 未还 开办费 信用卡 花呗 白条 还款 分期 放款 当铺 典当 按揭 融资 拨款 循环利率 循环信用 每期 本金 透支 预借现金 取现 套现 二胎 卡数 展期 清偿 下款 资方 现金卡',
  ),
  words('期', { after: '0 1 2 3 4 5 6 7 8 9' }),
  words('月息 日息'),
];

/** Said of the figure itself, these outweigh what else the sentence talks of. */
export const ownLoanWords: readonly Word[] = [
  words('贷款 借款', { unlessAfter: '出', unlessBefore: '人' }),
  words('贷 借', { unlessAfter: '出', unlessBefore: '人 记 阅 书 鉴 助' }),
  words('取现 套现 预借现金 现金透支'),
];

export const penaltyWords: readonly Word[] = [words('逾期 罚 滞纳 违约 复利 超期 延滞 迟延 每逾')];

/** Rates between banks and what a bank earns are no one's offer, however they are worded. */
export const neverPriceWords: readonly Word[] = [
  words(
    '再贷款 准备金 贴现窗口 美联储 联邦基金 息差 日年化 存贷 央行公布 借贷便利 MLF SLF 金币 回合 桌游 例题 习题 教材 数学题 考题 试题 求现值',
  ),
];

/** Rates that others are set by, or that are paid to depositors; a loan's own rate may be named beside them. */
export const referenceRateWords: readonly Word[] = [words('基准 LPR 市场报价利率 四倍 4倍 存款 定储利率指数 定储指数')];

/** What investors and depositors are paid: in the sentence of a figure, it is theirs. */
export const investorWords: readonly Word[] = [
  words('理财', { unlessBefore: '型' }),
  words('收益', { unlessAfter: '内部' }),
  words('投资', { unlessBefore: '型 咨询 管理 有限 公司 集团 控股' }),
  words('定投 每月投入 每年投入 每月投 复利约 复利后 复利下来'),
  words('出借 储蓄 定存 活期 活储 牌告'),
  words('定储', { unlessBefore: '利率指数 指数' }),
  words('定期', { before: '半 一 二 两 三 五 0 1 2 3 4 5 6 7 8 9' }),
  words('存期 存单 国债 企债 债券 债权转 票面'),
  words('基金', { unlessAfter: '信保 担保 保证' }),
  words('股', { unlessBefore: '份 东 票质押', unlessAfter: '控 公 炒' }),
  words('分红 起投 申购 赎回'),
  words('交易手续 交易费 交易所 交易平台 交易对'),
  words('币', { unlessAfter: '民 港 台 新 外', unlessBefore: '种' }),
  words('生息 挖矿 锁仓 质押凭证 解锁'),
  words('央行', { unlessBefore: '征信' }),
  words('长端 逆回购 传销 返利 募集 存入 兑付 成立以来 零钱通 余额宝'),
  words('信托', { unlessBefore: '公司 有限 放款 出资 贷款' }),
  words('预期年化 波动 GDP 奖励'),
  // Loans that private investors put money into, told by one of them.
  words('满标 散标 新手标 自动投标 投标工具 加息券 转让债权 投了 投的'),
  words('我投', { unlessBefore: '诉' }),
  // Insurance that pays interest.
  words('万能账户 万能险 结算利率 保底利率 保证利率 预定利率 演示利率 年金险 退保 增额 终身寿'),
  words('ETH BTC USDT USDC 代币 节点 掉期 锁汇'),
  words('非法吸收 吸储 集资 承诺收益 门店承诺 续投 养老金 每天存 每月存 每年存 复利滚'),
];

/** Charges of shops, authorities and landlords, and what a borrower may have to show: theirs only where they govern the figure. */
export const otherChargeWords: readonly Word[] = [
  words('店里 商户 商家 刷卡 刷信用卡 交易金 交易资 扫码 收款码 聚合码 收单 信用卡收款 花呗收款 结算款 卖家'),
  words('店家 商店 注册逾期 学杂费 学费逾期 劳保 健保 滞纳数额'),
  words('税', { unlessBefore: '贷 易 银 务' }),
  words('公积金', { unlessBefore: '贷 首 二 五 利 缴满 连续 满 2. 3.' }),
  words('物业', { unlessBefore: '按揭 贷 抵押 一按 二按 加按 转按' }),
  words('水电 水费 电费 燃气 图书 借阅 租金 贴现 货款 房款 程款 开发商'),
  words(`${combined('供 需 买 卖', '方')} 交房 交货 停车 罚款 社保 欠费 押金 POS`),
  words('供暖 供热 暖气 采暖 话费 停机 养老保险 医疗保险 医保'),
  words('供应商 供货 交付 总价 发票 完工 验收 承揽 承包 竣工 办证 价款 尾款'),
];

export const lawWords: readonly Word[] = [
  words('监管要求 监管规定 监管层 窗口指导 征求意', { unlessAfter: '符合 按 按照 根据 响应 落实' }),
  words(
    '法院 司法 法定 上限 红线 法律 规定 不得 应予 调减 予以支持 最高法 最高人民法院 无效 保护 违法 犯罪 刑事 推定 民法 现行法 法例 无请求权 无請求權 敲诈性 敲詐性 放债人条例',
  ),
  words('高利贷', { unlessBefore: '款' }),
  words('民间借贷'),
];

/** What a court says of loans in general, though it speaks of what was agreed. */
export const courtWords: readonly Word[] = [words('借贷双方 的部分 无效 应予')];

/** What is said of one loan, though the law is named beside it. */
export const ownOfferWords: readonly Word[] = [
  words('约定', { unlessBefore: '利率上限', unlessAfter: '未 未经' }),
  words('我们 我司 本产 本平 本公 均在'),
];
