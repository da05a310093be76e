/** Answers what page scripts ask of the background. Everything that arrives from a page is parsed before it is used. */
import * as v from 'valibot';
import { caseSchema } from '@/lib/core/corrections/correction-case';
import { type Dismissal, dismissName, undoDismissal } from '@/lib/core/names/own-corrections';
import { mentionReasonSchema, pageReportSchema, seenFeeSchema, seenPriceSchema } from '@/lib/core/report/page-report';
import type { Admitted } from '@/lib/messaging/admission';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import type { Handlers, Sender } from '@/lib/messaging/messenger';
import type { PageToBackground } from '@/lib/messaging/protocol';
import { cardScriptFile, marksScriptFile, marksStyleFile, namesScriptFile } from '@/lib/messaging/script-files';
import { lenderCard, priceCard } from '@/lib/services/cards/hover-card';
import { addMarkStrength } from '@/lib/services/tabs/mark-strength';
import { openPanel, panelTargetSchema } from '@/lib/services/tabs/side-panel';
import { pricesScriptFile } from '@/lib/storage/package-file';
import { keepReport, type SessionArea } from '@/lib/storage/page-reports';
import { ownAliasSchema } from '@/lib/storage/settings';
import { inTurn, type Locks, readSettings, type SettingsArea, updateSettings } from '@/lib/storage/settings-store';
import { cardWords } from './card-words-script';
import { ownPriceReading } from './price-reader';

function frameOf(sender: Sender): { tabId: number; frameId: number; windowId: number } {
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId === undefined) throw new Error('only a page may ask this');
  return { tabId: tab.id, frameId, windowId: tab.windowId ?? -1 };
}

function senderFrame(sender: Sender): { tabId: number; frameIds: number[] } {
  const { tabId, frameId } = frameOf(sender);
  return { tabId, frameIds: [frameId] };
}

/** Of what is met there nothing is written down. */
const isPrivate = ({ tab }: Sender) => tab?.incognito === true;

async function runInFrame(api: ExtensionApi, sender: Sender, ...files: string[]): Promise<null> {
  await api.scripting.executeScript({ target: senderFrame(sender), files });
  return null;
}

/** The style comes with the script, and before it: a page without a mark carries neither, and no line is drawn in one strength and then in another. */
async function loadMarks(api: ExtensionApi, sender: Sender): Promise<null> {
  const target = senderFrame(sender);
  const { markStrength } = await readSettings(api.storage as never);
  try {
    await api.scripting.insertCSS({ target, files: [marksStyleFile] });
    await addMarkStrength(api, target, markStrength);
  } catch {
    // A frame that its page is still writing may refuse a style and take the script a moment later.
  }
  // The scanner takes both readers from the scripts before it.
  return runInFrame(api, sender, pricesScriptFile, namesScriptFile, marksScriptFile);
}

const lenderQuestion = v.strictObject({
  lenderId: v.nullable(v.pipe(v.string(), v.maxLength(80))),
  surface: v.pipe(v.string(), v.maxLength(200)),
  why: mentionReasonSchema,
});
const priceQuestion = v.strictObject({ price: seenPriceSchema, fees: v.pipe(v.array(seenFeeSchema), v.maxLength(60)) });
const dismissedName = v.strictObject({
  lenderId: v.pipe(v.string(), v.maxLength(80)),
  surface: v.pipe(v.string(), v.minLength(2), v.maxLength(200)),
  alias: v.pipe(v.string(), v.maxLength(200)),
  case: v.nullable(caseSchema),
});
const dismissalSchema = v.strictObject({ added: ownAliasSchema, removed: v.array(ownAliasSchema) });

/** Only a script of ours in a page speaks for a frame; what a card says may be asked by a screen too, since asking changes nothing. */
export const admittedToPageMessages: Admitted<PageToBackground> = {
  reportPage: ['own_script'],
  loadMarks: ['own_script'],
  loadCard: ['own_script'],
  lenderCard: ['own_script', 'own_page'],
  priceCard: ['own_script', 'own_page'],
  dismissName: ['own_script'],
  undoDismissal: ['own_script'],
  openPanel: ['own_script'],
};

export function keepDismissal(
  storage: SettingsArea,
  dismissed: v.InferOutput<typeof dismissedName>,
  locks?: Locks,
): Promise<Dismissal> {
  return inTurn(async () => {
    const { names, dismissal } = dismissName(await readSettings(storage), dismissed);
    await storage.local.set({ ownAliases: names.ownAliases, dismissed: names.dismissed });
    return dismissal;
  }, locks);
}

export function pageMessageHandlers(api: ExtensionApi): Handlers<PageToBackground> {
  const storage = api.storage as unknown as SettingsArea;
  return {
    async reportPage(report, sender) {
      const { tabId, frameId } = frameOf(sender);
      await keepReport(
        api.storage.session as unknown as SessionArea,
        tabId,
        frameId,
        v.parse(pageReportSchema, report),
      );
      return null;
    },
    loadMarks: (_, sender) => loadMarks(api, sender),
    loadCard: (_, sender) => runInFrame(api, sender, cardScriptFile),
    async lenderCard(question, sender) {
      const card = await lenderCard(
        api,
        cardWords.open(api.runtime),
        v.parse(lenderQuestion, question),
        ownPriceReading(api.runtime),
      );
      return isPrivate(sender) ? { ...card, dismissal: null } : card;
    },
    priceCard: (question) => priceCard(api, cardWords.open(api.runtime), v.parse(priceQuestion, question)),
    async dismissName(args, sender) {
      if (isPrivate(sender)) throw new Error('private window');
      return keepDismissal(storage, v.parse(dismissedName, args));
    },
    async undoDismissal(dismissal) {
      const taken = v.parse(dismissalSchema, dismissal);
      await updateSettings(storage, (now) => {
        const { ownAliases, dismissed } = undoDismissal(now, taken);
        return { ownAliases, dismissed };
      });
      return null;
    },
    openPanel(target, sender) {
      const { windowId, tabId } = frameOf(sender);
      void openPanel(api, { windowId, pageTabId: tabId }, v.parse(panelTargetSchema, target));
      return null;
    },
  };
}
