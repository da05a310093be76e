/** What popup and panel show in their first frame, asked all at once. The answers are remembered by whom they were asked. */
import type { Knowledge } from '@/lib/services/records/knowledge';
import type { Offers } from '@/lib/services/records/offers';
import type { PageState, TabReport } from '@/lib/services/tabs/page-state';
import type { App } from './app';

export interface FirstQuestions extends Pick<App, 'page' | 'knowledge' | 'settings'> {
  /** Opens the user's own database. */
  offers(): Promise<Offers>;
}

function firstOf<T>(watch: (onChange: (value: T) => void, signal: AbortSignal) => void): Promise<T> {
  return new Promise((resolve) => {
    const enough = new AbortController();
    watch((value) => {
      enough.abort();
      resolve(value);
    }, enough.signal);
  });
}

/** Of every lender the report speaks of, each once. */
export function lenderIdsIn(report: Pick<TabReport, 'lenders' | 'prices' | 'rejections'>): string[] {
  const ids = [...report.lenders, ...report.prices, ...report.rejections].flatMap(({ lenderId }) => lenderId ?? []);
  return [...new Set(ids)];
}

async function recordsFor({ report }: PageState, known: Knowledge): Promise<void> {
  if (report === null) return;
  const isNamed = report.lenders.some(({ lenderId }) => lenderId !== null);
  await Promise.all([
    ...lenderIdsIn(report).map((id) => known.lender(id)),
    // How the page's address stands beside those of every lender; or how many there are of which none was named.
    ...(isNamed ? [known.addresses(), known.sources()] : []),
    ...(report.lenders.length + report.prices.length === 0 ? [known.lenders()] : []),
  ]);
}

export async function askForPopup({ page, knowledge }: FirstQuestions): Promise<void> {
  const [state, known] = await Promise.all([firstOf(page.watch), knowledge]);
  await recordsFor(state, known);
}

export async function askForPanel({ page, knowledge, settings, offers }: FirstQuestions): Promise<void> {
  const lists = async () => {
    const [known, { seenDataDate }] = await Promise.all([knowledge, settings.read()]);
    await Promise.all([
      known.sources(),
      known.rules(),
      known.lpr(),
      ...(seenDataDate === null ? [] : [known.changes(seenDataDate)]),
    ]);
  };
  const kept = async () => firstOf((await offers()).watch);
  await Promise.all([askForPopup({ page, knowledge, settings, offers }), lists(), kept()]);
}
