/** A moment as the clock of the device shows it, with how far that is from UTC: 2026-11-29T23:12:05+08:00. */

const two = (count: number) => String(count).padStart(2, '0');

export function localTime(now: Date): string {
  const aheadMinutes = -now.getTimezoneOffset();
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  const clock = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':');
  const ahead = [Math.floor(Math.abs(aheadMinutes) / 60), Math.abs(aheadMinutes) % 60].map(two).join(':');
  return `${day}T${clock}${aheadMinutes < 0 ? '-' : '+'}${ahead}`;
}
