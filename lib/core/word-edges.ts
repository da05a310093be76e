/** Whether a name of everyday words (放心借, 有钱花) stands where a name stands. It knows the neighbours of a name, nothing of the name itself. */

const leads =
  /(?:^|[^一-鿿]|[的在和与及或跟同是叫说问我你他她们咱天月用从里还把被向对于到款呗贷付欠点进如像比由做办走搞撸为即家查团音满条度东程行多]|(?:开通|申请|使用|下载|打开|注册|选择|推荐|推出|关于|旗下|平台|产品|最新|通过|接入|入驻|包括|支持|关闭|注销|登录|激活|绑定|没有|拥有|以及|或者|(?:下载|注册|申请|开通|卸载|用)了|借了|欠了|上了|个人|我有|还有|现在|然后))$/;
const follows =
  /^(?:$|[^一-鿿]|[的是在和与及或跟等里中上能会要不提套取借还强协账催利被有也都贷只属旗逾出下审放最日年月每已为作这那该其呢吗]|额度|怎么|如何|可以|客服|平台|产品|公司|开通|申请|分期|入口|官方|官网|用户|闪付|支付|付款|消费|信用|信贷|金融|资金|服务|系统|可能|一直催|记得按|没|全|推|上线)/;

/** Said right after a name it leaves no doubt that a loan product is meant. */
const saysLoan =
  /^(?:逾期|额度|提额|套现|取现|提现|变现|账单|利率|利息|上?征信|借款|贷款|客服|催收|app|官网|协商|上岸|还不上|还款[日失]|还[清了没]|无法还|强制|暴力|起诉|正规|合同|的(?:利[率息]|额度|账单|客服|催收))/;

/** Characters whose other forms must be folded for the above. */
export const edgeCharacters = (): string => `${leads.source}${follows.source}${saysLoan.source}`.replace(/[^㐀-鿿]/g, '');

/** The word about borrowing that directly follows a name; null when another one does. */
export function loanWordAfter(after: string): string | null {
  return saysLoan.exec(after)?.[0] ?? null;
}

/** What is readable directly before and after, at least a few characters of each. */
export function standsAsName(before: string, after: string): boolean {
  return leads.test(before) && follows.test(after);
}

/** A clause of its own (手续简单，放心借！) is a slogan rather than a name. */
export function isClause(before: string, after: string): boolean {
  return /(?:^|[，,。！!？?；;：:~～\n])\s*$/.test(before) && /^[，,。！!？?~～…]/.test(after);
}

export const mayReadAsVerb = (folded: string): boolean => /[贷借花付还用]$/.test(folded);

/** A name that ends in a verb goes on as one: 人人贷着梦想, 拿去花完, 放心借鉴. */
export function readsAsVerb(folded: string, after: string): boolean {
  if (!mayReadAsVerb(folded)) return false;
  return (
    /^(?:[着掉完光]|起来|得起|不起)/.test(after) ||
    (folded.endsWith('花') && /^(?:钱|费(?!率))/.test(after)) ||
    (folded.endsWith('借') && /^[鉴此口助]/.test(after))
  );
}
