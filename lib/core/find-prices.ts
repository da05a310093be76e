/**
 * Finds the loan prices a text states and puts each on one yardstick, percent a year. Works in small windows around
 * figures, so its cost grows with the length of the text only; reads no names, keeps no state.
 */
import { annuityRate } from './irr';
import type { Price, PriceBasis, PriceReading } from './price';
import { type Governed, govern } from './price-context';
import { type Figure, readFigures } from './price-figure';
import { readSumPrices, type SumPrice } from './price-sum';
import { foldForPrices } from './price-text';

export interface PriceOptions {
  /** The text was chosen by a reader as a price: bare forms count (万五, 千二, 一天2块), and no loan word is asked for. */
  isChosen?: boolean;
}

/** Characters a price cannot do without, and what must stand beside one for it to be worth a look. */
const anchors: [string, RegExp, number][] = [
  ['%％﹪‰', /[\d０-９一二三四五六七八九十\s]/, -1],
  ['分厘釐', /[\d０-９一二两兩三四五六七八九半千万萬百]/, -1],
  ['万萬千', /[\d０-９一二三四五六七八九(（]/, 1],
  ['点點', /[个個分]/, -1],
  ['元块塊毛角钱錢', /[\d０-９一二两兩三四五六七八九]/, -1],
  ['期月', /[\d０-９十二三六九四八个個]/, -1],
];
/** A sum or a term is worth a look only beside a word of interest, payment or payout. */
const sumWord = /[息还還供扣]|[天日]|到[账賬帳手]/;
const reach = { before: 72, after: 64 };

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Marks the windows around figures that have a Han character near; bounded work for each character of the text. */
function windowsOf(text: string, isChosen: boolean): [number, number][] {
  const at: number[] = [];
  for (const [characters, neighbour, side] of anchors) {
    for (const character of characters) {
      let previous = -1;
      let han = -99;
      for (let index = text.indexOf(character); index >= 0; index = text.indexOf(character, index + 1)) {
        for (let back = index - 1; back > previous; back -= 1) {
          if (!isHan(text.charCodeAt(back))) continue;
          han = back;
          break;
        }
        previous = index;
        if (index - han > 24 && !isHan(text.charCodeAt(index + 1)) && !isHan(text.charCodeAt(index + 2)) && !isChosen) continue;
        if (!neighbour.test(text.charAt(index + side))) continue;
        if ('元块塊毛角钱錢期月'.includes(character) && !isChosen && !sumWord.test(text.slice(Math.max(0, index - 24), index + 12))) continue;
        at.push(index);
      }
    }
  }
  at.sort((a, b) => a - b);
  const windows: [number, number][] = [];
  for (const index of at) {
    const last = windows.at(-1);
    const end = Math.min(text.length, index + reach.after);
    if (last && index - reach.before <= last[1]) last[1] = end;
    else windows.push([Math.max(0, index - reach.before), end]);
  }
  return windows;
}

const perYear = { year: 1, month: 12, week: 52, day: 365, period: 12 } as const;
const basisOf: Record<Governed['period'], PriceBasis> = {
  year: 'year',
  month: 'month',
  week: 'period',
  day: 'day',
  period: 'period',
  term: 'total',
  none: 'unknown',
};
const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Nominal yearly percent of a fee of `monthlyPercent` of the first principal each month, over `periods` equal payments. */
function flatAnnualPercent(monthlyPercent: number, periods: number): number {
  return round((annuityRate(1, (1 + (monthlyPercent / 100) * periods) / periods, periods)?.ratePerPeriod ?? Number.NaN) * 1200);
}

function priceOf(figure: Figure, governed: Governed, surface: string, start: number, end: number): Price {
  const { kind, period, term, open } = governed;
  // 分 is a tenth a year, a hundredth a month, a thousandth a day by custom.
  const scale = figure.unit === 'fen' ? (period === 'year' ? 10 : period === 'day' ? 0.1 : 1) : 1;
  const low = open === 'low' ? null : round(figure.low * scale);
  const high = open === 'high' ? null : round(figure.high * scale);
  const price: Price = {
    start,
    end,
    surface,
    kind,
    basis: basisOf[period],
    low,
    high,
    annualPercentLow: null,
    annualPercentHigh: null,
    annualKind: 'simple',
    assumptions: [],
    why: governed.head,
  };
  const { assumptions } = price;
  const both = (factor: number): [number | null, number | null] => [low && round(low * factor), high && round(high * factor)];
  const reading = (factor: number, assumption: PriceReading['assumption']): PriceReading => {
    const [annualPercentLow, annualPercentHigh] = both(factor);
    return { annualPercentLow, annualPercentHigh, assumption };
  };
  if (open) assumptions.push(open === 'high' ? 'floor' : 'cap');
  let factor = 0;
  let monthly = 0;
  if (governed.isUplift) assumptions.push('uplift_of_contract_rate');
  else if (kind === 'one_off_fee') price.basis = 'once';
  else if (period === 'term' && term) {
    const isPerPeriod = term.unit === 'month' && !governed.isTermClear && figure.high / term.count < 0.25;
    factor = term.unit === 'day' ? 365 / term.count : isPerPeriod ? 12 : 12 / term.count;
    if (isPerPeriod) price.basis = 'period';
    if (term.unit === 'month') {
      price.periods = term.count;
      monthly = isPerPeriod ? 1 : 1 / term.count;
      if (!governed.isTermClear) price.readings = [reading(12 / term.count, 'whole_term'), reading(12, 'per_period')];
    }
  } else if (period !== 'none' && period !== 'term') {
    factor = perYear[period];
    if (period === 'day') assumptions.push('days_365');
    else if (period === 'week') assumptions.push('weeks_52');
    else if (period !== 'year') {
      assumptions.push('months_12');
      monthly = 1;
      if (term?.unit === 'month') price.periods = term.count;
    }
  } else if (figure.unit === 'fen') {
    assumptions.push('unit_unclear');
    price.readings = [reading(12, 'per_month'), reading(10, 'per_year')];
  } else if (figure.scale === 'short' && figure.high < 0.1) {
    factor = 365;
    price.basis = 'day';
    assumptions.push('day_assumed', 'days_365');
  } else if (figure.scale) {
    assumptions.push('unit_unclear');
    price.readings = [reading(365, 'per_day'), reading(12, 'per_month')];
  } else assumptions.push('period_missing');

  if (period === 'day' && kind !== 'penalty' && figure.high >= 0.2 && figure.scale === 'long') {
    assumptions.push('implausible', 'unit_unclear');
    price.readings = [reading(365, 'as_printed'), reading(36.5, 'one_digit_slipped')];
  } else if (factor) {
    [price.annualPercentLow, price.annualPercentHigh] = both(factor);
    if (period === 'day' && kind !== 'penalty' && figure.high >= 2) assumptions.push('implausible');
  }
  if (monthly && kind !== 'penalty') {
    const periods = price.periods ?? 12;
    if (!price.periods) assumptions.push('term_12_assumed');
    if (kind === 'fee') assumptions.push('flat_fee_nominal');
    const flat = (value: number | null): number | null => value && flatAnnualPercent(value * monthly, periods);
    const onFirst: PriceReading = { annualPercentLow: flat(low), annualPercentHigh: flat(high), assumption: 'on_first_principal' };
    price.readings = kind === 'fee' ? [...(price.readings ?? []), onFirst] : [reading(factor, 'on_remaining_principal'), onFirst];
  }
  return price;
}

function sumPriceOf(sum: SumPrice, surface: string, start: number, end: number): Price {
  const isFloor = sum.open === 'high';
  const percent = sum.percent && round(sum.percent);
  const annual = sum.annualPercent && round(sum.annualPercent);
  const price: Price = {
    start,
    end,
    surface,
    kind: sum.kind,
    basis: sum.basis,
    low: percent,
    high: isFloor ? null : percent,
    annualPercentLow: annual,
    annualPercentHigh: isFloor ? null : annual,
    annualKind: sum.kind === 'instalment' ? 'irr' : 'simple',
    assumptions: [],
    why: sum.why,
  };
  if (isFloor) price.assumptions.push('floor');
  if (sum.kind === 'instalment') price.assumptions.push('equal_instalments_assumed');
  else if (sum.kind === 'one_off_fee') price.assumptions.push('upfront_deduction');
  else if (sum.basis === 'month') price.assumptions.push('months_12');
  else price.assumptions.push('days_365');
  if (sum.missing === 'principal') price.assumptions.push('principal_missing');
  else if (sum.missing) price.assumptions.push('period_missing');
  if (sum.principalYuan !== null) price.principalYuan = sum.principalYuan;
  if (sum.periods !== null) price.periods = sum.periods;
  if (sum.paymentYuan !== null) price.paymentYuan = round(sum.paymentYuan);
  return price;
}

const conversion = /^[起左右以上]{0,2}[,、;: ]?[^,。;!?]{0,16}$/;
const conversionWord = /\(|折|相当|等于|合|即|就是|换算|约|算下来|=|年化|年[利息]|IRR/;

/** Whether a page's yearly figure is ours, within the last digit it prints, on 365 or 360 days or by any of the readings. */
function agrees(price: Price, page: Price): boolean {
  const decimals = /\.(\d+)\D*$/.exec(page.surface)?.[1]?.length ?? 0;
  const ours = [price, ...(price.readings ?? [])];
  return ours.some((reading) =>
    (['annualPercentLow', 'annualPercentHigh'] as const).every((side) => {
      const [computed, stated] = [reading[side], page[side]];
      if (computed === null || stated === null) return true;
      return [computed, price.basis === 'day' ? (computed * 360) / 365 : computed].some((value) => Math.abs(value - stated) <= 0.5 / 10 ** decimals + 1e-6);
    }),
  );
}

/** Notes on each price the yearly figure the page puts beside it, where that is another than ours. */
function comparePageFigures(prices: Price[], text: (start: number, end: number) => string): void {
  prices.forEach((first, index) => {
    const second = prices[index + 1];
    if (!second || first.kind === 'penalty' || second.kind === 'penalty') return;
    const between = text(first.end, second.start) + second.surface.replace(/[\d０-９].*/, '');
    const isInstalment = first.kind === 'instalment' || second.kind === 'instalment';
    if (!(isInstalment ? /^[^。;!?]{0,30}$/ : conversion).test(between) || !(isInstalment || conversionWord.test(between))) return;
    const [price, page] = first.basis === 'year' ? [second, first] : [first, second];
    if (price.basis === 'year' || (price.annualPercentLow === null && price.annualPercentHigh === null) || agrees(price, page)) return;
    const stated = page.annualPercentHigh ?? page.annualPercentLow;
    if (stated !== null) price.pageAnnualPercent = stated;
  });
}

/** All loan prices stated in `text`, in order; `[start, end)` are UTF-16 offsets in it. */
export function findPrices(text: string, options: PriceOptions = {}): Price[] {
  const isChosen = options.isChosen ?? false;
  const prices: Price[] = [];
  for (const [from, to] of windowsOf(text, isChosen)) {
    const folded = foldForPrices(text, from, to);
    const offset = (at: number): number => folded.at[at] ?? to;
    const found: Price[] = [];
    const add = (start: number, end: number, make: (surface: string, start: number, end: number) => Price): void => {
      const [first, after] = [offset(start), offset(end - 1) + 1];
      if (!found.some((price) => price.start < after && first < price.end)) found.push(make(text.slice(first, after), first, after));
    };
    for (const sum of readSumPrices(folded.text, isChosen)) add(sum.start, sum.end, (...place) => sumPriceOf(sum, ...place));
    let previousEnd = 0;
    let previous: Governed | null = null;
    for (const figure of readFigures(folded.text)) {
      const governed = govern(folded.text, figure, previousEnd, previous, isChosen);
      previousEnd = figure.end;
      previous = governed;
      if (governed) add(governed.start, governed.end, (...place) => priceOf(figure, governed, ...place));
    }
    found.sort((a, b) => a.start - b.start);
    comparePageFigures(found, (start, end) => foldForPrices(text, start, end).text);
    prices.push(...found);
  }
  return prices;
}
