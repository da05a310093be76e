/** Writes the hover card of a lender in the user's language, with the same first lines as popup and panel. */
import summaryWords from '@/assets/strings/lender-summary.json';
import type { Lender } from '@/lib/core/lenders/lender';
import { type Evidence, lenderSummary, type SummaryLine } from '@/lib/core/lenders/lender-summary';
import type { OwnLender } from '@/lib/core/lenders/own-lender';
import { oldestDate, usualConfidence } from '@/lib/core/lenders/section-evidence';
import type { MentionReason } from '@/lib/core/names/mention';
import type { Price } from '@/lib/core/prices/price';
import { inLocale, type Locale } from '@/lib/core/wording/fact';
import type { CardContent, CardLine } from '@/lib/messaging/protocol';
import { aYear, sayIn } from './price-card';

const foldWords = {
  script: 'foldScript',
  width: 'foldWidth',
  case: 'foldCase',
  gap: 'foldGap',
  annotation: 'foldAnnotation',
  look_alike: 'foldLookAlike',
} as const;

const ruleWords = {
  strong: 'whyStrong',
  context: 'whyContext',
  page_evidence: 'whyPage',
  own_alias: 'whyOwn',
  unlisted_form: 'whyUnlisted',
} as const;

function whyMarked(why: MentionReason, locale: Locale): string[] {
  const say = sayIn(locale);
  const folds = why.folds.map((fold) => say(foldWords[fold]));
  const reason = say(ruleWords[why.rule], { alias: why.alias, evidence: why.evidence ?? '' });
  return folds.length === 0 ? [reason] : [reason, say('folded', { folds: folds.join(locale === 'en' ? ', ' : '、') })];
}

/** The oldest of what the card says, and how sure that one is. */
function dataLine(cited: readonly Evidence[], locale: Locale): string {
  const say = sayIn(locale);
  const date = oldestDate(cited);
  const oldest = usualConfidence(cited.filter(({ asOf }) => asOf === date));
  return date === null || oldest === null ? '' : say('dataOf', { date, confidence: say(oldest) });
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** `surface`: the name as it stands on the page. */
export function lenderCardIn(lender: Lender, why: MentionReason, locale: Locale, surface = why.alias): CardContent {
  const say = sayIn(locale);
  const answers = lenderSummary(lender, summaryWords);
  const line = (label: string, { main, sub }: SummaryLine): CardLine => ({
    label,
    main: inLocale(main, locale),
    sub: sub && inLocale(sub, locale),
  });
  const shown = [answers.who, answers.licence, answers.aYear, answers.ifLate];
  const evidence = [
    lender.status,
    ...shown.flatMap((answer) => (answer.known && answer.evidence ? [answer.evidence] : [])),
  ];
  const { hans, hant, en } = lender.name;
  return {
    name: locale === 'zh-TW' ? hant : hans,
    latinName: locale === 'en' && en !== hans ? en : null,
    status: lender.status.value,
    statusWord: say(lender.status.value),
    lines: [
      line(say('whoLends'), answers.who),
      line(say('licence'), answers.licence),
      line(say('aYear'), answers.aYear),
      line(say('ifLate'), answers.ifLate),
    ],
    footnotes: [...whyMarked(why, locale), dataLine(evidence, locale)],
    openPanelLabel: say('openPanel'),
    dismissal: {
      label: say('notThis'),
      done: say('notThisDone', { text: onOneLine(surface) }),
      doneSub: say('notThisSub'),
      undo: say('undo'),
    },
    lang: locale,
    dir: 'ltr',
  };
}

/** The card of a name without a record: what that does and does not mean, and what to ask for. */
export function unlistedCardIn(surface: string, why: MentionReason, locale: Locale): CardContent {
  const say = sayIn(locale);
  return {
    name: surface,
    latinName: null,
    status: 'no_record',
    statusWord: say('noRecord'),
    lines: [
      { label: say('whoLends'), main: say('noRecordWho'), sub: say('noRecordWhoSub') },
      { label: say('whatToAsk'), main: say('noRecordAsk'), sub: say('noRecordAskSub') },
    ],
    footnotes: whyMarked(why, locale),
    openPanelLabel: say('openPanel'),
    dismissal: null,
    lang: locale,
    dir: 'ltr',
  };
}

/** The card of a lender the reader added: their own words, and the year their price comes to, read from `own.price`. */
export function ownCardIn(own: OwnLender, price: Price | null, why: MentionReason, locale: Locale): CardContent {
  const say = sayIn(locale);
  return {
    name: own.name,
    latinName: null,
    status: 'own',
    statusWord: say('own'),
    lines: [
      ...(price ? [{ ...aYear(price, say), label: say('aYear') }] : []),
      ...(own.note === '' ? [] : [{ label: say('ownNote'), main: own.note, sub: null }]),
    ],
    footnotes: [...whyMarked(why, locale), say('ownUnchecked')],
    openPanelLabel: say('openPanel'),
    dismissal: null,
    lang: locale,
    dir: 'ltr',
  };
}
