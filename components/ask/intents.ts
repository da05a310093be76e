/** Questions that a view answers better than a chapter: how late one is, and what to say to the lender. */
import { addDays } from '@/lib/core/wording/calendar-day';

export interface Intent {
  kind: 'late' | 'letter';
  /** null: how late is not said. */
  daysOverdue: number | null;
  dueOn: string | null;
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

/** null where the words ask for neither. `today`: 2026-11-29. */
export function intentOf(typed: string, today: string): Intent | null {
  const text = typed.normalize('NFKC');
  const days = lateDays.exec(text);
  const month = months.exec(text);
  const count = days ? Number(days[1] ?? days[2]) : month ? Number(month[1] ?? month[2]) * 30 : null;
  if (count !== null) return { kind: 'late', daysOverdue: count, dueOn: addDays(today, -count) };
  if (letter.test(text)) return { kind: 'letter', daysOverdue: null, dueOn: null };
  return anyLate.test(text) ? { kind: 'late', daysOverdue: null, dueOn: null } : null;
}
