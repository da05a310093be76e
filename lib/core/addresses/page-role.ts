/** Whether a page speaks about a lender or as one, by its title and address: what is written about a lender says nothing of its addresses. */

/** Words of questions, reports, advice, shops for software and work for others. An offer’s own title has none of them. */
const wordsOfText = [
  '怎么 怎麼 怎样 怎樣 如何 吗 嗎 呢 ？ 是什么 是不是 为什么 多久 多少钱 哪个好 哪家',
  '逾期 协商 協商 律师 律師 法律 催收 维权 維權 起诉 起訴 征信 徵信 投诉 投訴',
  '评测 評測 测评 測評 评价 評價 对比 對比 排行 排名 盘点 盤點 大全 汇总 彙總 攻略 教程 经验 經驗 口子',
  '套路 避坑 曝光 骗 騙 防范 提醒 报道 報道 報導 回应 回應 新闻 新聞 资讯 資訊 快讯 快訊 专访 專訪 观察',
  '研报 财报 財報 年报 年報 公告 股票 股价 投资者 采购 採購 招标 招標 招聘 加盟 代理商',
  '百科 论坛 論壇 贴吧 知乎 问答 問答 博客 部落格 专栏 專欄 源码 下载 下載 安装 安裝 软件 軟體 手游',
].flatMap((line) => line.split(' '));
const titleOfText = new RegExp(
  `${wordsOfText.join('|')}|\\?|how to|what is|\\bvs\\b|\\b(news|reviews?|blog|forum|wiki|careers|investors?|download)\\b`,
  'i',
);
const pathOfText =
  /\/(19|20)\d{2}[-/_]?(0?[1-9]|1[0-2])(\/|-|_|\d|$)|\/(news|articles?|posts?|blogs?|forum|bbs|threads?|topics?|questions?|wenda|zhishi|baike|wiki|zixun|xinwen|jiaocheng|search|tag|tags|soft|download|jobs?)([-/_.\d]|$)/i;
const searchQuery = /[?&](q|query|wd|word|keyword|kw|search)=/i;

export function isTitleOfText(title: string): boolean {
  return titleOfText.test(title);
}

/** `url`: the whole address of the page. */
export function isAddressOfText(url: string): boolean {
  const path = url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/, '');
  return pathOfText.test(path.replace(/\?.*$/, '')) || searchQuery.test(path);
}
