import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, test, vi } from 'vitest';
import { calendarFile } from '@/components/panel/papers/calendar-file';
import { withoutCalendarSchema } from '@/scripts/build/without-calendar-schema';

const root = resolve(import.meta.dirname, '../../..');

/** As it is shipped. */
async function builtWriter(): Promise<{ code: string; calendarFile: typeof calendarFile }> {
  const [built] = (await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    plugins: [withoutCalendarSchema()],
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(root, 'components/panel/papers/calendar-file.ts'), formats: ['es'], fileName: 'writer' },
    },
  })) as Rolldown.RolldownOutput[];
  const { code } = built?.output[0] ?? { code: '' };
  return { code, ...(await import(`data:text/javascript,${encodeURIComponent(code)}`)) };
}

test('the shipped writer of calendar files holds no checks of the library, and writes and refuses the same', async () => {
  const shipped = await builtWriter();
  expect(shipped.code).not.toMatch(/yup|ValidationError/);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 30) });
  const days = [
    { date: '2026-12-31', title: '还款 932.00 元：甲；乙', description: 'a; b, c\n第 1 期', id: 'one', months: 12 },
    { date: '2028-02-29', title: 'x'.repeat(200), description: '', id: 'two' },
  ];
  expect(shipped.calendarFile(days)).toBe(calendarFile(days));
  for (const date of ['', '2026-02-30', '2026-13-01', 'soon']) {
    const none = [{ date, title: 'x', description: '' }];
    expect(() => shipped.calendarFile(none), date).toThrow();
    expect(() => calendarFile(none), date).toThrow();
  }
  vi.useRealTimers();
});
