/**
 * The newest report of every frame of every tab, in `storage.session`: it outlives the worker and ends with the browser.
 * One key a frame, so that frames reporting at once cannot overwrite each other.
 */
import * as v from 'valibot';
import { type PageReport, pageReportSchema } from '@/lib/core/report/page-report';

export interface SessionArea {
  get(keys: null | string | string[]): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

export interface FrameReport {
  frameId: number;
  report: PageReport;
}

const prefix = (tabId: number) => `report:${tabId}:`;

export async function keepReport(
  session: SessionArea,
  tabId: number,
  frameId: number,
  report: PageReport,
): Promise<void> {
  await session.set({ [`${prefix(tabId)}${frameId}`]: report });
}

export async function readReports(session: SessionArea, tabId: number): Promise<FrameReport[]> {
  return reportsIn(await session.get(null), tabId);
}

/** Main frame first, then by frame number. Invalid reports are left out. */
export function reportsIn(stored: Record<string, unknown>, tabId: number): FrameReport[] {
  const found: FrameReport[] = [];
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith(prefix(tabId))) continue;
    const parsed = v.safeParse(pageReportSchema, value);
    if (parsed.success) found.push({ frameId: Number(key.slice(prefix(tabId).length)), report: parsed.output });
  }
  return found.sort((a, b) => a.frameId - b.frameId);
}

export async function forgetReports(session: SessionArea, tabId: number): Promise<void> {
  const keys = Object.keys(await session.get(null)).filter((key) => key.startsWith(prefix(tabId)));
  if (keys.length > 0) await session.remove(keys);
}

/** The tab a changed key belongs to, or null when it is no report. */
export function tabOfKey(key: string): number | null {
  const match = /^report:(\d+):\d+$/.exec(key);
  return match ? Number(match[1]) : null;
}

const clickPrefix = 'clicked:';

/** Remembers, until the page is left, that the user's click let this tab's page be read. */
export async function keepClick(session: SessionArea, tabId: number, origin: string): Promise<void> {
  await session.set({ [`${clickPrefix}${tabId}`]: origin });
}

export async function forgetClick(session: SessionArea, tabId: number): Promise<void> {
  await session.remove(`${clickPrefix}${tabId}`);
}

/** Tab → origin of the page that a click let be read. */
export async function clickedOrigins(session: SessionArea): Promise<Map<number, string>> {
  const found = new Map<number, string>();
  for (const [key, value] of Object.entries(await session.get(null))) {
    if (key.startsWith(clickPrefix) && typeof value === 'string')
      found.set(Number(key.slice(clickPrefix.length)), value);
  }
  return found;
}
