/** What savers and investors earn is no price of a loan, unless the clause names one. */
import type { EnglishRefiner } from '@/lib/core/prices/english/english-context';
import { ownLoanWords, savingWords } from '@/lib/core/prices/vocabulary/en';
import { anyPhrase } from '@/lib/core/prices/vocabulary/phrase';

/** What a lender pays those who bring it customers. */
const ofReferral =
  /\baffiliates?\b|\breferrals?\b|\bper (?:funded )?lead\b|\bfunded (?:application|lead|loan)s?\b|\bintroducers?\b/;
/** What is charged on bills and taxes that are paid late. */
const otherBills =
  /\b(?:invoices?|utilit(?:y|ies)|tuition|property tax(?:es)?|vat (?:of|is|return|rate)|tax (?:office|return|authority)|unpaid tax|council tax|rent|landlord|tenants?|hosting|hoa dues|(?:water|electricity|gas|phone|energy) (?:bills?|compan(?:y|ies)|suppliers?))\b(?!-to-own)/;
/** 2.9% + 30¢: what a shop pays for each card it takes. */
const ofCardSale = /^ ?(?:\+|plus|and) ?(?:(?:us|hk|a|c)?[$€£] ?0?\.\d|\d{1,2} ?(?:¢|cents?\b|p\b))/;
const anyLoan =
  /\b(?:loans?|lend\w*|borrow\w*|financ\w*|factoring|advances?|credit card|instal+ments?|mortgages?|overdrafts?)\b/;
const saving = anyPhrase(savingWords);
const ownLoan = anyPhrase(ownLoanWords);

export const rejectSavings: EnglishRefiner = (_, { mode, sentence, before, after }) =>
  mode === 'page' &&
  (ofReferral.test(sentence) ||
    ofCardSale.test(after) ||
    (otherBills.test(sentence) && !anyLoan.test(sentence)) ||
    (saving.test(sentence) && !ownLoan.test(before + after)))
    ? 'money_of_others'
    : undefined;
