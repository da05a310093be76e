/** Questions that a view answers better than a chapter: how late one is, and what to say to the lender. */
import { publicNumbers } from '@/lib/core/lenders/knowledge';
import { addDays } from '@/lib/core/wording/calendar-day';

export interface Intent {
  kind: 'late' | 'letter';
  /** null: how late is not said. */
  daysOverdue: number | null;
  dueOn: string | null;
  /** The one lender that is named; null: none is, or several are. */
  lenderId: string | null;
  /** null: no sum is said, or several figures could be one. */
  overdueYuan: number | null;
}

const lateDays =
  /(?:逾期|晚还|晚了|欠了|late|overdue)[^\d]{0,6}(\d{1,4}) ?(?:天|日|days?)|(\d{1,4}) ?(?:天|日|days?)[^\d]{0,4}(?:late|overdue|没还|沒還|逾期)/i;
const months =
  /(?:逾期|late|overdue)[^\d]{0,6}(\d{1,2}) ?(?:个月|個月|months?)|(\d{1,2}) ?(?:个月|個月|months?) (?:late|overdue)/i;
const letter =
  /怎[么麼].{0,4}(?:说|說|谈|談|写|寫)|(?:跟|和|对|對).{0,6}(?:说什么|說什麼|怎么说|怎麼說)|协商|協商|延期|what (?:do|should|can|to) .{0,8}(?:say|write|tell)|\bletter\b|\bnegotiate\b/i;

/** Late, or about to be, without a number of days. */
const anyLate =
  /逾期|[还還]不[起上了]|晚[还還]|[没沒][钱錢][还還]|\boverdue\b|\bI(?:['’]m| am) late\b|^late\W*$|can(?:no|['’])?t (?:re)?pay|unable to (?:re)?pay/i;

/** A figure with its unit, or a bare one of three digits and more that ends there or is said to be unpaid: 360 in 360借条 is none. */
const sum =
  /(?<![\d.]|\d,)(\d[\d,]*(?:\.\d+)?) ?(?:([万萬wW千kK])[元块塊]?(?![a-z\d])|(?:元|块|塊|yuan|rmb|cny)|(?<=\d{3})(?=$|[\s,，。;；!！?？、还還没沒未怎要了]))/gi;
const times: Readonly<Record<string, number>> = { 万: 10_000, 萬: 10_000, w: 10_000, 千: 1000, k: 1000 };

function sumIn(text: string): number | null {
  const sums = [...text.matchAll(sum)]
    .filter(([written]) => !publicNumbers.some((number) => number === written))
    .map(([, figure = '', unit = '']) => Number(figure.replaceAll(',', '')) * (times[unit.toLowerCase()] ?? 1));
  const [only = null, ...others] = sums;
  return others.length === 0 && only !== null && only > 0 ? only : null;
}

/** null where the words ask for neither. `today`: 2026-11-29. `lenderIds`: the lenders that are named. */
export function intentOf(typed: string, today: string, lenderIds: readonly string[] = []): Intent | null {
  const text = typed.normalize('NFKC');
  const days = lateDays.exec(text);
  const month = months.exec(text);
  const count = days ? Number(days[1] ?? days[2]) : month ? Number(month[1] ?? month[2]) * 30 : null;
  const [only = null, ...others] = lenderIds;
  const lenderId = others.length === 0 ? only : null;
  const said = days ?? month;
  if (count !== null && said) {
    const rest = `${text.slice(0, said.index)} ${text.slice(said.index + said[0].length)}`;
    return { kind: 'late', daysOverdue: count, dueOn: addDays(today, -count), lenderId, overdueYuan: sumIn(rest) };
  }
  const unsaid = { daysOverdue: null, dueOn: null, lenderId };
  if (letter.test(text)) return { kind: 'letter', ...unsaid, overdueYuan: null };
  return anyLate.test(text) ? { kind: 'late', ...unsaid, overdueYuan: sumIn(text) } : null;
}
