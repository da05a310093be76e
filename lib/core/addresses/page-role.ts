/** Whether a page speaks about a lender or as one, by its title and address: what is written about a lender says nothing of its addresses. */

/** Words of questions, reports, advice, shops for software and work for others. An offer’s own title has none of them. */
const titleOfText =
  /怎么|怎麼|怎样|如何|吗|嗎|呢|？|\?|是什么|是不是|为什么|多久|多少钱|哪个好|哪家|逾期|协商|律师|法律|催收|维权|起诉|征信|投诉|评测|测评|评价|对比|排行|排名|盘点|大全|汇总|攻略|教程|经验|口子|套路|避坑|曝光|骗|防范|提醒|报道|回应|新闻|资讯|快讯|专访|观察|研报|财报|年报|公告|股票|股价|百科|论坛|贴吧|知乎|问答|博客|专栏|招聘|加盟|代理商|源码|下载|安装|软件|手游|投资者|采购|招标|how to|review|what is|\bvs\b|\bnews\b|download|careers|\bblog\b|forum|wiki|investor/i;
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
