/** The pages that detection is measured on. Made from a seed, so that every run and every method reads the same text. */

export type PageName = 'zh-3k' | 'en-3k' | 'zh-100k' | 'en-100k' | 'names-400';

/** A small repeatable generator (mulberry32): `next(n)` is an integer in `[0, n)`. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const plainZh =
  '今天 天气 北京 时候 他们 没有 系统 文件 使用 命令 目录 如果 显示 选项 默认 可以 需要 这个 那里 工作 学习 城市 电影 音乐 历史 研究 方法 关系 发展 生活 问题 世界 国家 社会 经济 教育 文化 技术 信息 网络 公司 市场 产品 用户 服务 管理 活动 内容 时间 地方 东西 朋友 家庭 孩子 学校 老师 医院 汽车 火车 飞机 道路 房子 水果 蔬菜 面包 咖啡 牛奶 运动 足球 游戏 新闻 报纸 书籍 文章 作者 读者 语言 文字 中文 英文 数字 颜色 红色 蓝色 春天 夏天 秋天 冬天 早上 晚上 昨天 明天 已经 正在 将要 应该 可能 一定 非常 比较 特别 因为 所以 但是 而且 或者 虽然 只要 除非'.split(
    ' ',
  );

/** Unkind on purpose: most of these begin like a lender’s name, or are words of the trade, and none names one. */
const nearMissZh =
  '小米手机 小米粥 马上就来 马上开始 蚂蚁森林 蚂蚁搬家 京东物流 京东商城 专利信息 权利信托 借款人 贷款人 还款日 征信报告 信用卡 分期付款 美团外卖 滴滴出行 拍手 花园 借书 白条鸡 金条首饰 招聘 平安夜 中银大厦 兴业路 快捷信用 便利信封 音乐信使 微信 微博 银行 消费者 金融街 普惠政策 网商大会 维信诺 众安路 奇富于 你我他 好运 来往 榕树下 时光机 信赢得'.split(
    ' ',
  );

const plainEn =
  'the of and to in that for with from this have not are was but they which one all would there their what out about who get when make can like time just him know take people into year your good some could them see other than then now look only come its over think also back after use two how our work first well way even new want because any these give day most us server client kernel driver option default returns value string buffer output command manual page file system directory user group process memory network packet section example version'.split(
    ' ',
  );
const nearMissEn = 'Xiaomi phone Home credit card Lexin Mi fan Ant hill Airstar Jing Dong Meituan delivery One wallet vivo phone KOO'.split(' ');

type Writer = (characters: number) => string;

function writer(language: 'zh' | 'en', next: (below: number) => number): Writer {
  const [plain, nearMiss, gap, stop] = language === 'zh' ? [plainZh, nearMissZh, '', '。'] : [plainEn, nearMissEn, ' ', '. '];
  const word = () => (next(10) < 3 ? nearMiss[next(nearMiss.length)] : plain[next(plain.length)]);
  return (characters) => {
    let text = '';
    while (text.length < characters) text += word() + (next(9) === 0 ? stop : gap);
    return text;
  };
}

/** Half of the text nodes are the white space between elements, as in hand-written pages. */
function paragraphs(nodes: number, write: Writer, characters: number, plant: (at: number) => string = () => ''): string {
  const rows: string[] = [];
  // Each row has six text nodes: two inside, one in the link, three of white space.
  for (let at = 0; at * 6 < nodes; at++) {
    rows.push(`<div class="row">\n<p>${write(characters)}${plant(at)}</p>\n<p>${write(characters)}<a href="#${at}">${write(8)}</a></p>\n</div>`);
  }
  const sections: string[] = [];
  for (let at = 0; at < rows.length; at += 40) sections.push(`<section>${rows.slice(at, at + 40).join('')}</section>`);
  return sections.join('\n');
}

const planted = ['小米金融', '重庆小米消费金融', '马上消费金融', '招联消费金融', '360借条', '分期乐', '度小满', '微粒贷', '京东白条', '你我贷'];
const traditional: Record<string, string> = {
  小米金融: '小米金融',
  重庆小米消费金融: '重慶小米消費金融',
  马上消费金融: '馬上消費金融',
  招联消费金融: '招聯消費金融',
  '360借条': '360借條',
  分期乐: '分期樂',
  度小满: '度小滿',
  微粒贷: '微粒貸',
  京东白条: '京東白條',
  你我贷: '你我貸',
};

/** Eight ways in which real pages write, break or hide a name. */
export const disguises: { name: string; write(name: string): string }[] = [
  { name: 'plain', write: (name) => name },
  { name: 'traditional', write: (name) => traditional[name] ?? name },
  { name: 'zero width', write: (name) => [...name].join('\u200b') },
  { name: 'spaces', write: (name) => [...name].join(' ') },
  { name: 'inline split', write: (name) => `<em>${name.slice(0, 2)}</em>${name.slice(2)}` },
  { name: 'two spans', write: (name) => `<span>${name.slice(0, -1)}</span><span>${name.slice(-1)}</span>` },
  { name: 'pinyin', write: (name) => `${name.slice(0, 2)}(mǐ)${name.slice(2)}` },
  { name: 'full width', write: (name) => name.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replace(/^(.)(.)/, '$1・$2') },
];

export function plantedNames(): string[] {
  return Array.from({ length: 400 }, (_, at) =>
    (disguises[at % disguises.length] as (typeof disguises)[number]).write(planted[Math.floor(at / disguises.length) % planted.length] as string),
  );
}

function shell(language: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${language}</title></head><body>\n${body}\n</body></html>`;
}

export function makePage(name: PageName): string {
  const zh = writer('zh', seeded(11));
  const en = writer('en', seeded(12));
  switch (name) {
    case 'zh-3k':
      return shell('zh-CN', paragraphs(3_000, zh, 62));
    case 'en-3k':
      return shell('en', paragraphs(3_000, en, 96));
    case 'zh-100k':
      return shell('zh-CN', paragraphs(100_000, zh, 60));
    case 'en-100k':
      return shell('en', paragraphs(100_000, en, 84));
    case 'names-400': {
      const names = plantedNames();
      return shell(
        'zh-CN',
        paragraphs(6_000, zh, 40, (at) => (names[at] === undefined ? '' : `向${names[at]}借款`)),
      );
    }
  }
}

/** One item of the feed, as text of its three elements. */
export function feedItems(count: number): { title: string; text: string }[] {
  const zh = writer('zh', seeded(13));
  return Array.from({ length: count }, () => ({ title: zh(14), text: zh(44) }));
}
