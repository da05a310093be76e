/** Words that OpenCC's Taiwan list turns into another meaning, or that this trade writes otherwise in Taiwan. Data for `traditional.ts`. */

/** Simplified → Traditional, taken before OpenCC sees the word. */
export const ownWords: Readonly<Record<string, string>> = {
  // A file of a computer, except where it is a paper that is shown or handed over.
  文件: '檔案',
  转让文件: '轉讓文件',
  代偿文件: '代償文件',
  公开文件: '公開文件',
  出示文件: '出示文件',
  法律文件: '法律文件',
  证明文件: '證明文件',
  文件夹: '資料夾',
  // As browsers in Taiwan call what is pressed in them.
  网络: '網路',
  固定到工具栏: '釘選到工具列',
  // Procedure, not programs; support by a court, not by a device.
  程序: '程序',
  应用程序: '應用程式',
  支持: '支持',
  // A declaration to a reader, not one in code.
  声明: '聲明',
  保存: '保存',
  项目: '項目',
  发布: '發布',
  优化: '優化',
  平台: '平台',
  渠道: '管道',
  合同: '合約',
  账: '帳',
  审核: '審核',
  用户: '用戶',
  公布: '公布',
  占有: '占有',
  中介: '仲介',
  发卡: '發卡',
  // Struck off a register, not logged out.
  注销: '註銷',
  扩展: '擴充功能',
  网银在线: '網銀在線',
  // “Only”, which OpenCC takes for the counter 隻.
  只收: '只收',
  互联网: '網際網路',
  // Names: of a court, and of a law also where no marks stand around it.
  互联网法院: '互聯網法院',
  个人信息保护法: '個人信息保護法',
  // Given out; OpenCC takes 学生发 for hair.
  发放: '發放',
  复议: '復議',
  挂断: '掛斷',
  // Of a court’s hall, and a way of reckoning: neither is of a computer.
  立案窗口: '立案窗口',
  利息算法: '利息算法',
  联网: '連網',
  权限: '權限',
  这台: '這台',
  工具栏: '工具列',
  弹窗: '彈出視窗',
  标签页: '分頁',
  这一屏: '這個畫面',
  粘到: '貼到',
  邮箱: '信箱',
  // Not inside 新网银行.
  包括网银: '包括網路銀行',
  自带: '內建',
  安装包: '安裝檔',
  打分: '評分',
  样例: '範例',
  纠错: '更正',
  报道: '報導',
  // A record. The act is 记 or 记下 in our sentences, never 记录.
  记录: '紀錄',
  身份: '身分',
  西里尔: '西里爾',
  // Here a program of a computer.
  代码文件: '程式碼檔案',
  小程序: '小程式',
  抓取程序: '擷取程式',
  // An undertaking, not an item.
  本项目: '本專案',
  项目的纠错页: '專案的更正頁',
  周: '週',
  周转: '周轉',
  周围: '周圍',
  周边: '周邊',
  周到: '周到',
  读取和更改网站数据: '讀取和變更網站資料',
  // 里 as “inside”, except where it is a length, a neighbourhood or part of a name.
  里: '裡',
  里程: '里程',
  公里: '公里',
  英里: '英里',
  海里: '海里',
  千里: '千里',
  万里: '萬里',
  邻里: '鄰里',
  故里: '故里',
  阿里: '阿里',
  身份证: '身分證',
  面签: '面簽',
  签: '簽',
  标签: '標籤',
  书签: '書籤',
  抽签: '抽籤',
  一并: '一併',
  了解: '了解',
  复杂: '複雜',
  计划: '計畫',
  // 合同 across a word boundary.
  符合同: '符合同',
  联合同: '聯合同',
  结合同: '結合同',
};

/** Words in quotation marks that are ours or a document's own, and so are written in the reader's script; all other quotes are a page's words. */
export const ownQuotes: readonly string[] = [
  '每期另付的费用',
  '放款时先扣的',
  '息费',
  '罚息',
  '贷款人',
  '以后都读',
  '管理扩展快捷键',
  '逾镜',
  '综合融资成本',
  '以后都看',
  '没有找到',
  '客服电话',
  '股份公司',
  '股份有限公司',
  '有限',
  '每笔',
  '平均',
  '逾期',
  '存在异议',
  '利率以外的收费',
  '费用',
  '留着比较',
  '本页',
  '我的更正',
  '在此暂停',
  '持牌机构',
  '内地以外',
  '我的借款',
  '清空全部借款和证据',
  '把选中的文字留作证据',
  '把这一页留作证据',
  '可以找谁',
  '调解',
  '还没有查',
  '复制',
];

/** Words that stay as they are inside a company's name, where 信息 is not 資訊: `上海某某信息科技有限公司`. */
export const companyNameWord = /(?:信息|网络|软件|数据|互联网|智能|计算机|程序)(?=[一-鿿（）()]{0,10}?(?:有限|股份))/;

/** Number of an official document: `银发〔2003〕251号`, `令〔2023〕第1号`, `国务院令第631号`, `令2024年第4号`. */
export const documentNumber =
  /[一-鿿]{1,8}〔\d{4}〕\s?第?\s?\d+\s?号|[一-鿿]{0,10}令(?:\d{4}年)?第\s?[\d一二三四五六七八九十]+\s?号/;

/** Characters in document numbers that have more than one Traditional form; the first of OpenCC's list is right for all others. */
export const documentCharacters: Readonly<Record<string, string>> = { 发: '發', 复: '復', 台: '臺', 系: '系' };
