/** What is known of something typed: prices with their fees, lenders named, and chapters of the guide. */
import { type Chapter, chaptersOf } from '@/components/panel/guide/guide-chapters';
import type { Source, Tip } from '@/lib/core/lenders/knowledge';
import { isOwnLenderId } from '@/lib/core/lenders/own-lender';
import type { Paper } from '@/lib/core/lenders/papers';
import type { Translation } from '@/lib/core/translation/translate-phrase';
import type { Locale } from '@/lib/core/wording/fact';
import type { LenderListEntry } from '@/lib/services/records/knowledge';
import type { App } from '@/lib/services/screens/app';
import { isTroubled } from './fears';
import { type GuideAnswer, guideAnswers } from './guide-answers';
import { type Intent, intentOf } from './intents';
import { paperAsked } from './paper-words';

export interface Answers {
  query: string;
  lenders: LenderListEntry[];
  /** null: no price was read. */
  translation: Translation | null;
  guide: GuideAnswer[];
  /** A question that a view of the panel answers. */
  intent: Intent | null;
  /** What came or happened, where the words tell of it. */
  paper: Paper | null;
  /** Whom to talk to, where the words are those of someone in despair: nothing else is then answered. */
  comfort: Comfort | null;
}

export interface Comfort {
  tip: Tip;
  source: Source | null;
}

/** Names the helpline. */
const comfortTip = 'harassment-you-matter';

async function comfortFor(app: App): Promise<Comfort | null> {
  const records = await app.knowledge;
  const [tips, sources] = await Promise.all([records.tips(), records.sources()]);
  const tip = tips.find(({ id }) => id === comfortTip);
  return tip ? { tip, source: sources.get(tip.source) ?? null } : null;
}

/** No name is longer: what is longer is looked through for names. */
const maxNameLength = 30;
const maxLenders = 50;

async function lendersIn(app: App, query: string): Promise<LenderListEntry[]> {
  const records = await app.knowledge;
  const found = query.length <= maxNameLength ? await records.search(query) : [];
  if (found.length > 0) return found.slice(0, maxLenders);
  const ids = await app.findLenderIds(query);
  const all = new Map((await records.lenders()).map((entry) => [entry.id, entry]));
  return ids.flatMap((id) => all.get(id) ?? []);
}

/** The price reader is loaded with the first question that holds a figure or a word of price. */
async function pricesIn(query: string): Promise<Translation | null> {
  if (!/[\d０-９一二三四五六七八九十百千万厘分%％]/.test(query)) return null;
  const { translatePhrase } = await import('@/lib/core/translation/translate-phrase');
  const translation = translatePhrase(query);
  return translation.prices.length > 0 || translation.withFees.length > 0 ? translation : null;
}

async function chaptersKnown(app: App): Promise<Chapter[]> {
  const records = await app.knowledge;
  const [sections, tips, channels] = await Promise.all([records.guide(), records.tips(), records.channels()]);
  return chaptersOf({ sections, tips, rules: [], channels });
}

async function paperIn(app: App, query: string): Promise<Paper | null> {
  const asked = paperAsked(query);
  if (asked === null) return null;
  return (await (await app.knowledge).papers()).find(({ id }) => id === asked) ?? null;
}

export async function answersTo(app: App, typed: string, locale: Locale): Promise<Answers> {
  const query = typed.trim();
  const comfort = isTroubled(query) ? await comfortFor(app) : null;
  if (comfort) return { query, lenders: [], translation: null, guide: [], intent: null, paper: null, comfort };
  const [lenders, translation, chapters] = await Promise.all([
    lendersIn(app, query),
    pricesIn(query),
    chaptersKnown(app),
  ]);
  // A price is answered by what it is, and a pasted offer asks nothing: 支持延期还款 is its own word.
  const mayAsk = translation === null && query.length > 1;
  const listed = lenders.map(({ id }) => id).filter((id) => !isOwnLenderId(id));
  return {
    query,
    lenders,
    translation,
    intent: mayAsk ? intentOf(query, app.today, listed) : null,
    paper: mayAsk ? await paperIn(app, query) : null,
    comfort: null,
    guide: mayAsk ? guideAnswers(chapters, query, locale) : [],
  };
}
