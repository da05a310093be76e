/** Fills a letter from what is known, in every language at once. What is not known stays as a blank with its name: 【合同编号】. */
import type { Rule } from '@/lib/core/lenders/knowledge';
import { articleIn } from '@/lib/core/lenders/rule-article';
import type { Fen } from '@/lib/core/loans/money';
import { toFen } from '@/lib/core/loans/money';
import type { LatePart } from '@/lib/core/own-loans/loan-standing';
import { writtenDay } from '@/lib/core/wording/calendar-day';
import { capitalYuan } from '@/lib/core/wording/capital-yuan';
import { inLocale, type Locale, type Text } from '@/lib/core/wording/fact';
import { fillLocalizedTemplate, joinTexts } from '@/lib/core/wording/localized-template';
import type { Letter, LetterCondition, NotedSentence } from './letter';
import { daysLateOf, isNearLimitation, type LetterChoice, type LetterFacts } from './letter-facts';

/** `blank_…`: what stands in a blank. The others join what is known. */
export type LetterWords = Readonly<Record<string, Text>>;

export interface FilledParagraph {
  text: Text;
  ruleId: string | null;
  isMessage: boolean;
}

export interface FilledLetter {
  title: Text;
  addressee: Text;
  paragraphs: FilledParagraph[];
  signature: Text;
  /** Of all paragraphs, each once, in their order. */
  ruleIds: string[];
}

type Value = string | number | Text;
type Rules = ReadonlyMap<string, Pick<Rule, 'title' | 'article' | 'inForceSince'>>;

const sum = (fen: Fen) =>
  new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(fen / 100);

function dayText(date: string): Text {
  return { zh: writtenDay(date, 'zh-CN'), en: writtenDay(date, 'en'), tw: writtenDay(date, 'zh-TW') };
}

function wordOf(words: LetterWords, key: string): Text {
  const word = words[key];
  if (word === undefined) throw new Error(`panel-letters.json has no “${key}”`);
  return word;
}

function blankOf(words: LetterWords, slot: string): Text {
  const { zh, en, tw } = wordOf(words, `blank_${slot}`);
  return { zh: `【${zh}】`, en: `【${en}】`, tw: `【${tw ?? zh}】` };
}

/** Puts the values in; whatever has none becomes a blank. A value may have blanks of its own. */
function fill(template: Text, values: Readonly<Record<string, Value>>, words: LetterWords): Text {
  const slots = [...template.zh.matchAll(/\{(\w+)/g)].map(([, slot = '']) => slot);
  const all = Object.fromEntries(slots.map((slot) => [slot, values[slot] ?? blankOf(words, slot)]));
  return fillLocalizedTemplate(template, all);
}

/** Those that are not zero. */
function lateParts(late: LatePart, isLeast: boolean, words: LetterWords): Text {
  const part = (key: string, fen: Fen) =>
    fen === 0 ? [] : [fillLocalizedTemplate(wordOf(words, key), { sum: sum(fen) })];
  return joinTexts([
    ...part('part_principal', late.principalFen),
    ...part('part_interest', late.interestFen),
    ...part('part_fee', late.feeFen),
    ...part(isLeast ? 'part_penalty_least' : 'part_penalty', late.penaltyFen),
  ]);
}

function valuesOf(facts: LetterFacts, { office }: LetterChoice, words: LetterWords): Record<string, Value> {
  const { loan } = facts;
  const days = daysLateOf(facts);
  const values: Record<string, Value | null> = {
    today: dayText(facts.today),
    lender: facts.lender,
    claimant: facts.lender,
    due_on: facts.dueOn === null ? null : dayText(facts.dueOn),
    days: days !== null && days > 0 ? days : null,
    sum: loan && sum(loan.principalFen),
    sum_capital: loan && capitalYuan(loan.principalFen),
    paid_out_on: loan && dayText(loan.paidOutOn),
    kept_back: loan && sum(loan.keptBackFen),
    received: loan && sum(toFen(loan.principalFen - loan.keptBackFen)),
    paid: loan && sum(loan.paidFen),
    settled_on: loan?.settledOn ? dayText(loan.settledOn) : null,
    late_total: loan?.late ? sum(loan.late.openFen) : null,
    late_parts: loan?.late ? lateParts(loan.late, loan.isLeast, words) : null,
  };
  const known = Object.fromEntries(
    Object.entries(values).flatMap(([slot, value]) => (value === null ? [] : [[slot, value]])),
  );
  return {
    ...known,
    loan: fill(wordOf(words, loan ? 'loan_known' : 'loan_unknown'), known, words),
    ...(office ? { office: fill(office.name, known, words) } : {}),
  };
}

function holding(facts: LetterFacts, { office, matter }: LetterChoice): Set<LetterCondition> {
  const { loan } = facts;
  const days = daysLateOf(facts);
  const isNear = days !== null && isNearLimitation(days);
  const isPaidOff = loan !== null && loan.settledOn !== null;
  const truths: Partial<Record<LetterCondition, boolean>> = {
    late: days !== null && days > 0,
    due_today: days === 0,
    not_late: days === null || days < 0,
    before_due: days !== null && days <= 0,
    near_limitation: isNear,
    not_near_limitation: !isNear,
    parts: loan !== null && loan.late !== null,
    has_payments: loan !== null && loan.paidFen > 0,
    kept_back: loan !== null && loan.keptBackFen > 0,
    above_cap: loan?.isAboveCap ?? false,
    paid_off: isPaidOff,
    not_paid_off: !isPaidOff,
    still_open: loan !== null && !isPaidOff,
    to_office: office !== null && office.channelId !== 'lender',
    about_collection: matter === 'collection',
    about_fees: matter === 'fees',
    about_no_answer: matter === 'no_answer',
  };
  return new Set((Object.keys(truths) as LetterCondition[]).filter((condition) => truths[condition]));
}

function wasInForce(rule: { inForceSince: string | null } | undefined, { loan }: LetterFacts): boolean {
  return rule?.inForceSince != null && loan !== null && rule.inForceSince <= loan.paidOutOn;
}

/** The sentences beside a letter that hold for what is known. */
export function notesFor(notes: readonly NotedSentence[], facts: LetterFacts, choice: LetterChoice): NotedSentence[] {
  const holds = holding(facts, choice);
  return notes.filter(({ when = [] }) => when.every((condition) => holds.has(condition)));
}

/** Title and article; articles are written in Chinese alone. */
function lawText({ title, article }: Pick<Rule, 'title' | 'article'>): Text {
  const zh = article ?? '';
  return { zh: `${title.zh}${zh}`, en: title.en, tw: `${title.tw ?? title.zh}${articleIn(zh, 'zh-TW')}` };
}

export function fillLetter(
  letter: Letter,
  facts: LetterFacts,
  choice: LetterChoice,
  rules: Rules,
  words: LetterWords,
): FilledLetter {
  const values = valuesOf(facts, choice, words);
  const holds = holding(facts, choice);
  const isWanted = ({ when = [], lenderKinds, ruleId }: Letter['paragraphs'][number]) =>
    when.every((condition) =>
      condition === 'rule_at_payout' ? wasInForce(rules.get(ruleId ?? ''), facts) : holds.has(condition),
    ) &&
    (lenderKinds === undefined || (facts.lenderKind !== null && lenderKinds.includes(facts.lenderKind)));
  const paragraphs = letter.paragraphs.filter(isWanted).map(({ text, ruleId, isMessage = false }) => {
    const rule = ruleId === null ? undefined : rules.get(ruleId);
    return { text: fill(text, rule ? { ...values, law: lawText(rule) } : values, words), ruleId, isMessage };
  });
  return {
    title: holds.has('near_limitation') ? (letter.nearLimitationTitle ?? letter.title) : letter.title,
    addressee: fill(letter.addressee, values, words),
    paragraphs,
    signature: fill(letter.signature, values, words),
    ruleIds: [...new Set(paragraphs.flatMap(({ ruleId }) => ruleId ?? []))],
  };
}

/** The whole letter, as it is copied, printed and saved. */
export function letterText({ title, addressee, paragraphs, signature }: FilledLetter, locale: Locale): string {
  const parts = [title, addressee, ...paragraphs.map(({ text }) => text), signature];
  return `${parts.map((part) => inLocale(part, locale)).join('\n\n')}\n`;
}

/** Only what is asked, for the chat of an app that knows the sender. */
export function messageText({ paragraphs }: FilledLetter, locale: Locale): string {
  const said = paragraphs.filter(({ isMessage }) => isMessage).map(({ text }) => inLocale(text, locale));
  return said.join(locale === 'en' ? ' ' : '');
}
