/** Says in words what the toolbar button shows by number and shape, for its tooltip and for who cannot see it. */
import words from '@/assets/strings/menu.json';
import { inLocale, type Locale } from '@/lib/core/wording/fact';
import { fillTemplate } from '@/lib/core/wording/template';
import type { PageState } from '@/lib/services/tabs/page-state';

type Title = Extract<keyof typeof words, `button_${string}`>;
type Counts = Record<'lenders' | 'prices', number>;

/** Names without a record do not count, as in popup and panel. */
export function countsOf(report: PageState['report']): Counts {
  return {
    lenders: report?.lenders.filter(({ lenderId }) => lenderId !== null).length ?? 0,
    prices: report?.prices.length ?? 0,
  };
}

function titleOf({ access, report }: Pick<PageState, 'access' | 'report'>, { lenders, prices }: Counts): Title {
  if (access.state === 'paused') return 'button_paused';
  // A hidden address is mostly that of a page nobody gave access to; pressing the button shows it.
  if (access.state === 'restricted') return access.hidden ? 'button_not_read' : 'button_restricted';
  if (access.state === 'not_read') return 'button_not_read';
  if (report === null) return 'button_waiting';
  if (lenders > 0) return prices > 0 ? 'button_both' : 'button_lenders';
  return prices > 0 ? 'button_prices' : 'button_none';
}

export function buttonTitle(page: Pick<PageState, 'access' | 'report'>, locale: Locale): string {
  const counts = countsOf(page.report);
  return fillTemplate(inLocale(words[titleOf(page, counts)], locale), counts);
}
