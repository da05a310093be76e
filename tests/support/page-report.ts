/** A report of a page that names nothing, but for what a test says. */
import type { PageReport } from '@/lib/core/report/page-report';

export const aPageReport = (part: Partial<PageReport> = {}): PageReport => ({
  url: 'https://a.example/',
  title: 'A',
  lang: 'zh',
  lenders: [],
  prices: [],
  rejections: [],
  stoppedAfter: null,
  revision: 1,
  ...part,
});
