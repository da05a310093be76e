/** Makes the rows of a new lender from answers: what was asked as its source says it, everything else as not looked up yet. */
import type { Alias, LenderAliases } from '@/lib/core/lenders/alias';
import type { DataChange, Source } from '@/lib/core/lenders/knowledge';
import type { Lender, LenderKind, LenderStatus } from '@/lib/core/lenders/lender';
import type { Answers } from './questions';

export interface NewRows {
  lenders: Lender;
  aliases: LenderAliases;
  changes: DataChange;
  /** Null where the source is listed already. */
  sources: Source | null;
}

/** A spelling with its strength behind it, as the lists’ own packing writes it: `白条?` needs a loan word near it, `信用贷!` never counts alone. */
const strengths: Record<string, Alias['strength']> = { '?': 'context', '!': 'never_alone' };

export function readSpellings(typed: string): { text: string; strength: Alias['strength'] }[] {
  return typed
    .split(/[,，]/)
    .map((spelling) => spelling.trim())
    .filter((spelling) => spelling !== '')
    .map((spelling) => {
      const [, text = '', mark = ''] = /^(.*?)\s*([?？!！]?)$/.exec(spelling) ?? [];
      return { text, strength: strengths[mark.normalize('NFKC')] ?? 'strong' };
    });
}

function kindOfSpelling(text: string): Alias['kind'] {
  if (/^[\x20-\x7e]+$/.test(text)) return 'english';
  return text.endsWith('公司') ? 'legal' : 'brand';
}

const licenceOfKind: Partial<Record<LenderKind, Lender['licences'][number]['type']>> = {
  consumer_finance_company: 'consumer_finance',
  micro_loan_company: 'micro_loan',
  bank: 'bank',
  outside_mainland: 'outside_mainland',
};

export const notLookedUp = { zh: '还没有查。', en: 'Not looked up yet.' };

function recordOf(answers: Answers, today: string): Lender {
  const name = { hans: answers.name, hant: answers.hant, en: answers.en };
  const said = { source: answers.source, asOf: answers['as-of'], confidence: answers.confidence as never };
  const open = { source: 'own-reading', asOf: today, confidence: 'unverified' as const };
  const sentence = { zh: answers['status-zh'], en: answers['status-en'] };
  const kind = answers.kind as LenderKind;
  const status = answers.status as LenderStatus;
  const isLicensed = status === 'licensed';
  return {
    id: answers.id,
    name,
    pinyin: answers.pinyin,
    kind,
    status: { value: status, text: sentence, ...said },
    parent: null,
    formerNames: [],
    whoLends: {
      text: { zh: '还没有查；以合同上写的名字为准。', en: 'Not looked up yet; the name in the contract decides.' },
      ...open,
    },
    licences: [
      isLicensed
        ? { type: licenceOfKind[kind] ?? 'unknown', holder: name, code: null, text: sentence, ...said }
        : { type: licenceOfKind[kind] ?? 'unknown', holder: null, code: null, text: notLookedUp, ...open },
    ],
    chain: [
      { level: 'seen_name', name, lenderId: answers.id, state: 'current', ...said },
      ...(isLicensed
        ? [{ level: 'lender' as const, name, lenderId: answers.id, state: 'current' as const, ...said }]
        : []),
    ],
    prices: [],
    late: { upliftPercent: null, graceDays: null, facts: [{ text: notLookedUp, ...open }] },
    creditReporting: { value: 'unknown', text: notLookedUp, ...open },
    domains: [],
    confusedWith: [],
    facts: [],
  };
}

function sourceOf(answers: Answers): Source {
  return {
    id: answers.source,
    title: { zh: answers['source-title-zh'], en: answers['source-title-en'] },
    publisher: { zh: answers['source-publisher-zh'], en: answers['source-publisher-en'] },
    date: answers['source-date'] || null,
    kind: answers['source-kind'] as Source['kind'],
    citation: answers['source-citation'] || null,
    url: answers['source-url'] || null,
  };
}

export function newRows(answers: Answers, isNewSource: boolean, today: string): NewRows {
  return {
    lenders: recordOf(answers, today),
    aliases: {
      lenderId: answers.id,
      aliases: readSpellings(answers.spellings).map(({ text, strength }) => ({
        text,
        kind: kindOfSpelling(text),
        strength,
      })),
      falseFriends: [],
    },
    changes: {
      date: today,
      lenderIds: [answers.id],
      ruleIds: [],
      text: { zh: `新收录${answers.name}。`, en: `${answers.en} is new on the list.` },
    },
    sources: isNewSource ? sourceOf(answers) : null,
  };
}
