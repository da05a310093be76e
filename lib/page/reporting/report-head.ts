/** Says which document a report is about: address, title, language and the moment of the report. */
import type { PageReport } from '@/lib/core/report/page-report';

/** What stands in a report whatever was found. */
export function reportHead(): Pick<PageReport, 'url' | 'title' | 'lang' | 'revision'> {
  return {
    url: location.href.slice(0, 2048),
    title: document.title.slice(0, 300),
    // The root of an SVG or other XML document has no such property.
    lang: (document.documentElement.lang ?? '').slice(0, 35),
    // Higher than in any earlier report of this frame, also one by an earlier copy of this script.
    revision: Date.now(),
  };
}
