/** The pages that detection is measured on. Made from a seed, so that every run and every method reads the same text. */

export const pageNames = ['zh-3k', 'en-3k', 'names-400', 'table-400', 'zh-100k', 'en-100k'] as const;
export type PageName = (typeof pageNames)[number];

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
  '今天 天气 北京 时候 他们 没有 系统 文件 使用 命令 目录 如果 显示 选项 默认 可以 需要 这个 那里 工作 学习 城市 电影 歌曲 历史 研究 方法 关系 发展 生活 问题 世界 国家 社会 经济 教育 文化 技术 信息 网络 公司 市场 产品 用户 服务 管理 活动 内容 时间 地方 东西 朋友 家庭 孩子 学校 老师 医院 汽车 火车 飞机 道路 房子 水果 蔬菜 面包 咖啡 牛奶 运动 足球 游戏 新闻 报纸 书籍 文章 作者 读者 语言 文字 中文 英文 数字 颜色 红色 蓝色 春天 夏天 秋天 冬天 早上 晚上 昨天 明天 已经 正在 将要 应该 可能 一定 非常 比较 特别 因为 所以 但是 而且 或者 虽然 只要 除非'.split(
    ' ',
  );

/** Words of the trade, which make a doubtful name count. */
const tradeZh =
  '借款人 贷款人 还款日 征信报告 信用卡 分期付款 消费者 金融街 银行 贷款 借钱 借条 金融 小额贷款 额度 利率 放款 逾期 利息 手续费 收费 催收 还清 担保 本金'.split(
    ' ',
  );

/** Begin like a lender’s name and go on otherwise; the last twenty hold two characters by which some name is known, so that the first filter has to look at the third. */
const nearMissZh =
  '招聘 招商 联系 京东物流 京东商城 美团外卖 平安夜 度假 满意 乐观 有钱人 任性 微信 花园 借书 你我他 好运 来往 时光机 省钱 宜家 安心 宁波 海尔 苏宁 万达 中原 2026年 第3章 8天 小米手机 小米粥 马上就来 马上开始 蚂蚁森林 蚂蚁搬家 滴滴出行 普惠政策 网商大会 众安路 奇富于 杭州 重庆 携程 阳光明媚 消费金额 微博 点点滴滴 拿去 唯品'.split(
    ' ',
  );

/** Hold a whole name that is not meant. Only where names are, too: a page without lenders holds none. */
const lookAlikes = '专利信息 权利信托 白条鸡 金条首饰 中银大厦 兴业路 便利信封 音乐信使 维信诺 榕树下 信赢得'.split(
  ' ',
);

const plainEn =
  'the of and to in that for with from this have not are was but they which one all would there their what out about who get when make can like time just him know take people into year your good some could them see other than then now look only come its over think also back after use two how our work first well way even new want because any these give day most us server client kernel driver option default returns value string buffer output command manual page file system directory user group process memory network packet section example version'.split(
    ' ',
  );
const tradeEn =
  'loan lender borrower credit rating interest repayment fee bank card monthly instalment phone wallet “quoted” 12% 2026 finance microloan platform app fintech collection'.split(
    ' ',
  );
const nearMissEn = [
  'Xiaomi phone',
  'Mi fan',
  'Ant hill',
  'Airstar',
  'Meituan delivery',
  'One wallet',
  'vivo phone',
  'KOO',
  'Lexington',
  'Jingdong',
];

type Writer = (characters: number) => string;

/** Of 20 words five are of the trade and one is a near miss: some 90 pairs of a name in 10,000 characters, several times as many as on pages about lending. */
function writer(language: 'zh' | 'en', next: (below: number) => number): Writer {
  const isZh = language === 'zh';
  const [plain, trade, nearMiss] = isZh ? [plainZh, tradeZh, nearMissZh] : [plainEn, tradeEn, nearMissEn];
  const [gap, comma, stop] = isZh ? ['', '，', '。'] : [' ', ', ', '. '];
  const oneOf = (words: readonly string[]) => words[next(words.length)];
  const word = () => {
    const place = next(20);
    // Two words side by side could make the name that neither is.
    if (place === 0) return `${comma}${oneOf(nearMiss)}${comma}`;
    return oneOf(place <= 5 ? trade : plain) + (next(9) === 0 ? stop : gap);
  };
  return (characters) => {
    let text = '';
    while (text.length < characters) text += word();
    return text;
  };
}

/** Half of the text nodes are the white space between elements, as in hand-written pages. */
function paragraphs(
  nodes: number,
  write: Writer,
  characters: number,
  plant: (at: number) => string = () => '',
): string {
  const rows: string[] = [];
  // Each row has six text nodes: two inside, one in the link, three of white space.
  for (let at = 0; at * 6 < nodes; at++) {
    rows.push(
      `<div class="row">\n<p>${write(characters)}${plant(at)}</p>\n<p>${write(characters)}<a href="#${at}">${write(8)}</a></p>\n</div>`,
    );
  }
  const sections: string[] = [];
  for (let at = 0; at < rows.length; at += 40) sections.push(`<section>${rows.slice(at, at + 40).join('')}</section>`);
  return sections.join('\n');
}

const planted = [
  '小米金融',
  '重庆小米消费金融',
  '马上消费金融',
  '招联消费金融',
  '360借条',
  '分期乐',
  '度小满',
  '微粒贷',
  '京东白条',
  '你我贷',
];
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

/** Characters, figures together. */
const parts = (name: string) => name.match(/\d+|\D/g) ?? [];

/** Eight ways in which real pages write, break or hide a name. */
export const disguises: { name: string; write(name: string): string }[] = [
  { name: 'plain', write: (name) => name },
  { name: 'traditional', write: (name) => traditional[name] ?? name },
  { name: 'zero width', write: (name) => [...name].join('\u200b') },
  { name: 'spaces', write: (name) => parts(name).join(' ') },
  { name: 'inline split', write: (name) => `<em>${name.slice(0, 2)}</em>${name.slice(2)}` },
  { name: 'two spans', write: (name) => `<span>${name.slice(0, -1)}</span><span>${name.slice(-1)}</span>` },
  { name: 'pinyin', write: (name) => name.replace(/\p{Script=Han}/u, '$&(mǐ)') },
  {
    name: 'full width',
    write: (name) =>
      parts(name)
        .join('・')
        .replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  },
];

const tableRows = 400;

export function plantedNames(): string[] {
  return Array.from({ length: 400 }, (_, at) =>
    (disguises[at % disguises.length] as (typeof disguises)[number]).write(
      planted[Math.floor(at / disguises.length) % planted.length] as string,
    ),
  );
}

/** A comparison of 400 offers, as such sites print it: name, sum, price, term, charge for lateness, button. */
function comparisonTable(): string {
  const next = seeded(14);
  const oneOf = (values: readonly string[]) => values[next(values.length)];
  const rows = Array.from({ length: tableRows }, (_, at) => {
    const cells = [
      planted[at % planted.length],
      `最高${1 + next(30)}万元`,
      `日利率${oneOf(['0.02', '0.03', '0.035', '0.045', '0.05', '0.065'])}%`,
      `${oneOf(['3', '6', '12', '24', '36'])}期`,
      at % 12 === 0 ? '逾期加收50%' : '见合同',
      '<button>立即申请</button>',
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<table><thead><tr><th>产品</th><th>额度</th><th>利率</th><th>期限</th><th>逾期</th><th></th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function shell(language: string, body: string): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${language}</title></head><body>\n${body}\n</body></html>`;
}

export function makePage(name: PageName): string {
  const zh = writer('zh', seeded(11));
  const en = writer('en', seeded(12));
  switch (name) {
    case 'table-400':
      return shell('zh-CN', comparisonTable());
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
        paragraphs(6_000, zh, 40, (at) =>
          names[at] === undefined
            ? ''
            : `，向${names[at]}借款，${at % 4 === 0 ? lookAlikes[(at / 4) % lookAlikes.length] : ''}`,
        ),
      );
    }
  }
}

/** One item of the feed, as text of its three elements. */
export function feedItems(count: number): { title: string; text: string }[] {
  const zh = writer('zh', seeded(13));
  return Array.from({ length: count }, () => ({ title: zh(14), text: zh(44) }));
}
