/** Whether a name of everyday words (放心借, 有钱花) stands where a name stands. It knows the neighbours of a name, nothing of the name itself. */

const leads =
  /(?:^|[^一-鿿]|[的在和与及或跟同是叫用从里还把被向对于到款呗贷付欠点进如像比由做办走搞撸为即家查团音满条度东程行多]|(?:开通|申请|使用|下载|打开|注册|选择|推荐|推出|关于|旗下|平台|产品|最新|通过|接入|入驻|包括|支持|关闭|注销|登录|激活|绑定|没有|拥有|以及|或者|借了|欠了|上了|个人|我有|我的|还有))$/;
const follows =
  /^(?:$|[^一-鿿]|[的是在和与及或跟等里中上能会要不提套取借还账催利被有也都贷只属旗逾出下审放最日年月每已为作这那该其呢吗]|额度|怎么|如何|可以|客服|平台|产品|公司|开通|申请|分期|入口|官方|官网|用户|闪付|支付|付款|消费|信用|信贷|金融|资金|服务|系统|可能|没|全|推|上线)/;

/** Characters whose other forms must be folded for the above. */
export const edgeCharacters = (): string => `${leads.source}${follows.source}`.replace(/[^㐀-鿿]/g, '');

/** What is readable directly before and after, at least a few characters of each. */
export function standsAsName(before: string, after: string): boolean {
  return leads.test(before) && follows.test(after);
}

/** A name that ends in a verb goes on as one: 人人贷着梦想, 拿去花完. */
export function readsAsVerb(folded: string, after: string): boolean {
  return /[贷借花付还用]$/.test(folded) && /^(?:[着掉完光]|起来|得起|不起)/.test(after);
}
