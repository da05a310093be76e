/** Writes the hover card of a lender in the user's language, with the same first lines as popup and panel. */
import summaryWords from '@/assets/strings/lender-summary.json';
import type { Lender } from '@/lib/core/lenders/lender';
import { lenderSummary, type SummaryLine } from '@/lib/core/lenders/lender-summary';
import type { MentionReason } from '@/lib/core/names/mention';
import { type Fact, inLocale, type Locale } from '@/lib/core/wording/fact';
import type { CardContent, CardLine } from '@/lib/messaging/protocol';
import { sayIn } from './price-card';

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

function dataLine({ asOf, confidence }: Pick<Fact, 'asOf' | 'confidence'>, locale: Locale): string {
  const say = sayIn(locale);
  return say('dataOf', { date: asOf, confidence: say(confidence) });
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
    footnotes: [...whyMarked(why, locale), dataLine(lender.status, locale)],
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
