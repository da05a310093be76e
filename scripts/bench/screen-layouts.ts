/** Whole screens of made-up offers: a page that fills 1920 × 1080, and a phone of 1080 × 2400. */
import { type DrawnCase, type Offer, offers } from './picture-layouts';

const sans = "'Noto Sans CJK SC'";

const navigation = ['首页', '信用贷款', '抵押贷款', '信用卡', '还款计算', '贷款知识', '帮助中心'];
const words = [
  '贷款有风险，借款需谨慎。请根据自己的还款能力合理借贷，理性消费。',
  '以上信息由合作机构提供，实际利率以合同为准，本页面不构成任何承诺。',
  '提前还款是否收费，请在签约之前向贷款机构确认，并保留有关凭证。',
];

const line = (text: string, style: string) => `<div style="${style}">${text}</div>`;

/** Cards in four columns, each with a button, between a bar and small print. */
function page(): DrawnCase {
  const shown = [...offers, ...offers].slice(0, 20);
  const card = ({ name, price, note }: Offer) =>
    `<div style="padding:14px 18px;border:1px solid #ddd;border-radius:8px;background:#fff">${line(name, 'font-size:18px;font-weight:700')}${line(price, 'font-size:24px;color:#c2410c;margin:8px 0')}${line(note, 'font-size:13px;color:#555')}${line('立即申请', 'margin-top:10px;padding:5px;text-align:center;background:#1d4ed8;color:#fff;font-size:14px')}</div>`;
  const columns = Array.from({ length: 4 }, (_, column) => shown.filter((_offer, at) => at % 4 === column));
  return {
    id: 'page-1920',
    group: 'page',
    style: `width:1920px;height:1080px;overflow:hidden;background:#f3f4f6;font-family:${sans}`,
    html: `${line(navigation.map((each) => `<span>${each}</span>`).join(''), 'display:flex;gap:60px;padding:16px 40px;background:#111827;color:#fff;font-size:16px')}<div style="display:grid;grid-template-columns:repeat(4,1fr);gap:22px 40px;padding:24px 40px">${shown.map(card).join('')}</div>${words.map((each) => line(each, 'padding:2px 40px;font-size:13px;color:#666')).join('')}`,
    lines: [
      navigation.join(' '),
      // As columns are read, one after the other.
      ...columns.flatMap((column) => column.flatMap(({ name, price, note }) => [name, price, note, '立即申请'])),
      ...words,
    ],
  };
}

/** As many rows as a phone shows at once. */
function phone(): DrawnCase {
  const row = ({ name, price, note }: Offer) =>
    `<div style="padding:9px 16px;border-bottom:1px solid #eee">${line(name, 'font-size:15px')}${line(price, 'font-size:14px;color:#c2410c')}${line(note, 'font-size:12px;color:#888')}</div>`;
  const shown = offers.slice(0, 9);
  return {
    id: 'phone-1080',
    group: 'phone screen',
    style: `width:360px;height:800px;overflow:hidden;background:#fff;font-family:${sans}`,
    html: line('借款比一比', 'padding:14px 16px;font-size:18px;font-weight:700') + shown.map(row).join(''),
    lines: ['借款比一比', ...shown.flatMap(({ name, price, note }) => [name, price, note])],
    scale: 3,
  };
}

export const drawnScreens = (): DrawnCase[] => [page(), phone()];
