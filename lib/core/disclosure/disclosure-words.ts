/** The words a cost disclosure is written in, in folded text. */

export const title = /综合融资成本|综合资金成本|综合年化成本|年化综合成本|贷款成本明示|融资成本明示/;

export const patterns = {
  principal: /(?:贷款|借款|融资|放款|合同)?(?:本金|金额)/,
  term: /期限|期数/,
  annualCost: /(?:综合融资成本|综合资金成本|年化综合|综合年化)/,
  instalment: /(?:每个?[月期]|每一期|月)[^\d]{0,2}[还供]|月供/,
  late: /违约|逾期|罚息|滞纳|提前还款|催收/,
  interest: /利息|利率/,
  fee: /费/,
  item: /项目|名称/,
  collector: /收[取费](?:主体|方(?!式)|机构)|收取人/,
  way: /收取方式|支付方式|扣收|缴纳方式|收费方式/,
  standard: /标准|费率|年化|金额|比例/,
  nothingElse: /(?:除|以外|之外)[^;]{0,24}(?:不[再得会]?|无)(?:另行|额外)?(?:收取|收|其他)/,
} as const;
