/** Answers a page that asks for a hover card, in the language of the settings. */
import { readLists } from 'virtual:lists';
import { aliasCount, contentHash, dataDate } from 'virtual:lists-stamp';
import type { MentionReason } from '@/lib/core/names/mention';
import type { SeenFee, SeenPrice } from '@/lib/core/report/page-report';
import type { Locale } from '@/lib/core/wording/fact';
import { chooseLocale } from '@/lib/core/wording/locale';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import type { CardContent } from '@/lib/messaging/protocol';
import { type Knowledge, openKnowledge } from '@/lib/services/records/knowledge';
import { readSettings } from '@/lib/storage/settings-store';
import { lenderCardIn, unlistedCardIn } from './lender-card';
import { priceCardIn } from './price-card';

async function localeOf(api: ExtensionApi): Promise<Locale> {
  const { language } = await readSettings(api.storage as never);
  return chooseLocale(language, api.i18n.getUILanguage());
}

function knowledge(): Promise<Knowledge> {
  return openKnowledge({ aliasCount, contentHash, dataDate, readLists });
}

export async function lenderCard(
  api: ExtensionApi,
  { lenderId, surface, why }: { lenderId: string | null; surface: string; why: MentionReason },
): Promise<CardContent> {
  const locale = await localeOf(api);
  const lender = lenderId === null ? null : await (await knowledge()).lender(lenderId);
  return lender ? lenderCardIn(lender, why, locale, surface) : unlistedCardIn(surface, why, locale);
}

export async function priceCard(
  api: ExtensionApi,
  { price, fees }: { price: SeenPrice; fees: readonly SeenFee[] },
): Promise<CardContent> {
  return priceCardIn(price, await localeOf(api), fees);
}
