/** Keeps a selected text as evidence, where the user agreed to that and in no private window; answers where the panel opens. */
import type { PageText } from '@/lib/core/evidence/clipping';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import type { ClipOutcome, PanelTarget } from '@/lib/messaging/protocol';
import { openOwnNews } from '@/lib/services/records/own-news';
import { readPageText } from '@/lib/services/tabs/page-text';
import { originOf } from '@/lib/services/tabs/site-access';
import { isLocked } from '@/lib/storage/own-locked';
import type { Settings } from '@/lib/storage/settings';
import { readSettings } from '@/lib/storage/settings-store';
import { evidenceKeeper } from './evidence-keeper';

export interface SelectionClick {
  selectionText?: string | undefined;
  frameId?: number | undefined;
  frameUrl?: string | undefined;
  pageUrl?: string | undefined;
}

interface ClickedTab {
  id?: number | undefined;
  title?: string | undefined;
  incognito: boolean;
}

/** What the browser says of the click stands in for a page that may not be read, or where no script of ours runs: it has the words without their lines. */
async function selectedIn(
  api: ExtensionApi,
  click: SelectionClick,
  tab: ClickedTab,
  { pausedOrigins }: Pick<Settings, 'pausedOrigins'>,
): Promise<PageText> {
  const isPaused = pausedOrigins.includes(originOf(click.pageUrl) ?? '');
  const read = tab.id === undefined || isPaused ? null : await readPageText(api, tab.id, click.frameId ?? 0);
  const said = click.selectionText ?? '';
  return {
    title: tab.title ?? read?.title ?? '',
    address: read?.address ?? click.frameUrl ?? click.pageUrl ?? '',
    selected: read?.selected || said,
    // The press is on a selection: never the whole page in its place.
    shown: '',
  };
}

async function keep(api: ExtensionApi, click: SelectionClick, tab: ClickedTab): Promise<ClipOutcome | null> {
  if (tab.incognito) return null;
  const consent = { read: () => readSettings(api.storage as never) };
  const settings = await consent.read();
  if (settings.loansAgreedOn === null) return 'consent';
  const { clippingOf, openEvidence } = await evidenceKeeper.open(api.runtime);
  const clipping = clippingOf(await selectedIn(api, click, tab, settings));
  if (clipping === null) return 'nothing';
  await openEvidence(consent, openOwnNews(api)).add(clipping);
  return 'kept';
}

const outcomeOf = (error: unknown): ClipOutcome => (isLocked(error) ? 'locked' : 'failed');

export async function keepSelection(api: ExtensionApi, click: SelectionClick, tab: ClickedTab): Promise<PanelTarget> {
  return { view: 'proof', clip: await keep(api, click, tab).catch(outcomeOf) };
}
