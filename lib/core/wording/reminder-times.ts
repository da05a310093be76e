/** When one is reminded of a day, by the browser and by a calendar file alike. */

/** Days before it. */
export const remindDaysBefore = [3, 1] as const;
/** In the morning, local time: a night is no time for it. */
export const remindAtHour = 9;
