/** The user's settings, as kept in `storage.local`. Each unknown or invalid value falls back to its default. */
import * as v from 'valibot';
import type { ManagedPolicy } from '@/lib/core/choices/managed-policy';
import { cardDelays, defaultPageChoices, markStrengths, textSizes } from '@/lib/core/choices/page-choices';
import { caseSchema } from '@/lib/core/corrections/correction-case';

export const accessLevels = ['undecided', 'click', 'everywhere'] as const;

export const lockMinutes = [5, 10, 30] as const;

const origin = v.pipe(v.string(), v.regex(/^https?:\/\/[^/*]+$/));

export const ownAliasSchema = v.strictObject({
  lenderId: v.pipe(v.string(), v.maxLength(80)),
  text: v.pipe(v.string(), v.minLength(2), v.maxLength(60)),
  case: v.optional(caseSchema),
});

export const settingsEntries = {
  /** `auto` follows the browser. */
  language: v.picklist(['auto', 'zh-CN', 'zh-TW', 'en']),
  theme: v.picklist(['auto', 'light', 'dark']),
  /** What the user chose on the welcome page; single sites are kept by the browser as granted origins. */
  access: v.picklist(accessLevels),
  pausedOrigins: v.array(origin),
  /** Names the user said mean a lender, and names they said do not. */
  ownAliases: v.array(ownAliasSchema),
  dismissed: v.array(ownAliasSchema),
  /** Date of the data release the user has seen, for “changed since you last looked”. */
  seenDataDate: v.nullable(v.string()),
  /** The data release by which the user’s corrections were last judged again, where they were told of it. */
  correctionsDataDate: v.nullable(v.string()),
  /** Day on which the user agreed that their loans are kept on this device; null: they have not, and none is. */
  loansAgreedOn: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  /** Day on which it was noticed that the browser had cleared what the user kept; null once they have read so. */
  ownLostOn: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  /** Minutes without use after which loans and evidence are locked again, where there is a passphrase. */
  lockAfterMinutes: v.picklist(lockMinutes),
  /** Whether the browser shows reminders of loans, whether they name lenders, and the last day on which one was shown. */
  remindLoans: v.boolean(),
  remindNames: v.boolean(),
  remindedOn: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
  /** Read by page scripts too: `lib/core/choices`. */
  markNames: v.boolean(),
  markPrices: v.boolean(),
  markFees: v.boolean(),
  markStrength: v.picklist(markStrengths),
  cardDelay: v.picklist(cardDelays),
  textSize: v.picklist(textSizes),
} as const;

const schema = v.object(settingsEntries);
export type Settings = v.InferOutput<typeof schema> & {
  /** Set by whoever manages the browser. */
  managed?: ManagedPolicy;
};

/** Lists that several screens add to. Each is changed from what is stored at that moment, and never set. */
export type SettingsLists = Pick<Settings, 'pausedOrigins' | 'ownAliases' | 'dismissed'>;
/** What is chosen: one value each. */
export type Choices = Omit<Settings, keyof SettingsLists | 'managed'>;
export const remindersOff = { remindLoans: false, remindNames: false, remindedOn: null } as const;

const defaultSettings: Settings = {
  language: 'auto',
  theme: 'auto',
  access: 'undecided',
  pausedOrigins: [],
  ownAliases: [],
  dismissed: [],
  seenDataDate: null,
  correctionsDataDate: null,
  loansAgreedOn: null,
  ownLostOn: null,
  lockAfterMinutes: 10,
  ...remindersOff,
  ...defaultPageChoices,
};

/** Makes settings of whatever was stored; each invalid value is replaced by its default. */
export function parseSettings(stored: Record<string, unknown>): Settings {
  const settings: Record<string, unknown> = { ...defaultSettings };
  for (const [key, schema] of Object.entries(settingsEntries)) {
    const parsed = v.safeParse(schema, stored[key]);
    if (parsed.success) settings[key] = parsed.output;
  }
  return settings as Settings;
}

/** A policy comes before what was chosen. Where it hides own loans, that is as if nobody had agreed that any are kept. */
export function withPolicy(settings: Settings, managed: ManagedPolicy | undefined): Settings {
  if (!managed) return settings;
  return {
    ...settings,
    managed,
    pausedOrigins: [...settings.pausedOrigins, ...(managed.pausedSites ?? [])],
    ...(managed.hideOwnLoans && { loansAgreedOn: null, remindLoans: false }),
  };
}
