/**
 * Leaves out the checks that `ics` makes of each event by `yup`, 50 KB: what is written there is ours, its days are checked
 * before (components/panel/papers/calendar-file), and its tests run with the checks.
 */
import type { Plugin } from 'vite';

const code = 'exports.validateHeader = exports.validateHeaderAndEvent = (value) => ({ error: null, value });';

export function withoutCalendarSchema(): Plugin {
  return {
    name: 'without-calendar-schema',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (/[\\/]node_modules[\\/]ics[\\/]dist[\\/]schema[\\/]index\.js$/.test(id) ? code : null),
  };
}
