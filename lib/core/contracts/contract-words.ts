/** The words by which the parts of a loan contract are known: data only, Simplified, as prices are folded (`;` for a full stop, ASCII brackets and colons). */

/** What a reader should find in a contract, in the order one asks. */
export const contractTopics = [
  'lender',
  'guarantor',
  'rate',
  'fees',
  'late',
  'prepayment',
  'dispute',
  'notarised',
  'consent',
] as const;
export type ContractTopic = (typeof contractTopics)[number];

/** What exactly a clause says; each has its explanation. */
export const clauseKinds = [
  'lender',
  'guarantor',
  'guarantee',
  'rate',
  'fee',
  'penalty',
  'compound',
  'acceleration',
  'late_other',
  'prepayment_free',
  'prepayment_charged',
  'prepayment',
  'arbitration',
  'court',
  'notarised',
  'credit_report',
  'personal_data',
] as const;
export type ClauseKind = (typeof clauseKinds)[number];

export const topicOf: Record<ClauseKind, ContractTopic> = {
  lender: 'lender',
  guarantor: 'guarantor',
  guarantee: 'guarantor',
  rate: 'rate',
  fee: 'fees',
  penalty: 'late',
  compound: 'late',
  acceleration: 'late',
  late_other: 'late',
  prepayment_free: 'prepayment',
  prepayment_charged: 'prepayment',
  prepayment: 'prepayment',
  arbitration: 'dispute',
  court: 'dispute',
  notarised: 'notarised',
  credit_report: 'consent',
  personal_data: 'consent',
};

/** A contract without one of these leaves something open. The others are there only where they were agreed. */
export const expectedTopics: readonly ContractTopic[] = ['lender', 'rate', 'fees', 'late', 'prepayment', 'dispute'];

/** Before a party’s name: 贷款人（甲方）：… */
export const lenderRoles = [
  ...[
    '贷款人',
    '出借人',
    '放款人',
    '放款机构',
    '贷款机构',
    '贷款方',
    '出借方',
    '放款方',
    '出借机构',
    '授信人',
    '授信机构',
  ],
  ...['资金方', '资金提供方', '贷款银行', '债权人', 'lender', 'creditor'],
];
export const guarantorRoles = [
  ...[
    '担保人',
    '保证人',
    '担保方',
    '担保公司',
    '担保机构',
    '融资担保公司',
    '增信方',
    '增信机构',
    '保证方',
    'guarantor',
  ],
];
/** Lends where it is a company; else it is a role alone. */
export const partyRoles = ['甲方'];
/** What a party is beside: it does not lend. */
export const otherRoles = [
  ...['借款人', '借款方', '受托', '委托', '出租', '承租', '出卖', '买受', '卖方', '买方', '受让', '转让', '服务'],
  ...['发包', '承包', '用工', '雇主', '居间', 'borrower', 'landlord', 'tenant', 'seller', 'buyer'],
];

export const companyEnds =
  /(?:公司|银行|合作社|信用社|联合社|分行|支行|营业部|联社|交易中心|事务所|ltd\.?|limited|inc\.?|llc|l\.?p\.?|n\.a\.?|corp\.?|corporation|company|credit union|bank)(?:\([^)]{1,8}\))?$/i;

interface ClauseWords {
  kind: ClauseKind;
  /** All of them must stand in the sentence. */
  all: readonly RegExp[];
  /** Where one of these stands, it says something else. */
  none?: readonly RegExp[];
}

/** Paying back before one has to. */
export const paysEarly =
  /[提预]前(?:全部|部分|一次性)?(?:还款|还本|清偿|结清|偿还|归还|还清|还贷)|提早(?:还款|清偿|结清|偿还)|prepay|(?:early|advance) (?:re)?payment|repay\w* early/i;
/** Paying too late. 违约金 alone is charged for either. */
export const paysLate = /逾期|迟延|罚息|滞纳|未(?:能)?(?:按时|按期|按约|依约|足额)|overdue|past due|\blate\b|default/i;
const late = /逾期|未(?:能)?(?:按时|按期|按约|足额)|违约|到期未|overdue|late payment|default/i;
const charges = /收取|支付|承担|缴纳|加收|计收|charge|pay|fee/i;

/** In this order: of one topic the first that fits. */
export const clauseWords: readonly ClauseWords[] = [
  { kind: 'compound', all: [/复利|利滚利|compound interest/i] },
  {
    kind: 'penalty',
    all: [
      /罚息|滞纳金|[逾迟延][期延迟滞](?:日|月|年)?(?:利率|利息|息|违约金|费)|逾期[^;]{0,30}违约金|penalty interest|\blate (?:payment )?(?:fee|charge)|default (?:interest|rate)/i,
    ],
  },
  { kind: 'acceleration', all: [/提前到期|立即到期|全部到期|提前收回|提前清偿全部|immediately due|acceleration/i] },
  { kind: 'late_other', all: [late, /催收|起诉|律师费|征信|信用记录|扣划|划扣|处置|委托第三方|collection/i] },
  {
    kind: 'prepayment_free',
    all: [
      paysEarly,
      /(?:不|无需|无须|免)(?:另行|额外)?(?:收取|收|支付|缴纳|承担|需)?[^;]{0,8}(?:违约金|手续费|费用|任何费用)|(?:违约金|手续费)(?:为)?(?:零|0|全免)|without (?:a )?(?:penalty|fee)/i,
    ],
  },
  {
    kind: 'prepayment_charged',
    all: [paysEarly, /违约金|手续费|补偿金|剩余[^;]{0,8}利息|penalty|fee/i, charges],
  },
  { kind: 'prepayment', all: [paysEarly] },
  { kind: 'arbitration', all: [/仲裁(?:委员会|院|机构|解决|裁决|规则|中心)|提交[^;]{0,30}仲裁|arbitration/i] },
  { kind: 'notarised', all: [/公证/, /强制执行/] },
  {
    kind: 'court',
    all: [
      /(?:人民|地方|管[辖轄])法院|法院(?:管[辖轄]|起诉|诉讼)|court/i,
      /管[辖轄]|起诉|诉讼|提交|争议|纠纷|dispute|jurisdiction/i,
    ],
    none: [/公证/],
  },
  {
    kind: 'credit_report',
    all: [
      /征信|信用信息(?:基础)?数据库|信用报告|信贷信息|credit report|credit bureau/i,
      /授权|同意|许可|查询|报送|提供|consent|authori[sz]e|agree|\bmay\b/i,
    ],
  },
  {
    kind: 'personal_data',
    all: [
      /个人信息|个人资料|通讯录|联系人|身份信息|隐私|personal (?:data|information)|\byour (?:data|information)/i,
      /授权|同意|许可|consent|authori[sz]e|agree|\bmay\b/i,
      /共享|提供|披露|收集|使用|查询|传输|转让|处理|share|disclose|collect/i,
    ],
  },
  {
    kind: 'guarantee',
    all: [
      /担保|保证人|连带(?:保证|责任)|保证责任|guarant/i,
      /责任|费|代偿|追偿|保证|承担|liab|fee|payment|obligat|guarantees|joint/i,
    ],
    none: [/担保物|不(?:提供|需要)担保|无(?:需)?担保/],
  },
  // LPR加12.5个百分点: a rate without a figure of its own.
  {
    kind: 'rate',
    all: [
      /利率|利息|LPR|interest|\brate\b/i,
      /(?:LPR|报价利率|基准利率|基放利率|指标利率|指数利率|prime rate|SOFR|EURIBOR|HIBOR)[^;]{0,16}(?:加|减|上浮|下浮|基点|BP|百分点|%|倍|plus|margin|\+)/i,
    ],
    none: [/逾期|罚息|违约|迟延|提前|overdue|default/i],
  },
  {
    kind: 'fee',
    all: [
      /(?:服务|手续|管理|咨询|担保|保险|会员|评审|评估|账户管理|平台|居间|撮合|信息|技术|增信|权益|开办|动用|动支|账管|代办|设定|风控)费|保费|(?:service|handling|origination|processing|arrangement|admin(?:istration)?|annual|monthly|account) fee/i,
      /\d|元|收取|支付|承担|fee/i,
    ],
    none: [/逾期|律师费|诉讼费|仲裁费|提前/],
  },
];

/** 不收取服务费, 服务费：无 */
export const chargesNothing =
  /(?:不|无需|无须|未|免)(?:另行|额外|再|向[^;]{0,8})?(?:收取|收|支付|缴纳|承担)|费[^;,\d]{0,4}(?:为)?(?:零|全免|0元|无(?!法))/;

/** A paper with none of them is not judged by what it leaves out. */
export const contractWords = /合同|协议|合约|契约|约定书|借据|agreement|contract/i;

/** A paper that lends says so more than once. */
export const lendingWords = /借[款贷据]|[贷放]款|出借|授信|信贷|\bloans?\b|\blend|\bborrow/gi;
/** Titles of papers that may speak of a loan and are none: 房屋租赁合同. */
export const otherMatters =
  /(?<!融资)租赁|租房|出租|买卖|劳动|劳务|雇佣|用工|装修|施工|承揽|采购|销售|购房|物业|赠与|离婚|\b(?:lease|tenancy|rental|purchase|sale|employment)\b/i;
