/** The stages of being late, and which of them a day reaches. */

export const stageIds = [
  'before-due',
  'day-1',
  'days-1-30',
  'days-31-90',
  'days-91-180',
  'days-181-360',
  'over-360',
  'judgment',
  'after-payoff',
] as const;
export type StageId = (typeof stageIds)[number];

/** Last day of each stage of lateness that days alone define. */
const stageEnds = [
  ['before-due', 0],
  ['day-1', 1],
  ['days-1-30', 30],
  ['days-31-90', 90],
  ['days-91-180', 180],
  ['days-181-360', 360],
  ['over-360', Number.POSITIVE_INFINITY],
] as const satisfies readonly (readonly [StageId, number])[];

/** Stage reached on a day overdue; day 0 is the due day itself. */
export function stageOnDay(daysOverdue: number): StageId {
  return stageEnds.find(([, lastDay]) => daysOverdue <= lastDay)?.[0] ?? 'over-360';
}
