/** The words that stand beside a name of everyday words (放心借, 有钱花), in folded text. */

/** What stands before a name of everyday words; nothing else may. */
export const leads =
  /(?:^|[^一-鿿]|[的在和与及或跟同是叫说问我你他她们咱天月用从里还把被向对于到款呗贷付欠点进如像比由做办走搞撸为即家查团音满条度东程行多受冲试靠选搜]|(?:^|[^一-鿿])[出有]|(?:开通|申请|使用|下载|打开|注册|选择|推荐|推出|关于|旗下|平台|产品|最新|通过|接入|入驻|包括|支持|关闭|注销|登录|激活|绑定|没有|拥有|以及|或者|(?:下载|注册|申请|开通|卸载|用)了|借了|欠了|上了|个人|我有|还有|只有|只剩|还剩|现在|然后|除了|例如|类似|优先|首选|关掉|取消|停用|解绑|投诉|举报|咨询|联系|就连|就是|还是|收到|接到|[勾点开关选试换停办退过]了|[那这]个|原告|被告|进入|点开|找到|符合|因为?|都是|使得))$/;
/** What is not here needs no `notBefore` at a name of everyday words: it is none before anything else. */
export const follows =
  /^(?:$|[^一-鿿]|[的是在和与及或跟等里中上能会要不提套取借还强协账催利被有也都贷只属旗逾出下审放最日年月每已为作这那该其呢吗]|额度|怎么|如何|可以|客服|平台|产品|公司|开通|申请|分期|入口|官方|官网|用户|闪付|支付|付款|消费|信用|信贷|金融|资金|服务|系统|可能|一直催|记得按|没|全|推|[一二三四]季[度报]|半年报|财报|股价|营收|净利|业绩|上线|就|违规|又来|爆|害|面临|必须|说|扣款|担保费|会员费|委托|降额|秒[拒批到下]|到[期账]|风控|注销|接入|页面|主页|账[户号]|自动[扣还]|二次|无法|若(?!干)|打电话|骚扰|订单|欠了[0-9一二两三四五六七八九十几好]|[哪先却比反连]|倒是|居然|竟然|然后|还[能在]|加(?!盖|上)|别(?!的|人|处|样|墅)|立减|首[期月]|免息|年化|日息|发(?:来|短信|消息)|短信|弹窗|广告|推送|好[下批]|难[下批]|审核|放水|冻结|显示|提示|关[了掉闭不]|为[什啥]|咋|靠谱|正规)/;

/** Said right after a name it leaves no doubt that a loan product is meant, and that the name begins where it does. */
export const saysProduct =
  /^(?:逾期|欠款|额度|提额|账单|上?征信|客服|催收|app|官网|起诉|的(?:利[率息]|额度|账单|客服|催收))/;
/** As good, where what stands before may be the beginning of a name. */
export const saysLoan =
  /^(?:套现|取现|提现|变现|利率|利息|借款|贷款|协商|上岸|还不上|还款[日失]|还[清了没]|没还|无法还|结清|强制|暴力|正规|合同)/;

/**
 * A dictionary knows no brands and pairs their outer characters with what stands beside them: 从小|蓉花, 向南|银消金, 宜|信和, 乐逸|花上.
 * Words as common as these, and a loan word behind, are words of their own.
 */
export const endsBefore = /(?:[旗名]下|[我你他她从用向被把跟和给对欠因由]|[那这]家|注销|通过|[用借]过)$/;
export const beginsBehind = /^(?:[一二三四]季[度报]|[和与给的]|会[上不]|借[了过的])/;

/** What one does with a debt: the name behind is whose it is, and a sum, 了 or 的 goes on from it. */
export const owing = /(?:欠[了着下]?|借了|还了|还清|[全都]还)$/;
/** Of these the ones after which no verb begins: 借了马上消费了, 借了拿去花了. */
export const surelyOwing = /欠[了着下]?$/;
export const owed = /^[了的着钱0-9一二两三四五六七八九十几多好百千万]/;

/** What goes on from a name that ends in a verb: 人人贷着梦想, 拿去花完. */
const afterVerb = '[着掉光]|完(?!成|善|美|全|毕|整|备|结)|了款|起来|[得不]起';

/** By the last character of a name what goes on from it as another word: 时光分|期待, 安逸|花苑, 你我|贷出的. */
export const wordsFromLast: Readonly<Record<string, RegExp>> = {
  贷: new RegExp(
    `^(?:${afterVerb}|[书伞粮]|出(?:[的去给过完]|了(?!问题|事|新|什么|个|大|状况)|[0-9一二两三四五六七八九十百千万几多]))`,
  ),
  借: new RegExp(`^(?:${afterVerb}|[鉴此口助阅]|机(?!构))`),
  花: new RegExp(`^(?:${afterVerb}|销(?![户卡账号])|[苑圃坛卉蕊朵瓣钱]|费(?!率)|园(?!区)|束(?!缚)|房(?!贷))`),
  付: new RegExp(`^(?:${afterVerb}|诸)`),
  还: new RegExp(`^(?:${afterVerb})`),
  用: new RegExp(`^(?:${afterVerb})`),
  期: /^(?:[盼刊颐末许货]|待(?!还|审|遇|处|办|结|收|付)|间(?!接|隔)|望(?!能|尽|可))/,
  乐: /^(?:[团谱章坛曲迷声器园趣观享意呵翻施符歌评队]|高(?!管|新|校|额|利|息|风|度|峰)|手(?!机|续|动))/,
  店: /^[铺员]/,
  罐: /^[头子装]/,
};
