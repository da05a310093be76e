/** Merges the reports of a tab's frames into one. */
import type { FrameReport } from '@/lib/storage/page-reports';
import type { LenderOnPage, TabReport } from './page-state';

/** Listed lenders are told apart by their record, unlisted names by their text. */
const identity = (lenderId: string | null, surface: string | undefined) => lenderId ?? `unlisted:${surface ?? ''}`;

/** null while no frame has reported. Lenders in order of first appearance, main frame first. */
export function mergeReports(frames: readonly FrameReport[]): TabReport | null {
  const main = frames[0];
  if (!main) return null;
  const lenders = new Map<string, LenderOnPage>();
  for (const { frameId, report } of frames) {
    for (const { markIds, ...seen } of report.lenders) {
      const key = identity(seen.lenderId, seen.surfaces[0]);
      const places = markIds.map((markId) => ({ frameId, markId }));
      const known = lenders.get(key);
      if (!known) lenders.set(key, { ...seen, places });
      else {
        known.count += seen.count;
        known.places.push(...places);
        known.surfaces = [...new Set([...known.surfaces, ...seen.surfaces])];
      }
    }
  }
  const stopped = frames.flatMap(({ report }) => report.stoppedAfter ?? []);
  return {
    url: main.report.url,
    title: main.report.title,
    lenders: [...lenders.values()],
    prices: frames.flatMap(({ frameId, report }) =>
      report.prices.map(({ markId, ...price }) => ({ ...price, place: { frameId, markId } })),
    ),
    fees: frames.flatMap(({ frameId, report }) =>
      (report.fees ?? []).map(({ nearMarkId, ...fee }) => ({ ...fee, place: { frameId, markId: nearMarkId } })),
    ),
    disclosures: frames.flatMap(({ report }) => report.disclosures ?? []),
    rejections: frames.flatMap(({ report }) => report.rejections),
    ...(main.frameId === 0 && main.report.traits && { traits: main.report.traits }),
    ...(frames.some(({ report }) => report.undrawn) && { undrawn: true }),
    stoppedAfter: stopped.length === 0 ? null : stopped.reduce((sum, count) => sum + count, 0),
  };
}
