/** Made-up pictures of offers: what stands in them, and how it is drawn. None is a real advertisement. */

export interface DrawnCase {
  id: string;
  group: string;
  /** Inside the element that is drawn. */
  html: string;
  /** Its style: how wide, on which ground, in which letters. */
  style: string;
  lines: string[];
  /** Of a JPEG; left out: PNG. */
  quality?: number;
  scale?: number;
  /** Made so much smaller before it is a JPEG, as messengers do. */
  shrunk?: number;
}

const sans = "'Noto Sans CJK SC'";
const serif = "'Noto Serif CJK SC'";
const mono = "'WenQuanYi Micro Hei Mono'";

export interface Offer {
  name: string;
  price: string;
  note: string;
}

export const offers: readonly Offer[] = [
  { name: '中银消费金融 新易贷', price: '日利率0.033%起', note: '年化利率(单利)12%–24%，最终以审批为准' },
  { name: '兴业消费金融', price: '月费率0.79%', note: '分12期，提前结清不另收费' },
  { name: '还呗', price: '年化9.9%起', note: '年化利率(单利)9.9%-24%，额度最高20万元' },
  { name: '安逸花', price: '借1000元 日息0.3元', note: '年化利率7.3%起（单利），马上消费金融提供' },
  { name: '省呗', price: '月利率0.75%起', note: '每月还款日前还清，逾期日息0.05%' },
  { name: '宁银消费金融', price: '年利率4.9%起', note: '贷款年利率(单利)4.9%~23.8%' },
  { name: '放心借', price: '日利率万分之三', note: '借1万元每天3元，随借随还' },
  { name: '苏宁任性贷', price: '年化6.8%起', note: '12期每期手续费0.6%' },
  { name: '哈银消费金融', price: '年化利率18%', note: '逾期罚息为年利率27%' },
  { name: '小赢卡贷', price: '综合年化利率9%–36%', note: '另收担保费每月0.4%' },
  { name: '中原消费金融', price: '日息0.04%', note: '借5000元用30天，利息60元' },
  { name: '宜人贷', price: '月息一分五', note: '前期服务费3%，合同以电子版为准' },
];

const line = (text: string, style: string) =>
  `<div style="${style}">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</div>`;
const linesOf = ({ name, price, note }: Offer) => [name, price, note];
const number = (i: number) => String(i + 1).padStart(2, '0');

/** A poster with the rate in large letters in its middle. */
function poster(offer: Offer, i: number): DrawnCase {
  const grounds = [
    '#0f5132;color:#fff',
    '#fff7e0;color:#5b3a00',
    'linear-gradient(#3b1d8f,#7a4ff0);color:#fff',
    '#f4f4f4;color:#111',
  ];
  return {
    id: `poster-${number(i)}`,
    group: 'poster',
    style: `width:540px;padding:40px 30px;text-align:center;background:${grounds[i % 4]};font-family:${[sans, serif, mono][i % 3]}`,
    html:
      line(offer.name, 'font-size:30px') +
      line(offer.price, 'font-size:52px;font-weight:700;margin:26px 0') +
      line(offer.note, 'font-size:16px'),
    lines: linesOf(offer),
    ...(i % 3 === 2 ? { quality: 60 } : {}),
  };
}

/** Words in bubbles, as one person sends them to another, and a dark screen. */
function chat(one: Offer, other: Offer, i: number): DrawnCase {
  const bubble = (text: string, own: boolean) =>
    `<div style="margin:14px 0;text-align:${own ? 'right' : 'left'}"><span style="display:inline-block;max-width:76%;text-align:left;padding:9px 12px;border-radius:8px;background:${own ? '#2f7d4f' : '#2c2c2e'}">${text}</span></div>`;
  const said = [`你看这个${one.name}`, one.price, `不如${other.name}`, other.price];
  return {
    id: `chat-${number(i)}`,
    group: 'phone',
    style: `width:360px;padding:10px 14px;background:#111;color:#eee;font:15px/1.5 ${sans}`,
    html: said.map((text, at) => bubble(text, at > 1)).join(''),
    lines: said,
    scale: 3,
  };
}

/** Three offers beside each other, each a card. */
function cards(shown: readonly Offer[], i: number): DrawnCase {
  const card = ({ name, price, note }: Offer) =>
    `<div style="flex:1;padding:18px;border:1px solid #ddd;border-radius:10px;background:#fff">${line(name, 'font-size:18px;font-weight:700')}${line(price, 'font-size:26px;color:#c2410c;margin:14px 0')}${line(note, 'font-size:13px;color:#666')}${line('立即申请', 'margin-top:14px;padding:6px;text-align:center;background:#1d4ed8;color:#fff')}</div>`;
  return {
    id: `cards-${number(i)}`,
    group: 'screen',
    style: `width:${460 * shown.length}px;padding:24px;background:#f3f4f6;font-family:${sans};display:flex;gap:48px`,
    html: shown.map(card).join(''),
    lines: shown.flatMap((offer) => [...linesOf(offer), '立即申请']),
  };
}

/** A row of an application’s list, in small grey print, at twice the density. */
function detail(offer: Offer, i: number): DrawnCase {
  const rows = [
    ['产品名称', offer.name],
    ['利率说明', offer.price],
    ['可借金额', `${i + 2}0,000.00元`],
    ['还款期数', `${6 + i}期`],
  ];
  return {
    id: `detail-${number(i)}`,
    group: 'phone',
    style: `width:375px;background:#fff;font:${14 + (i % 3)}px ${[sans, serif][i % 2]};padding:12px 16px`,
    html:
      rows
        .map(
          ([label, value]) =>
            `<div style="display:flex;justify-content:space-between;padding:12px 0;border-bottom:1px solid #eee"><span style="color:#777">${label}</span><span>${value}</span></div>`,
        )
        .join('') + line(offer.note, 'color:#999;font-size:12px;padding-top:12px'),
    lines: [...rows.map((row) => row.join(' ')), offer.note],
    scale: 2,
  };
}

/** A low strip across a page. */
function strip(offer: Offer, i: number): DrawnCase {
  return {
    id: `strip-${number(i)}`,
    group: 'banner',
    style: `width:728px;height:90px;display:flex;align-items:center;justify-content:space-between;padding:0 24px;background:${['#b91c1c', '#0369a1', '#fde68a'][i % 3]};color:${i % 3 === 2 ? '#422006' : '#fff'};font:24px ${[sans, mono][i % 2]}`,
    html: line(offer.name, '') + line(offer.price, 'font-weight:700;font-size:30px'),
    lines: [`${offer.name} ${offer.price}`],
    ...(i % 2 === 0 ? { quality: 70 } : {}),
  };
}

/** Several screens put together into a long one. */
function stitched(shown: readonly Offer[]): DrawnCase {
  const part = (offer: Offer) =>
    line(offer.name, 'font-size:22px;font-weight:700;padding-top:120px') +
    line(offer.price, 'font-size:20px;padding:30px 0') +
    line(offer.note, 'font-size:15px;color:#666;padding-bottom:90px;border-bottom:1px solid #ddd');
  return {
    id: 'stitched-01',
    group: 'long',
    style: `width:360px;background:#fff;font-family:${sans};padding:0 16px`,
    html: shown.map(part).join(''),
    lines: shown.flatMap(linesOf),
    scale: 2,
  };
}

/** Two columns of running text. */
function columns(i: number): DrawnCase {
  const left = [
    '借款人向中银消费金融有限公司申请',
    '个人消费贷款，贷款本金人民币两万',
    '元，年利率为百分之十八，按日计息。',
  ];
  const right = [
    '逾期罚息在合同利率的基础上加收百',
    '分之五十。提前还款不收违约金，请',
    '按期足额还款，以免影响个人征信。',
  ];
  const column = (text: readonly string[]) =>
    `<div style="flex:1">${text.map((each) => line(each, '')).join('')}</div>`;
  return {
    id: `columns-${number(i)}`,
    group: 'screen',
    style: `width:720px;padding:20px;background:#fff;font:18px/1.8 ${[sans, serif][i % 2]};display:flex;gap:60px`,
    html: column(left) + column(right),
    // A line that goes on in the next is one sentence with it.
    lines: [left.join(''), right.join('')],
  };
}

export function drawnCases(): DrawnCase[] {
  const pick = (...places: number[]) => places.flatMap((place) => offers[place % offers.length] ?? []);
  const pairs = [0, 2, 4, 6].map((place) => pick(place, place + 1));
  return [
    ...offers.map(poster),
    ...pairs.flatMap(([one, other], i) => (one && other ? [chat(one, other, i)] : [])),
    ...[0, 3, 6].map((place, i) => cards(pick(place, place + 1, place + 2), i)),
    ...pick(1, 3, 5, 7, 9, 11, 8).map(detail),
    ...pick(0, 2, 4, 5, 6, 8, 10).map(strip),
    stitched(pick(0, 2, 3, 5, 7, 8, 10)),
    columns(0),
    columns(1),
  ];
}
