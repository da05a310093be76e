import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import { pageReportSchema } from '@/lib/core/report/page-report';
import { reportHead } from '@/lib/page/reporting/report-head';

afterEach(() => {
  vi.unstubAllGlobals();
});

const emptyReport = { lenders: [], prices: [], rejections: [], stoppedAfter: null };

test('a page is named by its address, title and language, none longer than the background accepts', () => {
  vi.stubGlobal('document', { title: '借'.repeat(400), documentElement: { lang: 'zh-CN' } });
  const head = reportHead();
  expect(head).toMatchObject({ url: location.href, title: '借'.repeat(300), lang: 'zh-CN' });
  expect(v.safeParse(pageReportSchema, { ...head, ...emptyReport }).success).toBe(true);
});

test('an SVG document, whose root has no language property, is reported without one', () => {
  const svg = new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml');
  // As browsers have it; here every element has the property.
  Object.defineProperty(svg.documentElement, 'lang', { value: undefined });
  vi.stubGlobal('document', svg);
  const head = reportHead();
  expect(head.lang).toBe('');
  expect(v.safeParse(pageReportSchema, { ...head, ...emptyReport }).success).toBe(true);
});
