/** Made-up offers in print that is hard to read: small, pressed together as JPEG, made smaller by a messenger. The same number gives the same pictures. */
import type { DrawnCase } from '@/scripts/bench/picture-layouts';

/** From 0 to 1, the same for the same start. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const names =
  '马上消费金融 招联消费金融 中邮消费金融 平安消费金融 海尔消费金融 中银消费金融 兴业消费金融 中原消费金融 哈银消费金融 宁银消费金融 京东金条 美团借钱 分期乐 拍拍贷 度小满 安逸花 还呗 省呗 宜享花 小赢卡贷'.split(
    ' ',
  );
const fonts = ['Noto Sans CJK SC', 'Noto Serif CJK SC', 'WenQuanYi Micro Hei', 'Noto Sans CJK SC'];
const grounds = [
  '#fff;color:#444',
  '#d7000f;color:#fff',
  'linear-gradient(160deg,#0b4bd6,#37c5ff);color:#fff',
  '#fff5e6;color:#8a3b00',
  '#1a1a1a;color:#ddd',
];

class Draw {
  readonly #random: () => number;

  constructor(start: number) {
    this.#random = randomFrom(start);
  }

  from(low: number, high: number): number {
    return low + Math.floor(this.#random() * (high - low + 1));
  }

  one<T>(values: readonly T[]): T {
    return values[this.from(0, values.length - 1)] as T;
  }

  rate(low: number, high: number, digits: number): string {
    return String(Number((low + this.#random() * (high - low)).toFixed(digits)));
  }
}

const prices: readonly ((draw: Draw) => string)[] = [
  (draw) => `年化利率${draw.rate(3, 24, draw.from(0, 2))}%起`,
  (draw) => `年化利率(单利)${draw.rate(3, 12, 2)}%-${draw.rate(14, 36, 1)}%`,
  (draw) => `日利率0.0${draw.from(15, 65)}%`,
  (draw) => `月利率${draw.rate(0.3, 1.9, 2)}%起`,
  (draw) => `借1万元每天${draw.rate(1.5, 6, 1)}元`,
  (draw) => `${draw.one([6, 12, 24])}期每期手续费${draw.rate(0.3, 1.2, 2)}%`,
  (draw) => `综合年化利率${draw.rate(6, 12, 1)}%～${draw.from(18, 36)}%`,
  (draw) => `逾期罚息日利率0.0${draw.from(3, 9)}%`,
  (draw) => `年利率${draw.rate(4, 24, 2)}%，可借${draw.from(1, 30)}万元`,
];

function noisyCase(start: number, number: number): DrawnCase {
  const draw = new Draw(start * 1000 + number);
  const kind = (['small', 'jpeg', 'messenger'] as const)[number % 3] ?? 'small';
  const body = { small: draw.from(6, 9), jpeg: draw.from(9, 13), messenger: draw.from(12, 16) }[kind];
  const lines = [draw.one(names), ...Array.from({ length: draw.from(3, 5) }, () => draw.one(prices)(draw))];
  return {
    id: `${kind}-${start}-${String(number).padStart(2, '0')}`,
    group: kind,
    style: `width:${body * draw.from(24, 30)}px;padding:${body}px;background:${draw.one(grounds)};font-family:'${draw.one(fonts)}'`,
    html: lines
      .map((text, i) => `<div style="font-size:${i === 0 ? body * 1.5 : body}px;line-height:1.8">${text}</div>`)
      .join(''),
    lines,
    ...(kind === 'jpeg' && { quality: draw.from(30, 60) }),
    ...(kind === 'messenger' && { quality: draw.from(40, 60), shrunk: draw.from(50, 75) / 100 }),
  };
}

export const noisyCases = (start: number, count: number): DrawnCase[] =>
  Array.from({ length: count }, (_, i) => noisyCase(start, i));
