/** Wording of a phrase that is no price by itself but changes what a price means. */
import { repaymentWords } from '@/lib/core/prices/terms/repayment-words';
import { numberPattern, readNumber } from '@/lib/core/text/numbers';

/** Wording that is no price by itself but changes what a price means. `figure`: days, percent or yuan, as the note needs. */
const phraseNotes = [
  'interest_free',
  'discount_without_base',
  'subsidy',
  'no_credit_check',
  'by_the_day',
  'equal_instalments',
  'equal_principal',
  'flat_fee',
  'interest_first',
  'bullet',
  'late_uplift',
  'early_repayment_fee',
] as const;
export type PhraseNote = (typeof phraseNotes)[number];

/** `figure`: days, percent or yuan, as the note needs; null where it needs none. */
export interface FoundNote {
  note: PhraseNote;
  figure: number | null;
}

const notePatterns: [PhraseNote, RegExp][] = [
  ['interest_free', new RegExp(`(?:(${numberPattern})[天日期](?:内)?)?免息`)],
  ['discount_without_base', new RegExp(`(?:利息|利率|手续费|息费)[^,;!?]{0,4}?(${numberPattern})折`)],
  ['subsidy', /贴息/],
  ['no_credit_check', /不[上查看]征信|黑户|无视征信/],
  ['by_the_day', /随借随还|按日计息|用几天算几天/],
  ...repaymentWords,
  ['late_uplift', new RegExp(`(?:逾期|罚息)[^;!?]{0,12}?(?:(${numberPattern})倍|(?:加收|上浮)(${numberPattern})%)`)],
  ['early_repayment_fee', /提前(?:还款|结清)[^;!?]{0,8}?(?:违约金|手续费)/],
];

/** In the order of `phraseNotes`; `text` is normalized. */
export function phraseNotesIn(text: string): FoundNote[] {
  const notes: FoundNote[] = [];
  for (const [note, pattern] of notePatterns) {
    const matches = [...text.matchAll(new RegExp(pattern, 'g'))];
    const match = matches.find((one) => one[1]) ?? matches[0];
    if (!match) continue;
    const figure = match[1] ? readNumber(match[1]) : match[2] ? readNumber(match[2]) : null;
    // 1.5倍 = half as much again = 50 per cent on top.
    notes.push({
      note,
      figure: note === 'late_uplift' && match[1] && figure !== null ? Math.round((figure - 1) * 1000) / 10 : figure,
    });
  }
  return notes;
}
